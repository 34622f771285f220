package readout.archive;

import java.nio.file.Path;
import java.util.Optional;

/// What opening or creating an archive came to. In every case but [Opened] the file is as it was, byte for byte.
public sealed interface Opening {

    /// The file.
    Path file();

    /// One plain English sentence for people.
    String sentence();

    /// It is open.
    ///
    /// @param archive the open archive; the caller closes it
    /// @param upgrade what was done to an older file before
    record Opened(Archive archive, Optional<Upgrade> upgrade) implements Opening {
        @Override
        public Path file() {
            return archive.file();
        }

        @Override
        public String sentence() {
            return upgrade.map(done -> "The archive was brought from version %d to %d; a copy as it was is in %s."
                    .formatted(done.from(), done.to(), done.backup())).orElse("The archive is open.");
        }
    }

    /// An older file was brought to this version.
    ///
    /// @param from   the version it had
    /// @param to     the version it has
    /// @param backup a copy of the file as it was
    record Upgrade(int from, int to, Path backup) {
    }

    /// There is no such file.
    record Missing(Path file) implements Opening {
        @Override
        public String sentence() {
            return "There is no archive at " + file + ".";
        }
    }

    /// There is a file already where one was to be created.
    record AlreadyThere(Path file) implements Opening {
        @Override
        public String sentence() {
            return "There is a file at " + file + " already.";
        }
    }

    /// The file is something else.
    ///
    /// @param why what it is, as the end of a sentence: "it is empty"
    record NotAnArchive(Path file, String why) implements Opening {
        @Override
        public String sentence() {
            return file + " is not an archive of Readout: " + why + ".";
        }
    }

    /// The file is an archive, but its content is broken.
    ///
    /// @param detail what was found, as the end of a sentence
    record Damaged(Path file, String detail) implements Opening {
        @Override
        public String sentence() {
            return file + " is damaged: " + detail + ".";
        }
    }

    /// The file was written by a newer Readout.
    ///
    /// @param version the file's version
    /// @param known   the newest version this program knows
    record Newer(Path file, int version, int known) implements Opening {
        @Override
        public String sentence() {
            return "%s was written by a newer Readout (version %d of the archive; this program knows %d); please update Readout."
                    .formatted(file, version, known);
        }
    }

    /// The file or its folder cannot be written, or the file is marked so.
    record ReadOnly(Path file) implements Opening {
        @Override
        public String sentence() {
            return file + " cannot be opened because it or its folder is read-only.";
        }
    }

    /// Another program holds the file.
    record Locked(Path file) implements Opening {
        @Override
        public String sentence() {
            return file + " is in use by another program.";
        }
    }

    /// The disk, the folder or the network drive does not give the file.
    ///
    /// @param why what it answers, as the end of a sentence
    record Unreachable(Path file, String why) implements Opening {
        @Override
        public String sentence() {
            return file + " cannot be reached: " + why + ".";
        }
    }
}
