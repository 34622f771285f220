package readout.exporting.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.exporting.ExportLanguage;

/// Names of authors and speakers.
public final class Names {

    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|и|&)\\s+|,\\s+");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 5;
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of("de", "du", "da", "di", "del", "van", "von", "der", "den", "al", "el", "bin", "la", "le", "оглы");
    /// Words of offices, papers and agencies, which no person is called by.
    private static final Set<String> OFFICES = Set.of("house", "press", "department", "ministry", "office", "agency", "embassy", "times", "news",
            "service", "staff", "bureau", "council", "committee", "secretary", "spokesman", "spokesperson", "government", "administration", "post",
            "journal", "association", "institute", "correspondent", "correspondents", "министерство", "мид", "пресс-служба", "администрация",
            "агентство", "посольство", "управление", "газета", "правительство", "совет");

    private Names() {
    }

    /// The names a byline lists, in order: `Paul Richter and Ann Roe` are two, `Ministry of Trade and Industry` is one.
    public static List<String> split(String byline) {
        return SEMICOLON.splitAsStream(byline).flatMap(part -> people(part).stream()).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// An "and" or a comma parts two names only if each side is a person's: not in `Roe, Ann`, not in `Robert Gates, Jr.`
    private static List<String> people(String part) {
        List<String> names = List.of(AND.split(part));
        return names.stream().allMatch(Names::isPerson) ? names : List.of(part);
    }

    /// Whether a name is a person's with a given and a last name, as far as its words tell.
    public static boolean isPerson(String name) {
        List<String> words = List.of(SPACE.split(name.strip()));
        return words.size() >= 2 && words.size() <= LONGEST && words.stream().allMatch(Names::mayBePersons);
    }

    private static boolean mayBePersons(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !OFFICES.contains(lower) && (Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(lower));
    }

    /// `Ann Roe`; `Ann Roe and Jon Berg`; `Ann Roe, Jon Berg, and Mary Lane`, in Russian without the last comma.
    static String joined(List<String> names, ExportLanguage language) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + language.pick(" and ", " и ") + names.getLast();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + language.pick(", and ", " и ") + names.getLast();
        };
    }

    /// The last name: `Clinton` of `Hillary Rodham Clinton`, `Gates` of `Robert Gates, Jr.`; the whole of what is no person's name.
    public static String family(String name) {
        if (!isPerson(name)) {
            return name;
        }
        String[] words = name.replace(",", " ").strip().split("\\s+");
        int last = words.length - 1;
        while (last > 0 && SUFFIXES.contains(words[last].toLowerCase(Locale.ROOT))) {
            last--;
        }
        return words[last];
    }

    /// What stands before the last name: `Hillary Rodham`; empty for what is no person's name.
    public static String given(String name) {
        if (!isPerson(name)) {
            return "";
        }
        int at = name.lastIndexOf(family(name));
        return name.substring(0, at).strip();
    }
}
