package readout.archive.imports;

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
