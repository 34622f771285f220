package readout.archive.search.query;

import java.util.Objects;
import readout.model.Span;

/// Something in a query that could not be read as it stands, and what was made of it.
///
/// @param kind    the sort of trouble
/// @param at      where in the query, in UTF-16 units
/// @param subject the words it is about
public record Notice(Kind kind, Span at, String subject) {

    public Notice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(at);
        Objects.requireNonNull(subject);
    }

    /// One plain English sentence.
    public String sentence() {
        return kind.pattern.formatted(subject);
    }

    /// The sorts of trouble. `%s` in a sentence is the subject.
    public enum Kind {
        UNCLOSED_QUOTE("The quotation mark before “%s” is not closed; the phrase was read to the end."),
        UNCLOSED_PARENTHESIS("A parenthesis is not closed; it was closed at the end."),
        UNOPENED_PARENTHESIS("A parenthesis is closed that was not opened; it was left out."),
        TOO_DEEP("Parentheses are nested too deep here; the inner ones were left out."),
        TOO_LONG("The query is too long; everything from “%s” on was left out."),
        NO_WORDS("There is no word to search for in “%s”; it was left out."),
        NO_VALUE("Nothing follows “%s”; it was left out."),
        UNKNOWN_FIELD("There is no field “%s”; the words were searched for as they stand."),
        UNKNOWN_SIDE("There is no side “%s” (there are us, russia, press and other); it was left out."),
        UNKNOWN_KIND("There is no kind “%s” (there are transcript, article, statement, memorandum and other); it was left out."),
        UNREADABLE_DATE("“%s” is no date (write 2007, 2007-05 or 2007-05-15); it was left out."),
        PARTLY_READ_DATE("“%s” is no full date; it was read as far as it goes."),
        REVERSED_RANGE("“%s” ends before it begins; it was turned round."),
        NOTHING_TO_JOIN("“%s” needs words on both sides; it was left out."),
        NOTHING_TO_EXCLUDE("Nothing follows “%s” that could be excluded; it was left out."),
        NOT_NEAR("Only words and phrases can be near each other; here %s was read as “and”."),
        SHORT_PREFIX("“%s” begins too many words; give at least two letters before the star. It was searched for as a word."),
        STAR_INSIDE("A star can stand only at the end of a word; “%s” was read without it."),
        NO_SUCH_SPEAKER("Nobody in the archive is called “%s”."),
        NO_SUCH_PLACE("No document or meeting is placed in “%s”."),
        NO_SUCH_TOPIC("No meeting has the topic “%s”."),
        NO_SUCH_TAG("There is no tag “%s”."),
        NO_SUCH_MEETING("No meeting is called “%s”.");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }
    }
}
