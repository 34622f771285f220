package readout.reading.dates;

import java.util.Optional;
import readout.reading.dates.DateWord.Kind;
import readout.reading.dates.Expression.Day;
import readout.reading.dates.Expression.Decade;
import readout.reading.dates.Expression.FromWriting;
import readout.reading.dates.Expression.InFigures;
import readout.reading.dates.Expression.Month;
import readout.reading.dates.Expression.Part;
import readout.reading.dates.Expression.Run;
import readout.reading.dates.Expression.Year;
import readout.reading.dates.Expression.YearSaid;
import readout.reading.dates.Surroundings.Role;
import readout.reading.dates.Token.Mark;
import readout.reading.dates.Token.Number;
import readout.reading.dates.Token.Suffix;

/// Years and decades by number, alone, in runs, and behind a day, a month or a season.
final class Years {

    /// A year and the token behind it.
    record Said(YearSaid year, int next) {
    }

    private final Tokens tokens;
    private final Surroundings around;
    private final boolean isolated;

    Years(Tokens tokens, Surroundings around, boolean isolated) {
        this.tokens = tokens;
        this.around = around;
        this.isolated = isolated;
    }

    /// From a year's number: `2007`, `1991-1993`, `the 1990s`, `2007 год`.
    ///
    /// @param known whether what stands before already tells that a year follows
    Optional<Parsed> at(int at, boolean known) {
        Number number = (Number) tokens.get(at);
        Optional<Parsed> decade = decade(at, number);
        if (decade.isPresent()) {
            return decade;
        }
        if (number.digits() == 8 && isolated && number.suffix() == Suffix.NONE) {
            return NumericDates.compact(number.value()).map(d -> new Parsed(
                    new Day(new InFigures(d.getYear()), d.getMonthValue(), d.getDayOfMonth(), 0), at + 1));
        }
        if (!number.isYear()) {
            return Optional.empty();
        }
        Optional<Parsed> years = several(at, number, known);
        if (years.isPresent()) {
            return years;
        }
        int behind = yearWord(at + 1);
        boolean said = number.suffix() == Suffix.YEAR || behind > at + 1;
        return said || known || isolated || isLoneYear(number)
                ? Optional.of(new Parsed(new Year(number.value(), Part.WHOLE), behind)) : Optional.empty();
    }

    /// A year behind a day, a month or a season: `, 2007`, `of 2007`, `'07`, `of last year`, `2007 года`.
    Optional<Said> said(int at, boolean of) {
        int next = at;
        boolean comma = tokens.isMark(next, ',');
        if (comma || of && tokens.is(next, Kind.OF) || tokens.isMark(next, '-') && tokens.glued(next)) {
            next++;
        }
        if (tokens.get(next) instanceof Number number && number.isYear() && number.suffix() != Suffix.ORDINAL) {
            int behind = yearWord(next + 1);
            boolean amount = behind == next + 1 && around.after(number.end(), Role.AMOUNT);
            return amount ? Optional.empty() : Optional.of(new Said(new InFigures(number.value()), behind));
        }
        if ((tokens.isMark(next, '\'') || tokens.isMark(next, '\u2019')) && tokens.glued(next)
                && tokens.get(next + 1) instanceof Number number && number.digits() == 2 && number.suffix() == Suffix.NONE) {
            return Optional.of(new Said(new InFigures(NumericDates.century(number.value())), next + 2));
        }
        if (!comma && tokens.is(next, Kind.SHIFT) && tokens.is(next + 1, Kind.UNIT) && tokens.sense(next + 1).value() == 4) {
            return Optional.of(new Said(new FromWriting(tokens.sense(next).value()), next + 2));
        }
        return Optional.empty();
    }

    /// The token behind `-`, `to`, `по` or, if `both`, `and`; -1 if none of them stands at `at`.
    int joint(int at, boolean both) {
        if (tokens.get(at) instanceof Mark(_, _, char mark)) {
            return mark == '-' || mark == '\u2013' || mark == '\u2014' ? at + 1 : -1;
        }
        return tokens.is(at, Kind.RANGE) || both && tokens.is(at, Kind.BOTH) ? at + 1 : -1;
    }

    private Optional<Parsed> decade(int at, Number number) {
        int behind = tokens.is(at + 1, Kind.YEARS) ? at + 2 : at + 1;
        boolean marked = number.suffix() == Suffix.DECADE || number.suffix() == Suffix.ORDINAL && behind == at + 2;
        if (!marked || number.value() % 10 != 0) {
            return Optional.empty();
        }
        if (number.isYear() || number.digits() == 4 && number.value() >= 1800 && number.value() < 2100) {
            return Optional.of(new Parsed(new Decade(number.value(), Part.WHOLE), behind));
        }
        int start = number.start();
        boolean short_ = number.digits() == 2 && number.value() >= 20 && (behind == at + 2 || start > 0
                && (tokens.text().charAt(start - 1) == '\'' || tokens.text().charAt(start - 1) == '\u2019'));
        return short_ ? Optional.of(new Parsed(new Decade(1900 + number.value(), Part.WHOLE), behind)) : Optional.empty();
    }

    /// `1991-1993`, `1991-93`, `from 1991 to 1993`.
    private Optional<Parsed> several(int at, Number first, boolean known) {
        int second = joint(at + 1, true);
        if (second < 0 || !(tokens.get(second) instanceof Number last) || last.suffix() == Suffix.OTHER) {
            return Optional.empty();
        }
        boolean dash = tokens.get(at + 1) instanceof Mark;
        int year = last.digits() == 2 && dash ? first.value() / 100 * 100 + last.value() : last.value();
        int behind = tokens.is(second + 1, Kind.YEARS) ? second + 2 : yearWord(second + 1);
        boolean said = behind > second + 1 || last.suffix() == Suffix.YEAR;
        if (isolated && dash && last.digits() == 2 && last.value() >= 1 && last.value() <= 12) {
            return Optional.of(new Parsed(new Month(new InFigures(first.value()), last.value(), Part.WHOLE), behind));
        }
        boolean expected = said || known || isLoneYear(first);
        return expected && (last.digits() == 4 || last.digits() == 2 && dash) && year > first.value() && year < 2150
                && !around.after(last.end(), Role.AMOUNT)
                ? Optional.of(new Parsed(new Run(new Year(first.value(), Part.WHOLE), new Year(year, Part.WHOLE)), behind))
                : Optional.empty();
    }

    /// Whether a number with no word for year beside it is one all the same.
    private boolean isLoneYear(Number number) {
        int start = number.start();
        String text = tokens.text();
        if (number.suffix() != Suffix.NONE || around.after(number.end(), Role.AMOUNT) || followedByFigures(number)) {
            return false;
        }
        if (around.before(start, Role.SINCE)) {
            return true;
        }
        if (number.value() < 1800) {
            return false;
        }
        boolean bracketed = start > 0 && text.charAt(start - 1) == '(';
        boolean described = number.value() >= 1900 && around.wordAfter(number.end())
                && (around.before(start, Role.OWNER) || around.possessiveBefore(start));
        return bracketed || described || around.before(start, Role.BEFORE);
    }

    /// `2,000.5` and `2007/8` go on.
    private boolean followedByFigures(Number number) {
        String text = tokens.text();
        int end = number.end();
        return end + 1 < text.length() && ".,/:".indexOf(text.charAt(end)) >= 0 && Tokens.isDigit(text.charAt(end + 1))
                || end < text.length() && "%/".indexOf(text.charAt(end)) >= 0;
    }

    /// The token behind `года` or `г.`, or `at` if neither stands there.
    private int yearWord(int at) {
        if (tokens.is(at, Kind.YEAR)) {
            return tokens.isMark(at + 1, '.') && tokens.glued(at) ? at + 2 : at + 1;
        }
        boolean year = tokens.is(at, Kind.UNIT) && tokens.sense(at).value() == 4
                && tokens.text().charAt(tokens.get(at).start()) >= '\u0400';
        return year ? at + 1 : at;
    }
}
