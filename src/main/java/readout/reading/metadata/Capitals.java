package readout.reading.metadata;

import java.util.Locale;

/// Words in capitals, and names and titles printed so.
final class Capitals {

    private Capitals() {
    }

    /// Whether `words` have letters and none of them is small.
    static boolean all(CharSequence words) {
        boolean some = false;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLowerCase(words.charAt(i))) {
                return false;
            }
            some |= Character.isUpperCase(words.charAt(i));
        }
        return some;
    }

    /// A name in capitals with only its first letters large: `SEA ISLAND` is `Sea Island`, `O'BRIEN` is `O'Brien`, `MCCURRY` is `McCurry`; others stay.
    static String title(String name) {
        if (!all(name)) {
            return name;
        }
        StringBuilder titled = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            titled.append(first ? c : String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0));
            boolean scottish = c == 'C' && i > 0 && name.charAt(i - 1) == 'M' && (i == 1 || !Character.isLetter(name.charAt(i - 2))) && i + 3 < name.length();
            first = scottish || !Character.isLetter(c) && !(c == '\'' && i + 2 >= name.length());
        }
        return titled.toString();
    }
}
