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
        List<String> typed = List.of(wanted.split(" "));
        return Stream.concat(Stream.of(person.fullName()), person.spellings().stream()).map(NameKey::of)
                .anyMatch(spelling -> typed.stream().allMatch(word -> Arrays.stream(spelling.split(" ")).anyMatch(each -> each.startsWith(word))));
    }
}
