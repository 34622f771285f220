package readout.archive.search.index;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Session;

/// Reads the posting lists of the index straight from its pages, within one transaction. Passages that were removed may still
/// be told of; their numbers are never used again.
public final class WordIndex {

    private static final byte MAIN_INDEX = '0';

    private final SegmentPages pages;

    /// Opens the index as the session's transaction sees it.
    ///
    /// @param cancelled asked now and then; if it says yes, reading ends with [Cancelled]
    public WordIndex(Session session, BooleanSupplier cancelled) throws SQLException {
        this.pages = new SegmentPages(session, cancelled);
    }

    /// Gives every passage a word stands in.
    ///
    /// @throws ArchiveException if the index is damaged
    public void word(String word, PostingUse use) throws SQLException {
        byte[] term = term(word);
        eachSegment(segment -> {
            TermCursor cursor = new TermCursor(pages, segment, term);
            if (cursor.isAtTerm() && cursor.compare(term) == 0) {
                cursor.readPostings(use);
            }
        });
    }

    /// Gives every passage a word with the beginning `start` stands in; a passage once for each such word.
    ///
    /// @throws ArchiveException if the index is damaged
    public void prefix(String start, PostingUse use) throws SQLException {
        byte[] term = term(start);
        eachSegment(segment -> {
            TermCursor cursor = new TermCursor(pages, segment, term);
            while (cursor.isAtTerm() && cursor.startsWith(term)) {
                cursor.readPostings(use);
            }
        });
    }

    /// Gives every passage of every word, in the order of words within each segment.
    ///
    /// @throws ArchiveException if the index is damaged
    public void all(AllUse use) throws SQLException {
        eachSegment(segment -> {
            TermCursor cursor = new TermCursor(pages, segment, new byte[] {MAIN_INDEX});
            while (cursor.isAtTerm()) {
                String word = cursor.word();
                cursor.readPostings((passage, bytes, from, to) -> use.take(word, passage, bytes, from, to));
            }
        });
    }

    private interface SegmentUse {
        void read(SegmentPages.Segment segment) throws SQLException;
    }

    private void eachSegment(SegmentUse use) throws SQLException {
        try {
            for (SegmentPages.Segment segment : pages.segments()) {
                use.read(segment);
            }
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new ArchiveException(ArchiveException.Failure.DAMAGED, "The index of words is damaged.", e);
        }
    }

    /// Takes the places of a word in a passage, see [PostingUse].
    @FunctionalInterface
    public interface AllUse {
        void take(String word, int passage, byte[] bytes, int from, int to);
    }

    private static byte[] term(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        byte[] term = new byte[utf8.length + 1];
        term[0] = MAIN_INDEX;
        System.arraycopy(utf8, 0, term, 1, utf8.length);
        return term;
    }
}
