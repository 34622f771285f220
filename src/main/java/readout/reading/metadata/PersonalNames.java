package readout.reading.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether words have the shape of a person's name, with or without a style such as `Secretary` before it.
final class PersonalNames {

    /// A name with what stood before it.
    ///
    /// @param style the office or courtesy before the name, empty if there is none
    /// @param name  the name itself
    record Styled(String style, String name) {

        /// Whether the name has more than a surname.
        boolean isFull() {
            return name.indexOf(' ') > 0 || name.indexOf('.') > 0;
        }
    }

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 14;
    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al",
            "el", "der-", "ter", "dos", "af", "av", "och", "zu");
    private static final Set<String> ENDINGS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}'’-]+");

    private final Set<String> never = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> companions = new HashSet<>();

    PersonalNames() {
        WordRows.lines("stopnames.txt").forEach(line -> never.addAll(List.of(line.split("\\s+"))));
        for (String line : WordRows.lines("styles.txt")) {
            List<String> words = List.of(line.split("\\s+"));
            (words.getFirst().equals("head") ? heads : companions).addAll(words.subList(1, words.size()));
        }
    }

    /// The name that `words` as a whole are: `Hillary Rodham Clinton`, `Secretary Condoleezza Rice`, `Secretary Clinton`, `С.В.Лавров`.
    Optional<Styled> whole(String words) {
        if (words.length() > LONGEST || words.isEmpty() || !mayBeName(words)) {
            return Optional.empty();
        }
        List<String> tokens = tokens(words);
        if (tokens.size() > MOST_WORDS) {
            return Optional.empty();
        }
        int start = 0;
        boolean styled = false;
        while (start < tokens.size() && isStyle(tokens.get(start))) {
            styled |= heads.contains(bare(tokens.get(start)));
            start++;
        }
        if (start > 0 && !styled) {
            return Optional.empty();
        }
        List<String> name = tokens.subList(start, tokens.size());
        int half = name.size() / 2;
        if (half >= 2 && name.size() % 2 == 0 && name.subList(0, half).equals(name.subList(half, name.size()))) {
            name = name.subList(0, half); // A page's alternative text repeats the name.
        }
        if (name.isEmpty() || name.size() > 5 || !isName(name, styled)) {
            return Optional.empty();
        }
        return Optional.of(new Styled(String.join(" ", tokens.subList(0, start)), Capitals.title(String.join(" ", name))));
    }

    /// A name begins with a capital and holds no figures and no marks of sentences.
    private static boolean mayBeName(String words) {
        if (!Character.isLetter(words.charAt(0)) || Character.isLowerCase(words.charAt(0)) && words.charAt(0) < 0x400) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '0' && c <= '9' || c == ':' || c == ';' || c == '?' || c == '!' || c == '"' || c == '(' || c == '/' || c == '“' || c == '«' || c == '|' || c == '@') {
                return false;
            }
        }
        return true;
    }

    /// Whether a word is an office or a courtesy that stands before names.
    boolean isStyle(String word) {
        return heads.contains(bare(word)) || companions.contains(bare(word));
    }

    private boolean isName(List<String> name, boolean styled) {
        if (name.size() == 1) {
            String only = name.getFirst();
            return INITIALS.matcher(only).matches() || styled && isPart(only) && only.length() > 2;
        }
        int real = 0;
        for (int i = 0; i < name.size(); i++) {
            String word = name.get(i);
            if (isPart(word)) {
                real += isInitial(word) || ENDINGS.contains(bare(word)) ? 0 : 1;
            } else if (i == 0 || i == name.size() - 1 || !PARTICLES.contains(bare(word))) {
                return false;
            }
        }
        String last = name.getLast();
        return real >= (styled || name.size() > 1 && isInitial(name.getFirst()) ? 1 : 2) && !isInitial(last);
    }

    private boolean isPart(String word) {
        if (isInitial(word) && word.length() > 1) {
            return true;
        }
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && !word.startsWith("al-") && !word.startsWith("el-")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '’' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        String bare = bare(word);
        return !never.contains(bare) && !(word.endsWith(".") && bare.length() > 3 && bare.indexOf('.') < 0);
    }

    private static boolean isInitial(String word) {
        return !word.isEmpty() && word.length() <= 2 && Character.isUpperCase(word.charAt(0)) && (word.length() == 1 || word.charAt(1) == '.')
                || word.length() == 4 && word.charAt(1) == '.' && word.charAt(3) == '.';
    }

    private static String bare(String word) {
        return Fold.bare(word);
    }

    private static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ',' || Character.isWhitespace(words.charAt(i)) || Character.isSpaceChar(words.charAt(i))) {
                if (i > from) {
                    tokens.add(words.substring(from, i));
                }
                from = i + 1;
            }
        }
        return tokens;
    }
}
