package readout.desktop.quotes;

import java.util.Optional;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.TagPath;
import readout.model.Meeting;

/// What quotes are put together by.
public sealed interface Group {

    /// An exchange.
    record OfExchange(Exchange exchange) implements Group {
    }

    /// A speaker.
    record OfSpeaker(Voice voice) implements Group {
    }

    /// A tag.
    record OfTag(TagPath path) implements Group {
    }

    /// A meeting.
    record OfMeeting(Meeting meeting) implements Group {
    }

    /// The quotations of the text that is read which could be kept.
    record Offered() implements Group {
    }

    /// The quotes that stand in no group of their kind.
    record Rest(QuoteGrouping grouping) implements Group {
    }

    /// The exchange, where it is one.
    default Optional<Exchange> asExchange() {
        return this instanceof OfExchange(Exchange exchange) ? Optional.of(exchange) : Optional.empty();
    }

    /// What tells it from other groups, also after its title has changed.
    default String key() {
        return switch (this) {
            case OfExchange(Exchange exchange) -> "exchange " + exchange.id();
            case OfSpeaker(Voice voice) -> "speaker " + voice.person().orElse(voice.name()) + " " + voice.side().word();
            case OfTag(TagPath path) -> "tag " + path.key();
            case OfMeeting(Meeting meeting) -> "meeting " + meeting.id();
            case Offered() -> "offered";
            case Rest(QuoteGrouping grouping) -> "rest " + grouping.name();
        };
    }
}
