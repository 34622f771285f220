package readout.archive.imports;

import java.util.Objects;
import java.util.Optional;

/// What became of a file. It is told only when it holds: the archive's file has it.
public sealed interface ImportOutcome {

    /// The word used in files and for scripts.
    String word();

    /// The code of the document it is now, or was already.
    Optional<String> document();

    /// One sentence for people, empty for a file that came in.
    String reason();

    /// It is in the archive now.
    ///
    /// @param id the document's code
    record Imported(String id) implements ImportOutcome {
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
            return "";
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
