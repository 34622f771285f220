package readout.desktop.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;

/// The marker colours of tags: a tag's own colour, else that of the nearest tag around it, else one by its outermost tag's number.
///
/// The archive keeps any colour; the window draws the nearest of the theme's markers, which are readable in light and dark.
public final class Hues {

    private final Map<String, Integer> shades = new HashMap<>();
    private final Set<String> described;

    /// The colours of these tags, which stand each outer tag before those inside it.
    Hues(List<Tag> tags) {
        for (Tag tag : tags) {
            Optional<Integer> around = tag.path().parent().map(TagPath::key).map(shades::get);
            shades.put(tag.path().key(), tag.colour().map(Marker::nearest).map(Marker::ordinal)
                    .orElse(around.orElse((int) ((tag.id() - 1) % (Marker.values().length - 1)))));
        }
        described = tags.stream().map(tag -> tag.path().key()).collect(Collectors.toSet());
    }

    /// The marker of a tag.
    public Marker of(TagPath path) {
        return Marker.values()[described.contains(path.key()) ? shades.get(path.key()) : 0];
    }

    /// The marker of a quote: that of its first tag; yellow without tags.
    public Marker of(Card card) {
        return card.tags().isEmpty() ? Marker.YELLOW : of(card.tags().getFirst());
    }
}
