package readout.reading.format;

import java.util.List;
import readout.model.Refusal;

/// What a file's bytes turned out to be.
public sealed interface Source {

    /// A text.
    record Text(SourceText text) implements Source {
    }

    /// Other files: a ZIP archive, or a mail with attached texts.
    record Files(List<Entry> entries) implements Source {
        public Files {
            entries = List.copyOf(entries);
        }
    }

    /// One file of several.
    ///
    /// @param name  its path inside
    /// @param bytes its content
    record Entry(String name, byte[] bytes) {
    }

    /// Nothing that can be read.
    record Refused(Refusal refusal) implements Source {
    }
}
