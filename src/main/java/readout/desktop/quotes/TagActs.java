package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagChange;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.History;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteChange.Also;

/// What can be done with tags; each verb is one step that can be undone.
final class TagActs {

    private static final QuoteChange TAGS = QuoteChange.of(List.of(), Also.TAGS);
    private static final QuoteChange TAGS_OF_QUOTES = QuoteChange.of(List.of(), Also.TAGS, Also.ALL_QUOTES);

    private final History history;
    private final Messages messages;

    TagActs(History history, Messages messages) {
        this.history = history;
        this.messages = messages;
    }

    /// What comes of giving a tag another path.
    enum Move { NOTHING, RENAMES, MERGES, INTO_ITSELF }

    /// Foretells a move.
    static Move foretell(TagPath from, TagPath to, List<Tag> tags) {
        if (from.equals(to)) {
            return Move.NOTHING;
        }
        if (from.key().equals(to.key())) {
            return Move.RENAMES;
        }
        if (to.isWithin(from)) {
            return Move.INTO_ITSELF;
        }
        return tags.stream().anyMatch(tag -> tag.path().key().equals(to.key())) ? Move.MERGES : Move.RENAMES;
    }

    /// Renames a tag, moves it with all inside it, or merges it into the tag there.
    void move(TagPath from, TagPath to, List<Tag> tags) {
        Move move = foretell(from, to, tags);
        if (move == Move.RENAMES || move == Move.MERGES) {
            history.perform(new QuoteStep<TagChange>(messages.text(move == Move.MERGES ? "quotes.edit.merge-tag" : "quotes.edit.move-tag", from),
                    archive -> archive.tags().move(from, to), (archive, change) -> archive.tags().undo(change), change -> TAGS_OF_QUOTES));
        }
    }

    /// Removes a tag and all inside it; the quotes stay.
    void remove(TagPath path) {
        history.perform(new QuoteStep<TagChange>(messages.text("quotes.edit.remove-tag", path),
                archive -> archive.tags().remove(path), (archive, change) -> archive.tags().undo(change), change -> TAGS_OF_QUOTES));
    }

    /// Sets a tag's colour, or lets it follow the tag around it.
    void colour(Tag tag, Optional<Marker> marker) {
        update(tag, tag.withColour(marker.map(Marker::colour)), "quotes.edit.colour-tag");
    }

    /// Says what a tag is for.
    void describe(Tag tag, String description) {
        update(tag, tag.withDescription(description), "quotes.edit.describe-tag");
    }

    /// Gives a tag a key from 1 to 9, or none; the tag that had it loses it.
    void pin(Tag tag, Optional<Integer> key) {
        update(tag, tag.withPin(key), "quotes.edit.pin-tag");
    }

    private void update(Tag before, Tag after, String name) {
        if (!before.equals(after)) {
            history.perform(new QuoteStep<List<Tag>>(messages.text(name, before.path()), archive -> archive.tags().update(after),
                    (archive, known) -> archive.tags().putBack(known), known -> TAGS));
        }
    }
}
