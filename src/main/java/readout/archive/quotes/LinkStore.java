package readout.archive.quotes;

import java.util.List;
import readout.archive.sql.Database;

/// The links between quotes of an archive.
public final class LinkStore {

    private final Database database;

    /// Links of the database's archive.
    public LinkStore(Database database) {
        this.database = database;
    }

    /// All links, by the quotes' numbers.
    public List<QuoteLink> list() {
        return database.read(session -> new LinkRows(session).all());
    }

    /// The links of a quote, in both directions.
    public List<QuoteLink> of(long quote) {
        return database.read(session -> new LinkRows(session).of(quote));
    }

    /// Links two quotes. [#remove] is the inverse if it is new.
    ///
    /// @return whether it is new
    /// @throws IllegalArgumentException if it links a quote with itself
    public boolean add(QuoteLink link) {
        if (link.from() == link.to()) {
            throw new IllegalArgumentException("A quote is not linked with itself");
        }
        return database.write(session -> new LinkRows(session).insertIfBothExist(link));
    }

    /// Removes a link, whatever its note. [#add] is the inverse.
    ///
    /// @return whether there was one
    public boolean remove(QuoteLink link) {
        return database.write(session -> session.update("DELETE FROM quote_links WHERE from_id = ? AND to_id = ? AND kind = ?",
                link.from(), link.to(), link.kind().word()) > 0);
    }
}
