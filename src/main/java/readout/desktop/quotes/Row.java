package readout.desktop.quotes;

import java.util.Optional;
import readout.model.Span;

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

    /// A quotation of the text that is read, which could be kept.
    ///
    /// @param document the document's code
    /// @param span     where it stands
    /// @param words    the words on one line
    /// @param voice    who says it
    record Offer(String document, Span span, String words, Voice voice) implements Row {
    }

    /// What tells it from other rows, also after it has changed.
    default String key() {
        return switch (this) {
            case Head(Group group, int count) -> group.key();
            case Offer(String document, Span span, String words, Voice voice) -> "offer " + document + " " + span;
            case Kept(Card card, Optional<Group> group) -> card.id() + " " + group.map(Group::key).orElse("");
        };
    }
}
