package readout.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.people.NameKey;
import readout.archive.people.PersonSummary;
import readout.archive.sql.Page;
import readout.model.Person;

/// Whom a name on the command line means: a person's code, full name or any spelling; else the one person whose names hold its
/// words. Of several, those named in the document go first.
final class SpeakerChoice {

    private static final int MOST = 12;

    private final Archive archive;

    SpeakerChoice(Archive archive) {
        this.archive = archive;
    }

    /// The code of the one meant.
    ///
    /// @param document the code of the document the words are of, if it is one
    /// @throws Untold if nobody, or more than one, is meant; it names those who may be
    String code(String name, Optional<String> document) throws Untold {
        Optional<Person> byCode = archive.people().find(name);
        if (byCode.isPresent()) {
            return byCode.get().id();
        }
        List<Person> named = inDocument(archive.people().named(name), document);
        List<Person> people = named.isEmpty() ? inDocument(withWordsOf(name), document) : named;
        return switch (people.size()) {
            case 1 -> people.getFirst().id();
            case 0 -> throw new Untold("Nobody in the archive is called " + name + "." + alike(name));
            default -> throw new Untold(name + " may be " + listed(people) + "; tell which.");
        };
    }

    private List<Person> inDocument(List<Person> people, Optional<String> document) {
        if (people.size() < 2 || document.isEmpty()) {
            return people;
        }
        List<String> there = archive.documents().find(document.get()).orElseThrow().document().people().stream().map(Person::id).toList();
        List<Person> known = people.stream().filter(person -> there.contains(person.id())).toList();
        return known.isEmpty() ? people : known;
    }

    private List<Person> withWordsOf(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? List.of() : people().filter(person -> names(person).anyMatch(one -> words(one).containsAll(words))).toList();
    }

    private String alike(String name) {
        List<String> words = words(name);
        List<Person> alike = people().filter(person -> names(person).flatMap(one -> words(one).stream())
                .anyMatch(word -> words.stream().anyMatch(wanted -> near(word, wanted)))).limit(MOST).toList();
        return alike.isEmpty() ? "" : " Perhaps it is " + listed(alike) + ".";
    }

    /// Whether two words differ by at most one letter, or one begins the other.
    private static boolean near(String a, String b) {
        if (a.length() < 4 || b.length() < 4) {
            return a.equals(b);
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return head == Math.min(a.length(), b.length()) || head + tail >= Math.max(a.length(), b.length()) - 1;
    }

    private Stream<Person> people() {
        return archive.people().list(Page.all()).stream().map(PersonSummary::person);
    }

    private static Stream<String> names(Person person) {
        List<String> names = new ArrayList<>(person.spellings());
        names.add(person.fullName());
        return names.stream();
    }

    private static List<String> words(String name) {
        return Arrays.stream(NameKey.of(name).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String listed(List<Person> people) {
        return people.stream().limit(MOST).map(person -> "%s (%s)".formatted(person.fullName(), person.id()))
                .collect(Collectors.joining(", ")) + (people.size() > MOST ? " or others" : "");
    }
}
