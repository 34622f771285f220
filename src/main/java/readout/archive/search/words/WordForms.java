package readout.archive.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which folded words are forms of one word: two words are if they share a key. One object serves one thread.
///
/// English keys are Porter2 stems with British spellings led to American ones; Russian keys are Snowball stems and, because
/// those cut `Лавров` to `лавр` but `Лаврову` to `лавров`, also the word without its last vowel. Forms that no rule
/// leads together stand in `families.txt`.
public final class WordForms {

    /// Grows with every change of the rules, so that an index made with other rules can be told.
    public static final int EDITION = 1;

    private static final String FAMILIES = "/readout/archive/search/families.txt";
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_OUR = 6;

    private final EnglishStemmer english = new EnglishStemmer();
    private final RussianStemmer russian = new RussianStemmer();
    private final Map<String, String> families = new HashMap<>();

    /// Reads the families.
    public WordForms() {
        for (String line : familyLines()) {
            String[] family = line.split(" ");
            for (String word : family) {
                families.put(word, family[0]);
            }
        }
    }

    /// The keys of a folded word, the best first; never empty. A word with a digit in it is its own only key.
    public Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>();
        addKeys(word, keys);
        String head = families.get(word);
        if (head == null) {
            head = families.get(keys.iterator().next());
        }
        if (head != null && !head.equals(word)) {
            addKeys(head, keys);
        }
        return keys;
    }

    /// The keys of a name written with a capital: those of [#keys(String)], but `Иванов` is not a form of `Иван`.
    public Set<String> keysOfCapital(String word) {
        Set<String> keys = keys(word);
        if (keys.size() > 1 && (word.endsWith("ов") || word.endsWith("ев"))) {
            keys.remove(word.substring(0, word.length() - 2));
        }
        return keys;
    }

    private void addKeys(String word, Set<String> keys) {
        if (word.chars().anyMatch(c -> c <= '9') || word.charAt(0) >= 0x80 && !isCyrillic(word.charAt(0))) {
            keys.add(word);
        } else if (isCyrillic(word.charAt(0))) {
            addRussian(word, keys);
        } else {
            keys.add(american(english.stem(ized(word))));
        }
    }

    private void addRussian(String word, Set<String> keys) {
        String bare = isRussianVowel(word.charAt(word.length() - 1)) ? word.substring(0, word.length() - 1) : word;
        String stem = russian.stem(word);
        if (stem.length() >= SHORTEST_STEM || bare.length() < SHORTEST_STEM) {
            keys.add(stem.isEmpty() ? word : stem);
        }
        if (bare.length() >= SHORTEST_STEM) {
            keys.add(bare);
        }
        String fleeting = withoutFleetingVowel(word);
        if (fleeting.length() > SHORTEST_STEM) {
            keys.add(fleeting);
        }
    }

    /// `попыток` as `попытк`, `американец` as `американц`, `европеец` as `европейц`: the vowel that other forms do not have.
    private static String withoutFleetingVowel(String word) {
        int length = word.length();
        if (length < 5 || !word.endsWith("ок") && !word.endsWith("ек") && !word.endsWith("ец")) {
            return "";
        }
        boolean afterVowel = isRussianVowel(word.charAt(length - 3));
        return word.substring(0, length - 2) + (afterVowel ? "й" : "") + word.charAt(length - 1);
    }

    /// British `-ise` as `-ize`. That `rise` becomes `rize` does no harm: all its forms do.
    private static String ized(String word) {
        int length = word.length();
        if (word.lastIndexOf("is") < 2) {
            return word;
        }
        for (String ending : List.of("isation", "isations", "ise", "ised", "ises", "iser", "isers", "ising")) {
            if (length > ending.length() + 1 && word.endsWith(ending)) {
                int s = length - ending.length() + 1;
                return word.substring(0, s) + 'z' + word.substring(s + 1);
            }
        }
        return word;
    }

    /// British endings of a stem as American ones: `labour`, `defenc`, `dialogu`.
    private static String american(String stem) {
        if (stem.endsWith("our") && stem.length() >= SHORTEST_OUR) {
            return stem.substring(0, stem.length() - 2) + "r";
        }
        for (String british : List.of("defenc", "offenc", "licenc", "pretenc")) {
            if (stem.equals(british)) {
                return stem.substring(0, stem.length() - 1) + "s";
            }
        }
        return stem.endsWith("ogu") && stem.length() > SHORTEST_STEM + 1 ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x0400 && c <= 0x052F;
    }

    private static boolean isRussianVowel(char c) {
        return "аеиоуыэюя".indexOf(c) >= 0;
    }

    private static List<String> familyLines() {
        try (InputStream stream = WordForms.class.getResourceAsStream(FAMILIES)) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: " + FAMILIES + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
