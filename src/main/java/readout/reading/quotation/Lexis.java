package readout.reading.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.reading.lexicon.Lexicon;
import readout.reading.lexicon.WordFile;

/// Every word with a role.
final class Lexis {

    private static final Lexicon<Roles> WORDS = load();
    private static final Lexicon<Roles> FIRST_NAMES = firstNames();

    private Lexis() {
    }

    /// The roles of the word between two offsets.
    static Roles of(String text, int start, int end) {
        Roles roles = WORDS.find(text, start, end);
        return roles == null ? Roles.NONE : roles;
    }

    /// MALE or FEMALE or both, if the word between two offsets is a first name.
    static Roles firstName(String text, int start, int end) {
        Roles roles = FIRST_NAMES.find(text, start, end);
        return roles == null ? Roles.NONE : roles;
    }

    private static Lexicon<Roles> load() {
        Map<String, Long> bits = new HashMap<>();
        for (List<String> line : WordFile.lines(Lexis.class, "words.txt")) {
            Role role = Role.valueOf(line.getFirst().replace('.', '_').toUpperCase(Locale.ROOT));
            line.subList(1, line.size()).forEach(word -> add(bits, word, role.bit()));
        }
        englishVerbs(bits);
        russianVerbs(bits);
        return lexicon(bits);
    }

    private static void englishVerbs(Map<String, Long> bits) {
        for (List<String> line : WordFile.lines(Lexis.class, "verbs-en.txt")) {
            Role verb = Role.valueOf(line.getFirst().toUpperCase(Locale.ROOT));
            long as = verb == Role.THINK ? Role.SAY.bit() | Role.THINK.bit() : verb.bit();
            List<String> forms = line.size() == 2 ? Inflection.english(line.get(1)) : line.subList(1, line.size());
            for (int i = 0; i < forms.size(); i++) {
                add(bits, forms.get(i), as | Inflection.englishForm(forms.get(i), i).bit());
            }
        }
    }

    private static void russianVerbs(Map<String, Long> bits) {
        long say = Role.SAY.bit();
        for (List<String> line : WordFile.lines(Lexis.class, "verbs-ru.txt")) {
            for (String stem : line.subList(1, line.size())) {
                switch (line.getFirst()) {
                    case "past" -> {
                        Inflection.russianPast(stem).forEach(form -> add(bits, form, say | Role.PAST.bit()));
                        Inflection.russianGerunds(stem).forEach(form -> add(bits, form, say | Role.ING.bit()));
                    }
                    case "present" -> {
                        Inflection.russianPresent(stem, false).forEach(form -> add(bits, form, say | Role.PAST.bit()));
                        add(bits, stem + "я", say | Role.ING.bit());
                    }
                    case "present.i" -> Inflection.russianPresent(stem, true)
                            .forEach(form -> add(bits, form, say | Role.PAST.bit()));
                    case "think" -> add(bits, stem, say | Role.PAST.bit() | Role.THINK.bit());
                    case "forms" -> add(bits, stem, say | (stem.endsWith("я") && !stem.endsWith("ся") ? Role.ING : Role.PAST).bit());
                    default -> throw new IllegalStateException("No such kind of verb: " + line.getFirst());
                }
            }
        }
    }

    private static Lexicon<Roles> firstNames() {
        Map<String, Long> bits = new HashMap<>();
        for (List<String> line : WordFile.lines(Lexis.class, "first-names.txt")) {
            Role gender = Role.valueOf(line.getFirst().toUpperCase(Locale.ROOT));
            line.subList(1, line.size()).forEach(word -> add(bits, word, gender.bit()));
        }
        return lexicon(bits);
    }

    private static void add(Map<String, Long> bits, String word, long more) {
        bits.merge(Lexicon.fold(word), more, (a, b) -> a | b);
    }

    private static Lexicon<Roles> lexicon(Map<String, Long> bits) {
        Map<Long, Roles> shared = new HashMap<>();
        Map<String, Roles> words = new HashMap<>();
        bits.forEach((word, set) -> words.put(word, shared.computeIfAbsent(set, Roles::new)));
        return Lexicon.of(words);
    }
}
