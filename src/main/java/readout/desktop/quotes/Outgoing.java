package readout.desktop.quotes;

import java.util.List;
import readout.archive.quotes.TagPath;
import readout.outgoing.Scope;

/// Which quotes are exported.
sealed interface Outgoing {

    /// The selected ones.
    record Selected() implements Outgoing {
    }

    /// Those the pane shows, in its order.
    record Shown() implements Outgoing {
    }

    /// All there are.
    record All() implements Outgoing {
    }

    /// An exchange.
    record OfExchange(long id) implements Outgoing {
    }

    /// Those with a tag or one inside it.
    record OfTag(TagPath path) implements Outgoing {
    }

    /// The scope this is for the archive.
    ///
    /// @param selected the selected quotes
    /// @param shown    the quotes shown
    default Scope scope(List<Long> selected, List<Long> shown) {
        return switch (this) {
            case Selected() -> new Scope.These(selected);
            case Shown() -> new Scope.These(shown);
            case All() -> Scope.all();
            case OfExchange(long id) -> Scope.exchange(id);
            case OfTag(TagPath path) -> Scope.tag(path);
        };
    }
}
