package readout.exporting.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of authors and speakers.
public final class Names {

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|,?\\s+(?:and|и|&)\\s+");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private Names() {
    }

    /// The names a byline lists, in order: `Paul Richter and Ann Roe` are two.
    public static List<String> split(String byline) {
        return Arrays.stream(BETWEEN.split(byline)).flatMap(part -> Arrays.stream(commas(part)))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// A comma parts two names only if each side is more than one word: `Ann Roe, Jon Berg`, not `Roe, Ann` or `Robert Gates, Jr.`
    private static String[] commas(String part) {
        String[] names = part.split(",\\s*");
        return Arrays.stream(names).allMatch(name -> name.strip().indexOf(' ') > 0) ? names : new String[] {part};
    }

    /// `Ann Roe`; `Ann Roe and Jon Berg`; `Ann Roe, Jon Berg, and Mary Lane`.
    public static String joined(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " and " + names.getLast();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
        };
    }

    /// The last name: `Clinton` of `Hillary Rodham Clinton`, `Gates` of `Robert Gates, Jr.`
    public static String family(String name) {
        String[] words = name.replace(",", " ").strip().split("\\s+");
        int last = words.length - 1;
        while (last > 0 && SUFFIXES.contains(words[last].toLowerCase(java.util.Locale.ROOT))) {
            last--;
        }
        return words[last];
    }

    /// What stands before the last name: `Hillary Rodham`; empty for a single word.
    public static String given(String name) {
        int at = name.lastIndexOf(family(name));
        return name.substring(0, at).strip();
    }
}
