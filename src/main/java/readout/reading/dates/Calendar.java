package readout.reading.dates;

import static readout.reading.dates.Expression.Unsaid.UNSAID;

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
import readout.reading.dates.Token.Word;

/// Days, months and years by name and number, alone and in runs.
final class Calendar {

    /// A year and the token behind it.
    record YearFound(YearSaid year, int next) {
    }

    private final Tokens tokens;
    private final Surroundings around;
    private final boolean isolated;

    Calendar(Tokens tokens, Surroundings around, boolean isolated) {
        this.tokens = tokens;
        this.around = around;
        this.isolated = isolated;
    }

    /// From a day's number: `15 May 2007`, `5-7 March`, `30 June to 2 July 2007`.
    Optional<Parsed> fromDay(int at) {
        if (!(tokens.get(at) instanceof Number day) || !day.isDay()) {
            return Optional.empty();
        }
        Optional<Parsed> plain = dayMonth(at, day.value());
        if (plain.isPresent()) {
            return Optional.of(run(plain.get()));
        }
        int second = joint(at + 1, true);
        if (second > 0 && tokens.get(second) instanceof Number last && last.isDay() && last.value() > day.value()) {
            return dayMonth(second, last.value()).map(p -> days(day.value(), p));
        }
        return Optional.empty();
    }

    /// From a month's name: `May 15, 2007`, `May 2007`, `March 5-7`, `in June`.
    Optional<Parsed> fromMonth(int at) {
        Optional<Parsed> day = monthDay(at);
        return day.isPresent() ? day.map(this::run) : wholeMonth(at, false);
    }

    /// Behind a day of the week: `Friday, March 6, 2009`, `в пятницу, 6 марта`.
    Optional<Parsed> dateBehindWeekday(int at, int weekday) {
        int next = at;
        if (tokens.isMark(next, '.')) {
            next++;
        }
        if (tokens.is(next, Kind.DAYPART)) {
            next++;
        }
        if (tokens.isMark(next, ',')) {
            next++;
        }
        if (tokens.is(next, Kind.THE)) {
            next++;
        }
        Optional<Parsed> date = tokens.get(next) instanceof Number ? fromDay(next)
                : tokens.sense(next) != null && tokens.sense(next).kind().isMonth() ? monthDay(next) : Optional.empty();
        return date.map(p -> p.expression() instanceof Day day
                ? new Parsed(new Day(day.year(), day.month(), day.day(), weekday), p.next()) : p);
    }

    /// From a year's number: `2007`, `1991-1993`, `the 1990s`, `2007 год`.
    ///
    /// @param known whether what stands before already tells that a year follows
    Optional<Parsed> fromYear(int at, boolean known) {
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
        Optional<Parsed> years = years(at, number, known);
        if (years.isPresent()) {
            return years;
        }
        int behind = yearWord(at + 1);
        boolean said = number.suffix() == Suffix.YEAR || behind > at + 1;
        return said || known || isolated || isLoneYear(number)
                ? Optional.of(new Parsed(new Year(number.value(), Part.WHOLE), behind)) : Optional.empty();
    }

    /// A month without a day: `May 2007`, `March and May 2009`, and alone where it must be one.
    ///
    /// @param known whether what stands before already tells that a month follows
    Optional<Parsed> wholeMonth(int at, boolean known) {
        DateWord sense = tokens.sense(at);
        Optional<YearFound> year = name(at) ? yearSaid(dot(at, at + 1), true) : Optional.empty();
        if (year.isPresent()) {
            return Optional.of(new Parsed(new Month(year.get().year(), sense.value(), Part.WHOLE), year.get().next()));
        }
        if (!name(at)) {
            return Optional.empty();
        }
        boolean expected = known || around.before(tokens.get(at).start(), Role.BEFORE);
        int second = joint(dot(at, at + 1), true);
        if (second > 0 && isMonth(second) && name(second)) {
            Optional<YearFound> shared = yearSaid(dot(second, second + 1), true);
            if (shared.isPresent() || expected) {
                YearSaid said = shared.map(YearFound::year).orElse(UNSAID);
                return Optional.of(new Parsed(new Run(new Month(said, sense.value(), Part.WHOLE),
                        new Month(said, tokens.sense(second).value(), Part.WHOLE)),
                        shared.map(YearFound::next).orElse(second + 1)));
            }
        }
        boolean alone = switch (sense.kind()) {
            case MONTH -> true;
            case MONTH_DOUBTFUL, MONTH_CYRILLIC -> expected;
            default -> false;
        };
        return alone ? Optional.of(new Parsed(new Month(UNSAID, sense.value(), Part.WHOLE), at + 1)) : Optional.empty();
    }

    /// A year behind a day, a month or a season: `, 2007`, `of 2007`, `'07`, `of last year`, `2007 года`.
    Optional<YearFound> yearSaid(int at, boolean of) {
        int next = at;
        boolean comma = tokens.isMark(next, ',');
        if (comma || of && tokens.is(next, Kind.OF) || tokens.isMark(next, '-') && tokens.glued(next)) {
            next++;
        }
        if (tokens.get(next) instanceof Number number && number.isYear() && number.suffix() != Suffix.ORDINAL) {
            int behind = yearWord(next + 1);
            boolean amount = behind == next + 1 && around.after(number.end(), Role.AMOUNT);
            return amount ? Optional.empty() : Optional.of(new YearFound(new InFigures(number.value()), behind));
        }
        if ((tokens.isMark(next, '\'') || tokens.isMark(next, '\u2019')) && tokens.glued(next)
                && tokens.get(next + 1) instanceof Number number && number.digits() == 2 && number.suffix() == Suffix.NONE) {
            return Optional.of(new YearFound(new InFigures(NumericDates.century(number.value())), next + 2));
        }
        if (!comma && tokens.is(next, Kind.SHIFT) && tokens.is(next + 1, Kind.UNIT) && tokens.sense(next + 1).value() == 4) {
            return Optional.of(new YearFound(new FromWriting(tokens.sense(next).value()), next + 2));
        }
        return Optional.empty();
    }

    /// Whether the word begins with a capital, or is in a script whose months and days are written small.
    boolean name(int at) {
        DateWord sense = tokens.sense(at);
        return sense.kind() == Kind.MONTH_CYRILLIC || sense.kind() == Kind.WEEKDAY_CYRILLIC || capital(at);
    }

    boolean capital(int at) {
        return tokens.get(at) instanceof Word word && Character.isUpperCase(tokens.text().charAt(word.start()));
    }

    /// Whether the word for a part is a noun: `the end of June`, not `late June`.
    boolean needsOf(int at) {
        String word = tokens.text().substring(tokens.get(at).start(), tokens.get(at).end());
        return switch (word) {
            case "beginning", "start", "middle", "end", "Beginning", "Start", "Middle", "End" -> true;
            default -> false;
        };
    }

    /// `15 May 2007`, `15th of May`, `15. Mai 2007`, `15-May-2007`.
    private Optional<Parsed> dayMonth(int at, int day) {
        int next = at + 1;
        boolean joined = false;
        if (tokens.is(next, Kind.OF)) {
            next++;
        } else if (tokens.isMark(next, '-') && tokens.glued(at) && tokens.glued(next)) {
            joined = true;
            next++;
        } else if (tokens.isMark(next, '.') && tokens.is(next + 1, Kind.MONTH_FOREIGN)) {
            next++;
        }
        if (!isMonth(next)) {
            return Optional.empty();
        }
        DateWord month = tokens.sense(next);
        Optional<YearFound> year = yearSaid(dot(next, next + 1), true);
        boolean foreign = month.kind() == Kind.MONTH_FOREIGN;
        boolean doubtful = joined || foreign && !tokens.isMark(at + 1, '.') || !name(next);
        if (doubtful && year.isEmpty() || !isDayOf(month.value(), day)) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(new Day(year.map(YearFound::year).orElse(UNSAID), month.value(), day, 0),
                year.map(YearFound::next).orElse(next + 1)));
    }

    /// `May 15, 2007`, `May 15th`, `March 5-7, 2009`, `May 15 10:22:00 EDT 2007`.
    private Optional<Parsed> monthDay(int at) {
        DateWord month = tokens.sense(at);
        int next = dot(at, at + 1);
        if (month.kind() == Kind.MONTH_FOREIGN || month.kind() == Kind.MONTH_CYRILLIC
                || !(tokens.get(next) instanceof Number day) || !day.isDay() || !isDayOf(month.value(), day.value())
                || isAmount(next)) {
            return Optional.empty();
        }
        int second = joint(next + 1, true);
        boolean several = second > 0 && tokens.get(second) instanceof Number last && last.isDay()
                && last.value() > day.value() && !isAmount(second) && !isMonth(second + 1);
        int behind = several ? second + 1 : next + 1;
        Optional<YearFound> year = yearSaid(behind, true).or(() -> yearBehindTime(behind));
        if (year.isEmpty() && !name(at)) {
            return Optional.empty();
        }
        YearSaid said = year.map(YearFound::year).orElse(UNSAID);
        int end = year.map(YearFound::next).orElse(behind);
        Day first = new Day(said, month.value(), day.value(), 0);
        return Optional.of(new Parsed(several
                ? new Run(first, new Day(said, month.value(), ((Number) tokens.get(second)).value(), 0)) : first, end));
    }

    /// The year in `May 15 10:22:00 EDT 2007`.
    private Optional<YearFound> yearBehindTime(int at) {
        int next = at;
        if (!(tokens.get(next) instanceof Number) || !tokens.isMark(next + 1, ':')) {
            return Optional.empty();
        }
        while (tokens.get(next) instanceof Number && tokens.isMark(next + 1, ':') && next < at + 4) {
            next += 2;
        }
        next++;
        if (tokens.get(next) instanceof Word) {
            next++;
        }
        return tokens.get(next) instanceof Number number && number.isYear()
                ? Optional.of(new YearFound(new InFigures(number.value()), next + 1)) : Optional.empty();
    }

    /// A day that may be the first of a run to another day with a month of its own.
    private Parsed run(Parsed first) {
        if (!(first.expression() instanceof Day day)) {
            return first;
        }
        int second = joint(first.next(), false);
        if (second < 0) {
            return first;
        }
        Optional<Parsed> last = tokens.get(second) instanceof Number number && number.isDay()
                ? dayMonth(second, number.value())
                : isMonth(second) && name(second) ? monthDay(second) : Optional.empty();
        if (last.isEmpty() || !(last.get().expression() instanceof Day end)) {
            return first;
        }
        YearSaid year = day.year() == UNSAID ? end.year() : day.year();
        return new Parsed(new Run(new Day(year, day.month(), day.day(), 0), end), last.get().next());
    }

    private static Parsed days(int first, Parsed last) {
        if (!(last.expression() instanceof Day day)) {
            return last;
        }
        return new Parsed(new Run(new Day(day.year(), day.month(), first, 0), day), last.next());
    }

    /// The token behind `-`, `to`, `по` or, if `both`, `and`; -1 if none of them stands at `at`.
    private int joint(int at, boolean both) {
        if (tokens.get(at) instanceof Mark(_, _, char mark)) {
            return mark == '-' || mark == '\u2013' || mark == '\u2014' ? at + 1 : -1;
        }
        return tokens.is(at, Kind.RANGE) || both && tokens.is(at, Kind.BOTH) || both && isAnd(at) ? at + 1 : -1;
    }

    private boolean isAnd(int at) {
        return tokens.is(at, Kind.BOTH);
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
    private Optional<Parsed> years(int at, Number first, boolean known) {
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

    private boolean isAmount(int at) {
        Number number = (Number) tokens.get(at);
        String text = tokens.text();
        int end = number.end();
        return end < text.length() && ("%:/".indexOf(text.charAt(end)) >= 0
                || ".,".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length() && Tokens.isDigit(text.charAt(end + 1)));
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

    private boolean isMonth(int at) {
        return tokens.sense(at) != null && tokens.sense(at).kind().isMonth();
    }

    /// Behind the dot of an abbreviation.
    private int dot(int month, int at) {
        return tokens.is(month, Kind.MONTH_SHORT) && tokens.isMark(at, '.') ? at + 1 : at;
    }

    private static boolean isDayOf(int month, int day) {
        return day <= java.time.Month.of(month).maxLength();
    }
}
