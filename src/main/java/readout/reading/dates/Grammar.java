package readout.reading.dates;

import static readout.reading.dates.Expression.Unsaid.UNSAID;

import java.util.Optional;
import readout.reading.dates.DateWord.Kind;
import readout.reading.dates.Expression.Offset;
import readout.reading.dates.Expression.Part;
import readout.reading.dates.Expression.Season;
import readout.reading.dates.Expression.Shifted;
import readout.reading.dates.Expression.Weekday;
import readout.reading.dates.Surroundings.Role;
import readout.reading.dates.Token.Number;
import readout.reading.dates.Token.Word;

/// The longest date expression that begins at a place.
final class Grammar {

    private final String text;
    private final Surroundings around;
    private final NumericDates numeric;
    private final boolean isolated;

    /// @param dayFirst which order `05/06/2007` is read in
    /// @param isolated whether the text is nothing but a date, so that a lone year is one
    Grammar(String text, boolean dayFirst, boolean isolated) {
        this.text = text;
        this.around = new Surroundings(text);
        this.numeric = new NumericDates(dayFirst);
        this.isolated = isolated;
    }

    Surroundings around() {
        return around;
    }

    /// The expression that begins at a word.
    Optional<Match> atWord(int start) {
        Tokens tokens = new Tokens(text, start);
        DateWord sense = tokens.sense(0);
        if (sense == null) {
            return Optional.empty();
        }
        Years years = new Years(tokens, around, isolated);
        Calendar calendar = new Calendar(tokens, around, years);
        Optional<Parsed> parsed = switch (sense.kind()) {
            case MONTH, MONTH_DOUBTFUL, MONTH_SHORT, MONTH_CYRILLIC, MONTH_FOREIGN -> calendar.fromMonth(0);
            case WEEKDAY, WEEKDAY_SHORT, WEEKDAY_CYRILLIC -> weekday(tokens, calendar, 0);
            case SHIFT -> shifted(tokens, calendar, 0, Part.WHOLE);
            case NUANCE -> nuance(tokens, calendar);
            case DAY -> wholeDay(tokens, 0);
            case PART -> part(tokens, calendar, years);
            case SEASON -> season(tokens, years, 0);
            case COUNT -> ago(tokens, 1, sense.value());
            case UNIT -> fromUnit(tokens);
            default -> Optional.empty();
        };
        return parsed.map(p -> match(tokens, p));
    }

    /// The expression that begins at a figure.
    Optional<Match> atNumber(int start) {
        Optional<Match> figures = numeric.at(text, start);
        if (figures.isPresent()) {
            return figures;
        }
        Tokens tokens = new Tokens(text, start);
        if (!(tokens.get(0) instanceof Number number) || number.suffix() == Token.Suffix.OTHER) {
            return Optional.empty();
        }
        Years years = new Years(tokens, around, isolated);
        Calendar calendar = new Calendar(tokens, around, years);
        Optional<Parsed> parsed = calendar.fromDay(0);
        if (parsed.isEmpty()) {
            parsed = years.at(0, false);
        }
        if (parsed.isEmpty() && number.digits() <= 3 && number.suffix() == Token.Suffix.NONE) {
            parsed = ago(tokens, 1, number.value());
        }
        return parsed.map(p -> match(tokens, p));
    }

    private static Match match(Tokens tokens, Parsed parsed) {
        return new Match(tokens.get(0).start(), tokens.get(parsed.next() - 1).end(), parsed.expression());
    }

    private Optional<Parsed> weekday(Tokens tokens, Calendar calendar, int at) {
        DateWord sense = tokens.sense(at);
        if (sense.kind() != Kind.WEEKDAY_CYRILLIC && !calendar.capital(at)) {
            return Optional.empty();
        }
        Optional<Parsed> dated = calendar.dateBehindWeekday(at + 1, sense.value());
        if (dated.isPresent()) {
            return dated;
        }
        int start = tokens.get(at).start();
        boolean plain = switch (sense.kind()) {
            case WEEKDAY -> !around.before(start, Role.EPITHET)
                    && !(around.after(tokens.get(at).end(), Role.EDITION) && calendar.capital(at + 1));
            case WEEKDAY_CYRILLIC -> at > 0 || around.before(start, Role.BEFORE);
            default -> false;
        };
        return plain ? Optional.of(new Parsed(new Weekday(sense.value()), at + 1)) : Optional.empty();
    }

    private Optional<Parsed> shifted(Tokens tokens, Calendar calendar, int at, Part part) {
        int shift = tokens.sense(at).value();
        int next = at + 1;
        boolean twice = tokens.is(next, Kind.SHIFT);
        if (twice) {
            shift = tokens.sense(next).value();
            next++;
        }
        DateWord sense = tokens.sense(next);
        if (sense == null) {
            return Optional.empty();
        }
        return switch (sense.kind()) {
            case UNIT -> isRunUntilNow(tokens, at) || sense.value() < 2 || plural(tokens, next) ? Optional.empty()
                    : Optional.of(new Parsed(new Offset(sense.value(), shift, part), next + 1));
            case SEASON -> Optional.of(new Parsed(new Shifted(new Season(UNSAID, sense.value()), shift), next + 1));
            case MONTH, MONTH_DOUBTFUL, MONTH_CYRILLIC -> calendar.name(next)
                    ? Optional.of(new Parsed(new Shifted(new Expression.Month(UNSAID, sense.value(), part), shift), next + 1))
                    : Optional.empty();
            case WEEKDAY, WEEKDAY_CYRILLIC -> shiftedWeekday(tokens, calendar, next, twice && shift == 1 ? 0 : shift);
            case DAYPART -> shift > 0 ? Optional.empty()
                    : Optional.of(new Parsed(new Offset(1, shift, Part.WHOLE), next + 1));
            default -> Optional.empty();
        };
    }

    private Optional<Parsed> shiftedWeekday(Tokens tokens, Calendar calendar, int at, int shift) {
        return weekday(tokens, calendar, at).map(p -> p.expression() instanceof Weekday
                ? new Parsed(new Shifted(p.expression(), shift), p.next()) : p);
    }

    /// `over the last year` is a length of time, not a year.
    private boolean isRunUntilNow(Tokens tokens, int at) {
        int start = tokens.get(at).start();
        return start >= 4 && text.regionMatches(true, start - 4, "the ", 0, 4);
    }

    private boolean plural(Tokens tokens, int at) {
        int end = tokens.get(at).end();
        char last = text.charAt(end - 1);
        return last == 's' || last == 'в' || last == 'т' && end - tokens.get(at).start() == 3
                || last == 'ь' && text.charAt(end - 2) == 'л';
    }

    private Optional<Parsed> nuance(Tokens tokens, Calendar calendar) {
        return switch (tokens.sense(1)) {
            case DateWord(Kind kind, _) when kind == Kind.SHIFT -> shifted(tokens, calendar, 1, Part.WHOLE);
            case DateWord(Kind kind, _) when kind == Kind.DAY -> wholeDay(tokens, 1);
            case null, default -> Optional.empty();
        };
    }

    /// `Russia Today` is no day: a capital needs the beginning of a sentence.
    private Optional<Parsed> wholeDay(Tokens tokens, int at) {
        int start = tokens.get(at).start();
        boolean name = Character.isUpperCase(text.charAt(start)) && !around.beginsSentence(start);
        return name ? Optional.empty()
                : Optional.of(new Parsed(new Offset(1, tokens.sense(at).value(), Part.WHOLE), at + 1));
    }

    private Optional<Parsed> part(Tokens tokens, Calendar calendar, Years years) {
        Part part = Part.of(tokens.sense(0).value());
        int next = 1;
        boolean of = tokens.is(1, Kind.OF);
        if (of) {
            next++;
        } else if (tokens.isMark(1, '-') || tokens.isMark(1, '\u2011')) {
            next++;
        }
        boolean noun = calendar.needsOf(0);
        if (noun && !of) {
            return Optional.empty();
        }
        if (tokens.is(next, Kind.THE)) {
            next++;
        }
        if ((tokens.isMark(next, '\'') || tokens.isMark(next, '\u2019')) && tokens.glued(next)) {
            next++;
        }
        if (tokens.get(next) instanceof Number) {
            return years.at(next, true).map(p -> p.within(part));
        }
        DateWord sense = tokens.sense(next);
        if (sense == null) {
            return Optional.empty();
        }
        if (sense.kind() == Kind.SHIFT) {
            return shifted(tokens, calendar, next, part);
        }
        if (sense.kind() == Kind.UNIT) {
            return unitsPart(tokens, next, part, of);
        }
        return sense.kind().isMonth() && calendar.name(next)
                ? calendar.wholeMonth(next, true).map(p -> p.within(part)) : Optional.empty();
    }

    /// `the end of the year`, `в конце года`: of this one.
    private Optional<Parsed> unitsPart(Tokens tokens, int at, Part part, boolean of) {
        boolean ofThis = of && tokens.is(at - 1, Kind.THE) || text.charAt(tokens.get(at).start()) >= '\u0400';
        int unit = tokens.sense(at).value();
        return ofThis && unit > 1 && !plural(tokens, at) ? Optional.of(new Parsed(new Offset(unit, 0, part), at + 1)) : Optional.empty();
    }

    private static Optional<Parsed> season(Tokens tokens, Years years, int at) {
        int season = tokens.sense(at).value();
        return years.said(at + 1, true)
                .map(year -> new Parsed(new Season(year.year(), season), year.next()));
    }

    private static Optional<Parsed> ago(Tokens tokens, int at, int count) {
        DateWord unit = tokens.sense(at);
        if (unit == null || unit.kind() != Kind.UNIT || !tokens.is(at + 1, Kind.AGO)) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(new Offset(unit.value(), -count, Part.WHOLE), at + 2));
    }

    /// `неделю назад`, `the day before yesterday`.
    private Optional<Parsed> fromUnit(Tokens tokens) {
        DateWord unit = tokens.sense(0);
        if (unit.value() == 1 && tokens.get(1) instanceof Word between && tokens.is(2, Kind.DAY)) {
            int day = tokens.sense(2).value();
            String word = text.substring(between.start(), between.end());
            if (day == -1 && word.equals("before") || day == 1 && word.equals("after")) {
                return Optional.of(new Parsed(new Offset(1, day * 2, Part.WHOLE), 3));
            }
        }
        return ago(tokens, 0, 1);
    }
}
