package readout.archive.search.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Session;

/// The segments of the FTS5 index and their pages, as the session's transaction sees them.
final class SegmentPages {

    private static final int STRUCTURE = 10;
    private static final int SEGMENT_SHIFT = 37;
    private static final int COOKIE = 4;
    private static final byte[] SECOND_FORMAT = {(byte) 0xFF, 0, 0, 1};
    private static final int NUMBERS_OF_SECOND_FORMAT = 5;

    private final Session session;
    private final BooleanSupplier cancelled;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Long, byte[]> pages = new HashMap<>();

    /// A run of leaf pages that holds its terms in order.
    record Segment(long id, int firstPage, int lastPage) {
    }

    /// @param cancelled asked now and then; if it says yes, reading ends with [Cancelled]
    SegmentPages(Session session, BooleanSupplier cancelled) throws SQLException {
        this.session = session;
        this.cancelled = cancelled;
        session.one("SELECT block FROM search_words_data WHERE id = ?", row -> row.bytes(1), STRUCTURE).ifPresent(this::readStructure);
    }

    /// The segments, the oldest first: as a rule the numbers of their passages ascend from one to the next.
    List<Segment> segments() {
        return segments;
    }

    /// The page on which a term stands, if the segment has it.
    int pageOf(Segment segment, byte[] term) throws SQLException {
        goOn();
        return session.one("SELECT pgno FROM search_words_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1",
                row -> row.number(1), segment.id(), term).orElse(0) >> 1;
    }

    private void readStructure(byte[] block) {
        LeafPage in = new LeafPage(block);
        boolean second = Arrays.equals(block, COOKIE, COOKIE + SECOND_FORMAT.length, SECOND_FORMAT, 0, SECOND_FORMAT.length);
        in.go(second ? COOKIE + SECOND_FORMAT.length : COOKIE);
        long levels = in.next();
        in.next();
        in.next();
        for (long level = 0; level < levels; level++) {
            in.next();
            long count = in.next();
            List<Segment> ofLevel = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Segment segment = new Segment(in.next(), (int) in.next(), (int) in.next());
                for (int more = 0; second && more < NUMBERS_OF_SECOND_FORMAT; more++) {
                    in.next();
                }
                if (segment.firstPage() > 0) {
                    ofLevel.add(segment);
                }
            }
            segments.addAll(0, ofLevel);
        }
    }

    /// A page of a segment.
    byte[] page(Segment segment, int number) throws SQLException {
        long id = segment.id() << SEGMENT_SHIFT | number;
        byte[] page = pages.get(id);
        if (page == null) {
            page = session.one("SELECT block FROM search_words_data WHERE id = ?", row -> row.bytes(1), id).orElseThrow(SegmentPages::damaged);
            pages.put(id, page);
        }
        return page;
    }

    /// Reads some pages at once, since a long list will need them.
    void readAhead(Segment segment, int from, int count) throws SQLException {
        goOn();
        long first = segment.id() << SEGMENT_SHIFT | from;
        if (pages.containsKey(first)) {
            return;
        }
        PreparedStatement statement = session.statement("SELECT id, block FROM search_words_data WHERE id BETWEEN ? AND ?");
        statement.setLong(1, first);
        statement.setLong(2, segment.id() << SEGMENT_SHIFT | Math.min(segment.lastPage(), from + count - 1));
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                pages.put(rows.getLong(1), rows.getBytes(2));
            }
        }
    }

    private void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    static ArchiveException damaged() {
        return new ArchiveException(ArchiveException.Failure.DAMAGED, "The index of words is damaged.", null);
    }
}
