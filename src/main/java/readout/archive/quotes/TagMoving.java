package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.sql.Session;

/// Moves, merges and removes tags, and takes that back, within a transaction of the caller's.
final class TagMoving {

    private final Session session;
    private final TagRows rows;

    TagMoving(Session session, Instant now) {
        this.session = session;
        this.rows = new TagRows(session, now);
    }

    TagChange move(TagPath from, TagPath to) throws SQLException {
        List<Tag> moving = require(from);
        if (to.isWithin(from) && !to.key().equals(from.key())) {
            throw new IllegalArgumentException(to + " is inside " + from);
        }
        TagChange before = snapshot(List.of(from, to));
        List<TagPath> made = new ArrayList<>();
        if (to.parent().isPresent()) {
            rows.ensure(to.parent().get(), made);
        }
        for (Tag tag : moving) {
            move(tag, tag.path().moved(from, to));
        }
        return new TagChange(before.touched(), made, before.before(), before.quotes());
    }

    TagChange remove(TagPath path) throws SQLException {
        List<Tag> removed = require(path);
        TagChange before = snapshot(List.of(path));
        for (Tag tag : removed) {
            session.update("DELETE FROM tags WHERE id = ?", tag.id());
        }
        return before;
    }

    void undo(TagChange change) throws SQLException {
        for (TagPath path : change.touched()) {
            for (Tag tag : rows.within(path)) {
                session.update("DELETE FROM tags WHERE id = ?", tag.id());
            }
        }
        for (TagPath path : change.added().reversed()) {
            session.update("DELETE FROM tags WHERE key = ?", path.key());
        }
        for (Tag tag : change.before()) {
            rows.insert(tag);
            for (long quote : change.quotes().getOrDefault(tag.id(), List.of())) {
                session.update("INSERT INTO quote_tags (quote_id, tag_id) SELECT id, ? FROM quotes WHERE id = ?", tag.id(), quote);
            }
        }
    }

    private void move(Tag tag, TagPath to) throws SQLException {
        Optional<Tag> there = rows.find(to);
        if (there.isPresent() && there.get().id() != tag.id()) {
            session.update("INSERT OR IGNORE INTO quote_tags (quote_id, tag_id) SELECT quote_id, ? FROM quote_tags WHERE tag_id = ?",
                    there.get().id(), tag.id());
            session.update("DELETE FROM tags WHERE id = ?", tag.id());
        } else {
            session.update("UPDATE tags SET path = ?, key = ? WHERE id = ?", to.toString(), to.key(), tag.id());
        }
    }

    private TagChange snapshot(List<TagPath> paths) throws SQLException {
        List<Tag> before = new ArrayList<>();
        Map<Long, List<Long>> quotes = new HashMap<>();
        for (TagPath path : paths) {
            for (Tag tag : rows.within(path)) {
                if (quotes.putIfAbsent(tag.id(), session.list("SELECT quote_id FROM quote_tags WHERE tag_id = ? ORDER BY quote_id",
                        row -> row.id(1), tag.id())) == null) {
                    before.add(tag);
                }
            }
        }
        return new TagChange(paths, List.of(), before, quotes);
    }

    private List<Tag> require(TagPath path) throws SQLException {
        List<Tag> tags = rows.within(path);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("No such tag: " + path);
        }
        return tags;
    }
}
