package readout.exporting;

import java.util.List;
import java.util.Objects;

/// What reading a book from a file came to.
public sealed interface BookReading {

    /// It is a book.
    ///
    /// @param book    what it holds; its sources have the texts or the files that came with it, see [KeptSources]
    /// @param own     whether Readout wrote it, so that all of it is as it was; others tell less
    /// @param notices what of the file was passed over, a sentence each
    record Read(ExportBook book, boolean own, List<String> notices) implements BookReading {
        public Read {
            Objects.requireNonNull(book);
            notices = List.copyOf(notices);
        }
    }

    /// It is none, or one that must not be opened.
    ///
    /// @param sentence why, for people
    record Refused(String sentence) implements BookReading {
        public Refused {
            Objects.requireNonNull(sentence);
        }
    }
}
