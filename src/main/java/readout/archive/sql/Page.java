package readout.archive.sql;

/// A stretch of a list.
///
/// @param offset how many entries to pass over, at least 0
/// @param limit  how many entries to give at most, at least 1
public record Page(int offset, int limit) {

    public Page {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("No such page: " + offset + ", " + limit);
        }
    }

    /// The first `limit` entries.
    public static Page first(int limit) {
        return new Page(0, limit);
    }

    /// The whole list.
    public static Page all() {
        return new Page(0, Integer.MAX_VALUE);
    }
}
