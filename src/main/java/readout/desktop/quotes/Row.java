package readout.desktop.quotes;

import java.util.Optional;

/// A line of the list of quotes.
public sealed interface Row {

    /// The head of a group.
    ///
    /// @param group the group
    /// @param count how many quotes it has
    record Head(Group group, int count) implements Row {
    }

    /// A quote. One that stands in several groups has a row in each.
    ///
    /// @param card  the quote
    /// @param group the group, if quotes are put together
    record Kept(Card card, Optional<Group> group) implements Row {
    }

    /// What tells it from other rows, also after it has changed.
    default String key() {
        return switch (this) {
            case Head(Group group, int count) -> group.key();
            case Kept(Card card, Optional<Group> group) -> card.id() + " " + group.map(Group::key).orElse("");
        };
    }
}
