package readout.archive.quotes;

import java.util.Objects;
import java.util.Optional;

/// Which quotes are meant: those for which every part that is told holds.
///
/// @param document of this document, by code
/// @param meeting  of documents of this meeting, by code
/// @param person   with a stretch said by this person, by code
/// @param tag      with this tag or one inside it
/// @param exchange of this exchange, by number
/// @param review   only those whose words are not where they were
public record QuoteFilter(Optional<String> document, Optional<String> meeting, Optional<String> person, Optional<TagPath> tag,
        Optional<Long> exchange, boolean review) {

    public QuoteFilter {
        Objects.requireNonNull(document);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(person);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(exchange);
    }

    /// All quotes.
    public static QuoteFilter all() {
        return new QuoteFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /// These, of one document.
    public QuoteFilter ofDocument(String code) {
        return new QuoteFilter(Optional.of(code), meeting, person, tag, exchange, review);
    }

    /// These, of one meeting.
    public QuoteFilter ofMeeting(String code) {
        return new QuoteFilter(document, Optional.of(code), person, tag, exchange, review);
    }

    /// These, said by one person.
    public QuoteFilter byPerson(String code) {
        return new QuoteFilter(document, meeting, Optional.of(code), tag, exchange, review);
    }

    /// These, with one tag.
    public QuoteFilter tagged(TagPath path) {
        return new QuoteFilter(document, meeting, person, Optional.of(path), exchange, review);
    }

    /// These, of one exchange.
    public QuoteFilter inExchange(long id) {
        return new QuoteFilter(document, meeting, person, tag, Optional.of(id), review);
    }

    /// These, as far as they wait for the analyst.
    public QuoteFilter forReview() {
        return new QuoteFilter(document, meeting, person, tag, exchange, true);
    }
}
