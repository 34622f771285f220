package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import readout.archive.sql.Row;
import readout.archive.sql.Session;

/// Tags as rows, within a transaction of the caller's.
final class TagRows {

    static final String COLUMNS = "t.id, t.uid, t.path, t.colour, t.description, t.pin, t.created_at";

    private final Session session;
    private final Instant now;

    TagRows(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    Optional<Tag> find(TagPath path) throws SQLException {
        return session.one("SELECT " + COLUMNS + " FROM tags t WHERE t.key = ?", TagRows::tag, path.key());
    }

    /// The tags at or inside a path, by path.
    List<Tag> within(TagPath path) throws SQLException {
        return session.list("SELECT " + COLUMNS
                + " FROM tags t WHERE t.key = ?1 OR substr(t.key, 1, length(?1) + 3) = ?1 || ' > ' ORDER BY t.key",
                TagRows::tag, path.key());
    }

    /// The number of a tag, which is made with its outer tags if there is none.
    long ensure(TagPath path) throws SQLException {
        ensure(path, new ArrayList<>());
        return find(path).orElseThrow().id();
    }

    /// Makes a tag and its outer tags as far as they are missing.
    ///
    /// @param made takes the paths of those made
    void ensure(TagPath path, List<TagPath> made) throws SQLException {
        if (path.parent().isPresent()) {
            ensure(path.parent().get(), made);
        }
        if (find(path).isEmpty()) {
            session.update("INSERT INTO tags (uid, path, key, description, created_at) VALUES (?, ?, ?, '', ?)",
                    UUID.randomUUID().toString(), path.toString(), path.key(), now.toString());
            made.add(path);
        }
    }

    void insert(Tag tag) throws SQLException {
        session.update("""
                INSERT INTO tags (id, uid, path, key, colour, description, pin, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                tag.id(), tag.uid(), tag.path().toString(), tag.path().key(), tag.colour(), tag.description(), tag.pin(),
                tag.created().toString());
    }

    static Tag tag(Row row) throws SQLException {
        var pin = row.maybeNumber(6);
        return new Tag(row.id(1), row.text(2), TagPath.parse(row.text(3)), row.maybeText(4), row.text(5),
                pin.isPresent() ? Optional.of(pin.getAsInt()) : Optional.empty(), Instant.parse(row.text(7)));
    }
}
