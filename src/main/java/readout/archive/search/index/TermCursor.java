package readout.archive.search.index;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;

/// Goes through the terms of a segment.
final class TermCursor {

    private static final int MOST_AHEAD = 64;

    private final SegmentPages pages;
    private final SegmentPages.Segment segment;
    private int number;
    private int ahead = 1;
    private LeafPage page;
    private int termsAt;
    private int termStart;
    /// Where the list of the term the cursor stands at ends on this page.
    private int end;
    private byte[] term = new byte[80];
    private int length;
    private boolean atTerm;
    private byte[] broken = new byte[256];
    /// Whether the next passage's number is written in full and not as the distance from the one before, as on every new page.
    private boolean inFull;

    /// Stands at the first term that is not before `wanted`.
    TermCursor(SegmentPages pages, SegmentPages.Segment segment, byte[] wanted) throws SQLException {
        this.pages = pages;
        this.segment = segment;
        int found = pages.pageOf(segment, wanted);
        open(Math.max(found, segment.firstPage()));
        firstTermFromHere();
        while (atTerm && compare(wanted) < 0) {
            skipToNextTerm();
        }
    }

    boolean isAtTerm() {
        return atTerm;
    }

    String word() {
        return new String(term, 1, length - 1, StandardCharsets.UTF_8);
    }

    int compare(byte[] wanted) {
        return Arrays.compareUnsigned(term, 0, length, wanted, 0, wanted.length);
    }

    boolean startsWith(byte[] start) {
        return length >= start.length && Arrays.equals(term, 0, start.length, start, 0, start.length);
    }

    private void open(int newNumber) throws SQLException {
        number = newNumber;
        page = new LeafPage(pages.page(segment, number));
        termsAt = page.size();
        termStart = 0;
        findEnd();
    }

    /// Goes to the first term of this page or of one after it.
    private void firstTermFromHere() throws SQLException {
        while (!page.hasTerm()) {
            if (!nextPage()) {
                return;
            }
        }
        nextTermOnPage();
    }

    /// The first term on a page stands there whole, the others without what they share with the one before.
    private void nextTermOnPage() {
        boolean whole = termsAt == page.size();
        termStart += (int) LeafPage.varint(page.bytes(), termsAt);
        termsAt += LeafPage.length(page.bytes(), termsAt);
        findEnd();
        page.go(termStart);
        int kept = whole ? 0 : (int) page.next();
        length = kept + (int) page.next();
        readTerm(kept);
    }

    private void findEnd() {
        end = endsOnPage() ? termStart + (int) LeafPage.varint(page.bytes(), termsAt) : page.size();
    }

    private void readTerm(int kept) {
        int added = length - kept;
        if (length > term.length) {
            term = Arrays.copyOf(term, length * 2);
        }
        System.arraycopy(page.bytes(), page.at(), term, kept, added);
        page.go(page.at() + added);
        atTerm = true;
    }

    private boolean endsOnPage() {
        return termsAt < page.bytes().length;
    }

    private void skipToNextTerm() throws SQLException {
        if (endsOnPage()) {
            nextTermOnPage();
        } else if (nextPage()) {
            firstTermFromHere();
        }
    }

    /// Gives the postings of the term the cursor stands at, and goes to the next term.
    void readPostings(PostingUse use) throws SQLException {
        long passage = 0;
        inFull = true;
        while (true) {
            if (page.at() < end) {
                long number = page.next();
                passage = inFull ? number : passage + number;
                inFull = false;
                takePosting((int) passage, use);
            } else if (endsOnPage()) {
                nextTermOnPage();
                return;
            } else if (!nextPage()) {
                return;
            }
        }
    }

    /// Opens the page after this one in the middle of a list: the list ends where the first term there begins.
    private boolean nextPage() throws SQLException {
        if (number >= segment.lastPage()) {
            atTerm = false;
            return false;
        }
        pages.readAhead(segment, number + 1, ahead);
        ahead = Math.min(MOST_AHEAD, ahead * 2);
        open(number + 1);
        inFull = true;
        return true;
    }

    private void takePosting(int passage, PostingUse use) throws SQLException {
        int size = (int) (page.next() >> 1);
        if (page.at() + size <= end) {
            use.take(passage, page.bytes(), page.at(), page.at() + size);
            page.go(page.at() + size);
        } else {
            takeBroken(passage, size, use);
        }
    }

    /// A posting whose places go on over the next pages.
    private void takeBroken(int passage, int size, PostingUse use) throws SQLException {
        if (broken.length < size) {
            broken = new byte[size];
        }
        int read = 0;
        while (true) {
            int piece = Math.min(size - read, end - page.at());
            System.arraycopy(page.bytes(), page.at(), broken, read, piece);
            page.go(page.at() + piece);
            read += piece;
            if (read == size) {
                use.take(passage, broken, 0, size);
                return;
            }
            if (endsOnPage() || !nextPage()) {
                throw SegmentPages.damaged();
            }
        }
    }
}
