package readout.archive.quotes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The tags that a step makes on its way. Taking the step back takes those away again that nobody carries, and doing it again brings
/// them back under their numbers, so that whatever was done with them afterwards can be done again too.
public final class NewTags {

    private final List<TagPath> wanted;
    private Optional<List<TagPath>> made = Optional.empty();
    private List<TagChange> removed = List.of();

    /// @param wanted the tags the step uses, and makes as far as they are missing
    public NewTags(Collection<TagPath> wanted) {
        this.wanted = wanted.stream().distinct().toList();
    }

    /// To be called before the step is done, the first time or again.
    public void begin(TagStore tags) {
        removed.reversed().forEach(tags::undo);
        removed = List.of();
        if (made.isEmpty()) {
            made = Optional.of(wanted.stream().flatMap(path -> outermostMissing(tags, path).stream()).distinct().toList());
        }
    }

    /// To be called after the rest of the step was taken back.
    public void takeBack(TagStore tags) {
        removed = made.orElseThrow().stream().filter(path -> isBare(tags, path)).map(tags::remove).toList();
    }

    private static Optional<TagPath> outermostMissing(TagStore tags, TagPath path) {
        if (tags.find(path).isPresent()) {
            return Optional.empty();
        }
        return path.parent().flatMap(parent -> outermostMissing(tags, parent)).or(() -> Optional.of(path));
    }

    private static boolean isBare(TagStore tags, TagPath path) {
        return tags.find(path).isPresent()
                && tags.list().stream().filter(each -> each.tag().path().isWithin(path)).allMatch(each -> each.quotes() == 0);
    }
}
