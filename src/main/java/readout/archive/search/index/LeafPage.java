package readout.archive.search.index;

/// A leaf page of an FTS5 segment (sqlite.org/fts5.html, "Segment b-tree format"): two bytes with the offset of the first rowid
/// on the page, two with the size of the data, then the data, then the offsets of the terms on it.
public final class LeafPage {

    /// Where the data begin.
    static final int HEADER = 4;

    private final byte[] bytes;
    private int at;

    LeafPage(byte[] bytes) {
        this.bytes = bytes;
        this.at = HEADER;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Where the data end.
    int size() {
        return (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    }

    /// Whether a term begins on the page.
    boolean hasTerm() {
        return size() < bytes.length;
    }

    int at() {
        return at;
    }

    void go(int offset) {
        at = offset;
    }

    /// Reads the integer at the place the page stands at, and goes past it.
    long next() {
        byte first = bytes[at];
        if (first >= 0) {
            at++;
            return first;
        }
        long value = varint(bytes, at);
        at += length(bytes, at);
        return value;
    }

    /// SQLite's integer of one to nine bytes at `offset`.
    public static long varint(byte[] bytes, int offset) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte b = bytes[offset + i];
            value = value << 7 | b & 0x7F;
            if (b >= 0) {
                return value;
            }
        }
        return value << 8 | bytes[offset + 8] & 0xFF;
    }

    /// How many bytes SQLite's integer at `offset` takes.
    public static int length(byte[] bytes, int offset) {
        int length = 1;
        while (length < 9 && bytes[offset + length - 1] < 0) {
            length++;
        }
        return length;
    }
}
