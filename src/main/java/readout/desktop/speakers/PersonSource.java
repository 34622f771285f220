package readout.desktop.speakers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.people.NameKey;
import readout.desktop.kit.Completion;
import readout.model.Person;

/// Suggests the archive's people, by any spelling.
final class PersonSource implements Completion.Source<Person> {

    private static final int MOST = 12;

    private final Supplier<Optional<Archive>> archive;
    private final Supplier<Optional<String>> without;

    /// @param archive the open archive
    /// @param without the code of somebody not to be suggested
    PersonSource(Supplier<Optional<Archive>> archive, Supplier<Optional<String>> without) {
        this.archive = archive;
        this.without = without;
    }

    @Override
    public List<Person> find(String typed) {
        String wanted = NameKey.of(typed);
        return archive.get().map(open -> open.people().all()).orElse(List.of()).stream()
                .filter(person -> without.get().filter(person.id()::equals).isEmpty())
                .filter(person -> isCalled(person, wanted))
                .sorted(Comparator.comparing(Person::fullName)).limit(MOST).toList();
    }

    /// Whether each word of a key begins a word of one and the same spelling.
    static boolean isCalled(Person person, String wanted) {
        return Stream.concat(Stream.of(person.fullName()), person.spellings().stream()).anyMatch(spelling -> isNamed(spelling, wanted));
    }

    /// Whether each word of a key begins a word of a name.
    static boolean isNamed(String name, String wanted) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        return Arrays.stream(wanted.split(" ")).allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
