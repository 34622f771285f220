package readout.archive.search;

import java.sql.SQLException;
import readout.archive.search.index.Entry;
import readout.archive.search.index.EntryCodec;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Session;

/// Reads entries of the index from their rows.
final class StoredEntries {

    private StoredEntries() {
    }

    /// A document's entry.
    ///
    /// @throws ArchiveException if it is missing or damaged
    static Entry document(Session session, long row) throws SQLException {
        byte[] layout = session.one("SELECT layout FROM search_entries WHERE sort = 'document' AND id = ?", found -> found.bytes(1), row)
                .orElseThrow(() -> damaged(null));
        try {
            return EntryCodec.entry(layout);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged(e);
        }
    }

    private static ArchiveException damaged(Exception cause) {
        return new ArchiveException(ArchiveException.Failure.DAMAGED, "The index of words is damaged.", cause);
    }
}
