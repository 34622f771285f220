package readout.archive.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import readout.archive.versions.VersionReport;

/// What became of a file. It is told only when it holds: the archive's file has it.
public sealed interface ImportOutcome {

    /// The word used in files and for scripts.
    String word();

    /// The code of the document it is now, or was already.
    Optional<String> document();

    /// A sentence or more for people; empty for a file that came in, unless it is a changed version of another.
    String reason();

    /// It is in the archive now.
    ///
    /// @param id      the document's code
    /// @param version what came of its being a changed version of a document that was here, if it is one
    record Imported(String id, Optional<VersionReport> version) implements ImportOutcome {
        public Imported {
            Objects.requireNonNull(version);
        }

        /// A document that is no version of another.
        public Imported(String id) {
            this(id, Optional.empty());
        }

        @Override
        public String word() {
            return "imported";
        }

        @Override
        public Optional<String> document() {
            return Optional.of(id);
        }

        @Override
        public String reason() {
            return version.map(VersionReport::sentence).orElse("");
        }
    }

    /// It was in the archive before.
    ///
    /// @param id        the document's code
    /// @param sameBytes whether the file is the same; otherwise only its text is
    record Duplicate(String id, boolean sameBytes) implements ImportOutcome {
        @Override
        public String word() {
            return "duplicate";
        }

        @Override
        public Optional<String> document() {
            return Optional.of(id);
        }

        @Override
        public String reason() {
            return (sameBytes ? "The same file is in the archive as " : "The same text is in the archive as ") + id + ".";
        }
    }

    /// It is no document but brought quotes, as the program tells it; the archive's own report of imports is about documents only.
    ///
    /// @param quotes    how many quotes were added
    /// @param tags      how many tags were added
    /// @param exchanges how many exchanges were added
    /// @param known     how many of its quotes were here already
    /// @param leftOut   how many of its quotes could not be placed
    /// @param notices   what else is to be known, a sentence each
    record Quotes(int quotes, int tags, int exchanges, int known, int leftOut, List<String> notices) implements ImportOutcome {
        public Quotes {
            notices = List.copyOf(notices);
        }

        @Override
        public String word() {
            return "quotes";
        }

        @Override
        public Optional<String> document() {
            return Optional.empty();
        }

        @Override
        public String reason() {
            return "%s, %s and %s were added%s%s.".formatted(counted(quotes, "quote"), counted(tags, "tag"), counted(exchanges, "exchange"),
                    known > 0 ? "; %s here already".formatted(known == 1 ? "1 quote was" : known + " quotes were") : "",
                    leftOut > 0 ? "; %s could not be placed".formatted(counted(leftOut, "quote")) : "");
        }

        private static String counted(int count, String what) {
            return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
        }
    }

    /// It could not be read or stored.
    record Failed(String reason) implements ImportOutcome {
        public Failed {
            Objects.requireNonNull(reason);
        }

        @Override
        public String word() {
            return "failed";
        }

        @Override
        public Optional<String> document() {
            return Optional.empty();
        }
    }

    /// It was passed over.
    record Skipped(String reason) implements ImportOutcome {
        public Skipped {
            Objects.requireNonNull(reason);
        }

        @Override
        public String word() {
            return "skipped";
        }

        @Override
        public Optional<String> document() {
            return Optional.empty();
        }
    }
}
