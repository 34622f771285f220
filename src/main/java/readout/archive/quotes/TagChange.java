package readout.archive.quotes;

import java.util.List;
import java.util.Map;

/// Tags were moved, merged or removed. Gives all that is needed to take it back.
///
/// @param touched the paths under which everything is as it was once `before` is put back
/// @param added   outer tags that were made for it
/// @param before  the tags that stood there
/// @param quotes  the quotes that carried each of them, by the tag's number
public record TagChange(List<TagPath> touched, List<TagPath> added, List<Tag> before, Map<Long, List<Long>> quotes) {

    public TagChange {
        touched = List.copyOf(touched);
        added = List.copyOf(added);
        before = List.copyOf(before);
        quotes = Map.copyOf(quotes);
    }
}
