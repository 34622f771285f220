package readout.desktop.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.DateMention;
import readout.model.When;
import readout.reading.dates.DateReader;

/// A date as a person types it: `6 March 2009`, `2009-03-06`, `6–8 March 2009`, `March 2009`, `2009`, `6 марта 2009 г.`
public sealed interface TypedDate {

    /// Nothing is typed.
    record Blank() implements TypedDate {
    }

    /// It says this.
    record Read(When when) implements TypedDate {
    }

    /// It is no date with its year, or more than a date, or a day that no calendar has.
    record Unreadable() implements TypedDate {
    }

    /// Reads what is typed; all of it must be the date, so that nothing is taken for what it is not.
    static TypedDate of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Blank();
        }
        return iso(text).or(() -> written(text)).<TypedDate>map(Read::new).orElseGet(Unreadable::new);
    }

    private static Optional<When> iso(String text) {
        if (!text.matches("\\d{4}(-\\d{1,2}){0,2}(/\\d{4}-\\d{1,2}-\\d{1,2})?")) {
            return Optional.empty();
        }
        try {
            String padded = text.replaceAll("-(\\d)(?=\\D|$)", "-0$1");
            return Optional.of(When.parse(padded)).filter(when -> isLikely(when.first()) && isLikely(when.last()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> written(String text) {
        List<DateMention> mentions = new DateReader().read(text, Optional.empty());
        return mentions.size() == 1 && isAll(text, mentions.getFirst()) ? mentions.getFirst().when().filter(when -> isLikely(when.first())) : Optional.empty();
    }

    /// Only signs, or the Russian word for year, stand beside it.
    private static boolean isAll(String text, DateMention mention) {
        String beside = text.substring(0, mention.span().start()) + " " + text.substring(mention.span().end());
        return beside.replaceAll("(?iu)\\b(г|года|году)\\b", "").chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 1700 && day.getYear() <= 2200;
    }
}
