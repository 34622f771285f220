package readout.reading.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.reading.lexicon.Lexicon;
import readout.reading.lexicon.WordFile;

/// What a word can do in a date expression.
///
/// @param kind  its role
/// @param value the number that goes with the role, as told in `words.txt`
record DateWord(Kind kind, int value) {

    /// The roles, each told in `words.txt`.
    enum Kind {
        MONTH, MONTH_DOUBTFUL, MONTH_SHORT, MONTH_CYRILLIC, MONTH_FOREIGN,
        WEEKDAY, WEEKDAY_SHORT, WEEKDAY_CYRILLIC,
        SEASON, UNIT, YEAR, YEARS, SHIFT, DAY, DAYPART, PART, NUANCE, COUNT, AGO, RANGE, BOTH, OF, THE, DATE;

        /// Whether an expression can begin with it.
        boolean begins() {
            return switch (this) {
                case YEAR, YEARS, DAYPART, AGO, RANGE, BOTH, OF, THE, DATE -> false;
                default -> true;
            };
        }

        boolean isMonth() {
            return ordinal() <= MONTH_FOREIGN.ordinal();
        }
    }

    /// The words of `words.txt`.
    static final Lexicon<DateWord> WORDS = load();

    private static Lexicon<DateWord> load() {
        Map<String, DateWord> words = new HashMap<>();
        for (List<String> line : WordFile.lines(DateWord.class, "words.txt")) {
            Kind kind = Kind.valueOf(line.getFirst().replace('.', '_').toUpperCase(Locale.ROOT));
            DateWord sense = new DateWord(kind, Integer.parseInt(line.get(1)));
            for (String word : line.subList(2, line.size())) {
                if (words.put(word, sense) != null) {
                    throw new IllegalStateException("Two senses of one word: " + word);
                }
            }
        }
        return Lexicon.of(words);
    }
}
