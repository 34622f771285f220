package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.sql.Database;
import readout.archive.sql.Session;

/// The tags of an archive, a tree by their paths: a tag inside others has those others as tags too.
public final class TagStore {

    private final Database database;
    private final Clock clock;

    /// Tags of the database's archive.
    public TagStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All tags, by path, each outer tag before those inside it.
    public List<TagSummary> list() {
        return database.read(session -> session.list("SELECT " + TagRows.COLUMNS + """
                , (SELECT count(*) FROM quote_tags qt WHERE qt.tag_id = t.id) FROM tags t ORDER BY replace(t.key, ' > ', char(1))""",
                row -> new TagSummary(TagRows.tag(row), row.number(8))));
    }

    /// The tag of a path.
    public Optional<Tag> find(TagPath path) {
        return database.read(session -> new TagRows(session, clock.instant()).find(path));
    }

    /// The tag of a path, made with its outer tags if there is none.
    public Tag ensure(TagPath path) {
        return database.write(session -> {
            TagRows rows = new TagRows(session, clock.instant());
            rows.ensure(path);
            return rows.find(path).orElseThrow();
        });
    }

    /// Adds a tag that comes from another archive, with its outer tags as far as they are missing. Its key is left out if another tag
    /// has it, and its number is a new one.
    ///
    /// @return the tag as it is now, or empty if a tag of its path or its uid is here already
    public Optional<Tag> take(Tag tag) {
        return database.write(session -> {
            TagRows rows = new TagRows(session, clock.instant());
            if (rows.find(tag.path()).isPresent() || session.count("SELECT count(*) FROM tags WHERE uid = ?", tag.uid()) > 0) {
                return Optional.empty();
            }
            rows.ensure(tag.path());
            boolean free = tag.pin().isPresent() && session.count("SELECT count(*) FROM tags WHERE pin = ?", tag.pin()) == 0;
            session.update("UPDATE tags SET uid = ?, colour = ?, description = ?, pin = ?, created_at = ? WHERE key = ?", tag.uid(), tag.colour(),
                    tag.description(), free ? tag.pin() : Optional.empty(), tag.created().toString(), tag.path().key());
            return rows.find(tag.path());
        });
    }

    /// The tag of a uid.
    public Optional<Tag> ofUid(String uid) {
        return database.read(session -> session.one("SELECT " + TagRows.COLUMNS + " FROM tags t WHERE t.uid = ?", TagRows::tag, uid));
    }

    /// Changes the colour, description and key of a tag. A key that another tag has goes over to this one.
    ///
    /// @return the tags that changed, as they were; [#putBack] is the inverse
    /// @throws IllegalArgumentException if there is no tag of this number
    public List<Tag> update(Tag tag) {
        return database.write(session -> {
            List<Tag> before = new ArrayList<>(session.list("SELECT " + TagRows.COLUMNS + " FROM tags t WHERE t.id = ?1 OR t.pin = ?2",
                    TagRows::tag, tag.id(), tag.pin()));
            if (before.stream().noneMatch(known -> known.id() == tag.id())) {
                throw new IllegalArgumentException("No such tag: " + tag.path());
            }
            session.update("UPDATE tags SET pin = NULL WHERE pin = ?", tag.pin());
            set(session, tag);
            return before;
        });
    }

    /// Gives tags the colour, description and key they had.
    public void putBack(List<Tag> before) {
        database.write(session -> {
            for (Tag tag : before) {
                session.update("UPDATE tags SET pin = NULL WHERE id = ?", tag.id());
            }
            for (Tag tag : before) {
                set(session, tag);
            }
            return null;
        });
    }

    /// Moves a tag, and all inside it, to another path: renames it, puts it elsewhere, or merges it into the tag there, whose
    /// colour, description and key stay. [#undo] is the inverse.
    ///
    /// @throws IllegalArgumentException if there is no such tag, or `to` is inside it
    public TagChange move(TagPath from, TagPath to) {
        return database.write(session -> new TagMoving(session, clock.instant()).move(from, to));
    }

    /// Removes a tag and all inside it; the quotes stay. [#undo] is the inverse.
    ///
    /// @throws IllegalArgumentException if there is no such tag
    public TagChange remove(TagPath path) {
        return database.write(session -> new TagMoving(session, clock.instant()).remove(path));
    }

    /// Takes a move or a removal back.
    public void undo(TagChange change) {
        database.write(session -> {
            new TagMoving(session, clock.instant()).undo(change);
            return null;
        });
    }

    private static void set(Session session, Tag tag) throws SQLException {
        session.update("UPDATE tags SET colour = ?, description = ?, pin = ? WHERE id = ?", tag.colour(), tag.description(),
                tag.pin(), tag.id());
    }
}
