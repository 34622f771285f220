package readout.reading.people;

import java.util.Set;

/// A word of a label or a line.
///
/// @param shown      as printed, without a possessive ending; an abbreviation keeps its dot
/// @param key        [Letters#plain(CharSequence)] without dots, for comparing
/// @param start      where it starts in its text
/// @param end        where it ends, a possessive ending left out
/// @param capital    whether it starts with a capital letter
/// @param possessive whether it was printed with `'s` or `s'`
/// @param gap        what stands between it and the word before
record Word(String shown, String key, int start, int end, boolean capital, boolean possessive, Gap gap) {

    /// Initials of two Latin letters, for one Cyrillic letter.
    private static final Set<String> DOUBLE = Set.of("ye", "yu", "ya", "yo", "zh", "kh", "ch", "sh", "ts", "ph", "th", "dz", "wm", "iu", "ia");

    /// What may stand between two words.
    enum Gap {
        /// White space, nothing, or the dot of an abbreviation.
        NONE,
        COMMA,
        /// A dash, a stop, a bracket or a quotation mark, or an empty line.
        BREAK
    }

    /// Whether it is one letter or two with a dot (`V.`, `Дж.`), several such (`H.W.`), or one capital letter alone.
    boolean isInitial() {
        return capital && (key.length() == 1 || shown.indexOf('.') >= 0 && (isDotted() || Letters.isCyrillic(key) || DOUBLE.contains(key)));
    }

    /// Whether dots stand inside it: `H.W.`, `U.S.`
    boolean isDotted() {
        int dot = shown.indexOf('.');
        return dot >= 0 && dot < shown.length() - 1;
    }
}
