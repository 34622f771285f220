package readout.reading.dates;

import static readout.reading.dates.Expression.Unsaid.UNSAID;

import java.util.Optional;
import readout.reading.dates.DateWord.Kind;
import readout.reading.dates.Expression.Day;
import readout.reading.dates.Expression.InFigures;
import readout.reading.dates.Expression.Month;
import readout.reading.dates.Expression.Part;
import readout.reading.dates.Expression.Run;
import readout.reading.dates.Expression.YearSaid;
import readout.reading.dates.Surroundings.Role;
import readout.reading.dates.Token.Number;
import readout.reading.dates.Token.Word;

/// Days and months by name and number, alone and in runs.
final class Calendar {

    private final Tokens tokens;
    private final Surroundings around;
    private final Years years;

    Calendar(Tokens tokens, Surroundings around, Years years) {
        this.tokens = tokens;
        this.around = around;
        this.years = years;
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
        int second = years.joint(at + 1, true);
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

    /// A month without a day: `May 2007`, `March and May 2009`, and alone where it must be one.
    ///
    /// @param known whether what stands before already tells that a month follows
    Optional<Parsed> wholeMonth(int at, boolean known) {
        DateWord sense = tokens.sense(at);
        Optional<Years.Said> year = name(at) ? years.said(dot(at, at + 1), true) : Optional.empty();
        if (year.isPresent()) {
            return Optional.of(new Parsed(new Month(year.get().year(), sense.value(), Part.WHOLE), year.get().next()));
        }
        if (!name(at)) {
            return Optional.empty();
        }
        boolean expected = known || around.before(tokens.get(at).start(), Role.BEFORE);
        int second = years.joint(dot(at, at + 1), true);
        if (second > 0 && isMonth(second) && name(second)) {
            Optional<Years.Said> shared = years.said(dot(second, second + 1), true);
            if (shared.isPresent() || expected) {
                YearSaid said = shared.map(Years.Said::year).orElse(UNSAID);
                return Optional.of(new Parsed(new Run(new Month(said, sense.value(), Part.WHOLE),
                        new Month(said, tokens.sense(second).value(), Part.WHOLE)),
                        shared.map(Years.Said::next).orElse(second + 1)));
            }
        }
        boolean alone = switch (sense.kind()) {
            case MONTH -> true;
            case MONTH_DOUBTFUL, MONTH_CYRILLIC -> expected;
            default -> false;
        };
        return alone ? Optional.of(new Parsed(new Month(UNSAID, sense.value(), Part.WHOLE), at + 1)) : Optional.empty();
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
        Optional<Years.Said> year = years.said(dot(next, next + 1), true);
        boolean foreign = month.kind() == Kind.MONTH_FOREIGN;
        boolean doubtful = joined || foreign && !tokens.isMark(at + 1, '.') || !name(next);
        if (doubtful && year.isEmpty() || !isDayOf(month.value(), day)) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(new Day(year.map(Years.Said::year).orElse(UNSAID), month.value(), day, 0),
                year.map(Years.Said::next).orElse(next + 1)));
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
        int second = years.joint(next + 1, true);
        boolean several = second > 0 && tokens.get(second) instanceof Number last && last.isDay()
                && last.value() > day.value() && !isAmount(second) && !isMonth(second + 1);
        int behind = several ? second + 1 : next + 1;
        Optional<Years.Said> year = years.said(behind, true).or(() -> yearBehindTime(behind));
        if (year.isEmpty() && !name(at)) {
            return Optional.empty();
        }
        YearSaid said = year.map(Years.Said::year).orElse(UNSAID);
        int end = year.map(Years.Said::next).orElse(behind);
        Day first = new Day(said, month.value(), day.value(), 0);
        return Optional.of(new Parsed(several
                ? new Run(first, new Day(said, month.value(), ((Number) tokens.get(second)).value(), 0)) : first, end));
    }

    /// The year in `May 15 10:22:00 EDT 2007`.
    private Optional<Years.Said> yearBehindTime(int at) {
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
                ? Optional.of(new Years.Said(new InFigures(number.value()), next + 1)) : Optional.empty();
    }

    /// A day that may be the first of a run to another day with a month of its own.
    private Parsed run(Parsed first) {
        if (!(first.expression() instanceof Day day)) {
            return first;
        }
        int second = years.joint(first.next(), false);
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

    private boolean isAmount(int at) {
        Number number = (Number) tokens.get(at);
        String text = tokens.text();
        int end = number.end();
        return end < text.length() && ("%:/".indexOf(text.charAt(end)) >= 0
                || ".,".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length() && Tokens.isDigit(text.charAt(end + 1)));
    }

    private boolean isMonth(int at) {
        return tokens.sense(at) != null && tokens.sense(at).kind().isMonth();
    }

    /// Behind the dot of an abbreviation, or the one that some print before every year.
    private int dot(int month, int at) {
        boolean year = tokens.isMark(at, '.') && tokens.get(at + 1) instanceof Number number && number.isYear();
        return year || tokens.is(month, Kind.MONTH_SHORT) && tokens.isMark(at, '.') ? at + 1 : at;
    }

    private static boolean isDayOf(int month, int day) {
        return day <= java.time.Month.of(month).maxLength();
    }
}
