package readout.reading.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.DateMention;
import readout.model.Span;
import readout.model.When;
import readout.reading.dates.Expression.Day;
import readout.reading.dates.Expression.InFigures;
import readout.reading.dates.Expression.Month;
import readout.reading.dates.Reckoning.Setting;
import readout.reading.lexicon.Letters;

/// Finds every date expression of an English or Russian text and reckons what it means. Holds nothing;
/// may be used by several threads at once. Time is linear in the text.
public final class DateReader {

    /// How far behind a full date its year still holds for `6 March`, in UTF-16 units, within a paragraph.
    private static final int SAME_PASSAGE = 600;

    /// How much of a text tells its language, in UTF-16 units.
    private static final int SAMPLE = 20_000;

    /// Every date expression, in order, without overlaps. Spans leave out a preposition before
    /// (`on Friday` is marked at `Friday`) and hold the word for year behind (`2009 года`).
    ///
    /// @param text    any text
    /// @param written the day it was written or published, from which `Friday` and `last month` are counted
    public List<DateMention> read(String text, Optional<LocalDate> written) {
        Grammar grammar = new Grammar(text, isCyrillic(text), false);
        Reckoning reckoning = new Reckoning(written);
        List<DateMention> mentions = new ArrayList<>();
        Passage passage = new Passage(text, written.isPresent());
        for (Match match : matches(text, grammar)) {
            Setting setting = new Setting(passage.yearAt(match.start()),
                    () -> !(match.expression() instanceof Day) && grammar.around().isTerm(match.start())
                            || grammar.around().tellsOfFuture(match.start(), match.end()));
            Optional<When> when = reckoning.when(match.expression(), setting);
            passage.saw(match);
            mentions.add(new DateMention(new Span(match.start(), match.end()), when));
        }
        return mentions;
    }

    /// The date in a short string that is about nothing else, such as a metadata field:
    /// `Tue, 15 May 2007 10:22:00 -0400`, `2007-05-15T10:00:00Z`, `15 мая 2007 г., 12:30`, `Published: March 7, 2009 1:05am`.
    /// The first day in it, or if there is none the first month, year or run of days.
    ///
    /// @return empty if nothing in it is a date with its year
    public static Optional<When> parse(String phrase) {
        String bounded = phrase.length() > 400 ? phrase.substring(0, 400) : phrase;
        Reckoning reckoning = new Reckoning(Optional.empty());
        Optional<When> first = Optional.empty();
        for (Match match : matches(bounded, new Grammar(bounded, isCyrillic(bounded), true))) {
            Optional<When> when = reckoning.when(match.expression(), Setting.NONE);
            if (when.isPresent() && (first.isEmpty() || !first.get().isDay() && when.get().isDay())) {
                first = when;
            }
        }
        return first;
    }

    private static List<Match> matches(String text, Grammar grammar) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean letter = Letters.isLetter(c);
            if (!letter && !Tokens.isDigit(c)) {
                at++;
                continue;
            }
            int end = letter ? Tokens.wordEnd(text, at) : digitsEnd(text, at);
            Optional<Match> match = Optional.empty();
            if (letter && begins(text, at, end) && wordStandsFree(text, at, end)) {
                match = grammar.atWord(at);
            } else if (!letter && end - at <= 8 && numberStandsFree(text, at)) {
                match = grammar.atNumber(at);
            }
            match.ifPresent(matches::add);
            at = match.isPresent() ? match.get().end() : end;
        }
        return matches;
    }

    private static boolean begins(String text, int start, int end) {
        DateWord sense = DateWord.WORDS.find(text, start, end);
        return sense != null && sense.kind().begins();
    }

    /// `T-mon5` and `may_day` are no words.
    private static boolean wordStandsFree(String text, int start, int end) {
        boolean before = start == 0 || "_@#/.".indexOf(text.charAt(start - 1)) < 0 && !Tokens.isDigit(text.charAt(start - 1))
                || text.charAt(start - 1) == '.' && (start == 1 || !Character.isLetter(text.charAt(start - 2)));
        return before && (end == text.length() || "_@".indexOf(text.charAt(end)) < 0);
    }

    /// Figures behind a letter, a currency or another figure's mark are part of something else: `S/2009/15`, `F-16`, `$2007`.
    private static boolean numberStandsFree(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (Character.isLetterOrDigit(before)) {
            return false;
        }
        boolean figureOrLetterBeyond = start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
        return switch (before) {
            case '/', '_', '$', '€', '£', '#', '№', '+', '@', '=', '&' -> false;
            case '-', '.', ',', ':' -> !figureOrLetterBeyond;
            default -> true;
        };
    }

    private static int digitsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Tokens.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isCyrillic(String text) {
        int cyrillic = 0;
        int latin = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i += 4) {
            char c = text.charAt(i);
            if (c >= '\u0400' && c <= '\u04FF') {
                cyrillic++;
            } else if (c >= 'A' && c <= 'z') {
                latin++;
            }
        }
        return cyrillic > latin;
    }

    /// The year that holds where the text does not say one.
    private static final class Passage {

        private final String text;
        private final boolean written;
        private int year;
        private int seen = -1;

        Passage(String text, boolean written) {
            this.text = text;
            this.written = written;
        }

        void saw(Match match) {
            Integer said = switch (match.expression()) {
                case Day(InFigures(int figures), _, _, _) -> figures;
                case Month(InFigures(int figures), _, _) -> figures;
                case Expression.Run(Day(InFigures(int figures), _, _, _), _) -> figures;
                default -> null;
            };
            if (said != null) {
                year = said;
                seen = match.end();
            }
        }

        /// The year of the last full date: anywhere before if nothing else is known, else in this passage only.
        OptionalInt yearAt(int offset) {
            boolean holds = seen >= 0 && (!written
                    || offset - seen <= SAME_PASSAGE && !breaksBetween(offset));
            return holds ? OptionalInt.of(year) : OptionalInt.empty();
        }

        private boolean breaksBetween(int offset) {
            return text.indexOf("\n\n", seen, offset) >= 0;
        }
    }
}
