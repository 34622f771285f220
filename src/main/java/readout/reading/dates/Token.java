package readout.reading.dates;

/// A word, a number or a mark, where it stands.
sealed interface Token {

    int start();

    int end();

    /// A word; `sense` is null if it means nothing in dates.
    record Word(int start, int end, DateWord sense) implements Token {
        boolean is(DateWord.Kind kind) {
            return sense != null && sense.kind() == kind;
        }
    }

    /// A number of at most nine digits; `end` is behind its suffix.
    record Number(int start, int end, int value, int digits, Suffix suffix) implements Token {
        boolean isDay() {
            return digits <= 2 && value >= 1 && value <= 31 && (suffix == Suffix.NONE || suffix == Suffix.ORDINAL);
        }

        /// A year in four digits that a text of our time may speak of.
        boolean isYear() {
            return digits == 4 && value >= 1400 && value <= 2149
                    && (suffix == Suffix.NONE || suffix == Suffix.ORDINAL || suffix == Suffix.YEAR);
        }
    }

    /// What is glued to a number: `15th`, `1990s`, `2007г`; OTHER is none of a date's.
    enum Suffix { NONE, ORDINAL, DECADE, YEAR, OTHER }

    /// Anything else, one unit.
    record Mark(int start, int end, char mark) implements Token {
    }

    /// The paragraph ends here.
    record End(int start, int end) implements Token {
    }
}
