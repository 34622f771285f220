package readout.reading.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a name printed all in capitals the way people write it.
final class NameCase {

    private NameCase() {
    }

    static PersonName sensible(PersonName name) {
        List<String> given = name.given().stream().map(NameCase::sensible).toList();
        String surname = List.of(name.surname().split(" ")).stream()
                .map(word -> name.surname().indexOf(' ') > 0 && isParticle(word) ? word.toLowerCase() : sensible(word))
                .collect(Collectors.joining(" "));
        return new PersonName(given, surname, name.suffix());
    }

    private static boolean isParticle(String word) {
        return switch (Letters.plain(word)) {
            case "de", "la", "du", "von", "van", "der", "den", "di", "da", "del", "bin", "ibn" -> true;
            default -> false;
        };
    }

    /// `MCCORMACK` is `McCormack`, `O'BRIEN` is `O'Brien`, `KI-MOON` is `Ki-Moon`; a word in mixed case stays.
    static String sensible(String word) {
        if (word.length() < 2 || word.indexOf('.') >= 0 || !Letters.isAllCapitals(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = Letters.joins(c) && word.length() - i > 2 || isMc(word, i);
        }
        return out.toString();
    }

    /// A title printed all in capitals in small letters.
    static String title(String title) {
        return Letters.isAllCapitals(title) && title.length() > 4 ? title.toLowerCase(Locale.ROOT) : title;
    }

    private static boolean isMc(String word, int i) {
        return i == 1 && word.length() > 4 && word.startsWith("MC");
    }
}
