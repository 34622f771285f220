package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.archive.people.NameKey;
import readout.model.Document;
import readout.model.Person;

/// Whom a word of a document names: the one person of the document whose family name it is, in any spelling and, in Russian, any case.
final class NamesOnPage {

    /// Russian endings of a name are at most so long: Лавров, Лавровым.
    private static final int ENDING = 3;
    private static final int LEAST = 3;

    private final String text;
    private final Map<String, List<Person>> byFamilyName = new HashMap<>();

    NamesOnPage(Document document) {
        text = document.text();
        for (Person person : document.people()) {
            Stream.concat(Stream.of(person.fullName()), person.spellings().stream()).map(SpeakerNames::surname).map(NameKey::of).distinct()
                    .filter(name -> name.length() >= LEAST)
                    .forEach(name -> byFamilyName.computeIfAbsent(name, fresh -> new ArrayList<>()).add(person));
        }
    }

    /// The person named by the word at an offset; empty if it names nobody, or could name several.
    Optional<Person> at(int offset) {
        int from = offset;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = offset;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (to <= from || !Character.isUpperCase(text.charAt(from))) {
            return Optional.empty();
        }
        List<Person> named = called(NameKey.of(text.substring(from, to)));
        if (named.size() > 1) {
            String before = text.substring(Math.max(0, from - 40), from);
            named = named.stream().filter(person -> NameKey.of(before).endsWith(givenName(person))).toList();
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private List<Person> called(String word) {
        for (int cut = 0; cut <= ENDING && word.length() - cut >= LEAST; cut++) {
            List<Person> found = byFamilyName.get(word.substring(0, word.length() - cut));
            if (found != null && (cut == 0 || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC)) {
                return found;
            }
        }
        return List.of();
    }

    private static String givenName(Person person) {
        return NameKey.of(person.fullName().split("\\s+")[0]);
    }
}
