package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the message files against the sources: no key is missing, none is left over, and both languages say the same things.
class MessageKeysTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "readout");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "readout", "desktop");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.(?!(?:css|csv|json|properties|txt|png)\")[a-z0-9-]+)+)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s*([A-Z][A-Z0-9_]*(?:\\s*,\\s*[A-Z][A-Z0-9_]*)*)\\s*(?:\\(|\\{|,|;|$)");
    private static final List<String> ENGLISH_FORMS = List.of(".one", ".other");
    private static final List<String> RUSSIAN_FORMS = List.of(".one", ".few", ".many");

    private static Set<String> english;
    private static Set<String> russian;
    private static String sources;

    @BeforeAll
    static void read() throws IOException {
        english = keys("messages.properties");
        russian = keys("messages_ru.properties");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).map(MessageKeysTest::text).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void everyKeyInTheSourcesHasWords() {
        Set<String> panes = english.stream().filter(key -> !isConstant(key)).map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            boolean isKey = panes.contains(literal.substring(0, literal.indexOf('.')));
            if (isKey && !english.contains(literal) && !english.contains(literal + ".other")) {
                missing.add(literal);
            }
        }
        assertEquals(Set.of(), missing, "These keys have no words in messages.properties");
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>();
        for (String key : english) {
            if (!isConstant(key) && !literals.contains(key) && !literals.contains(base(key, ENGLISH_FORMS))) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused, "No source uses these keys of messages.properties");
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(bases(english, ENGLISH_FORMS), bases(russian, RUSSIAN_FORMS));
    }

    @Test
    void everyCountedTextHasAllItsForms() {
        for (String base : counted()) {
            ENGLISH_FORMS.forEach(form -> assertEquals(Set.of(base + form), both(english, base + form)));
            RUSSIAN_FORMS.forEach(form -> assertEquals(Set.of(base + form), both(russian, base + form)));
        }
    }

    @Test
    void anEnumHasWordsForAllItsConstantsOrForNone() {
        Set<String> enums = english.stream().filter(MessageKeysTest::isConstant).map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertFalse(enums.isEmpty());
        for (String name : enums) {
            Set<String> told = english.stream().filter(key -> key.startsWith(name + ".")).map(key -> key.substring(name.length() + 1)).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(constants(name), told, name);
        }
    }

    private static Set<String> both(Set<String> keys, String key) {
        return keys.contains(key) ? Set.of(key) : Set.of();
    }

    private static Set<String> counted() {
        return english.stream().filter(key -> key.endsWith(".other") && !isConstant(key)).map(key -> base(key, ENGLISH_FORMS)).collect(Collectors.toSet());
    }

    private static Set<String> literals() {
        return LITERAL.matcher(sources).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> constants(String name) {
        List<MatchResult> found = ENUM.matcher(sources).results().filter(result -> result.group(1).equals(name)).toList();
        assertEquals(1, found.size(), "the enum " + name);
        String body = sources.substring(found.getFirst().end()).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
        int end = body.indexOf(';') < 0 ? body.indexOf('}') : Math.min(body.indexOf(';'), body.indexOf("\n}") < 0 ? body.length() : body.indexOf("\n}"));
        return CONSTANT.matcher(body.substring(0, end) + "\n").results().flatMap(result -> Arrays.stream(result.group(1).split("\\s*,\\s*")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isConstant(String key) {
        return Character.isUpperCase(key.charAt(0));
    }

    private static Set<String> bases(Set<String> keys, List<String> forms) {
        return keys.stream().map(key -> isConstant(key) ? key : base(key, forms)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String base(String key, List<String> forms) {
        return forms.stream().filter(key::endsWith).findFirst().map(form -> key.substring(0, key.length() - form.length())).orElse(key);
    }

    private static Set<String> keys(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
