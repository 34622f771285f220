package readout.desktop.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.people.NameKey;
import readout.desktop.kit.Completion;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Side;

/// Suggests participants: the archive's people by any spelling, and whoever else is typed, for each side.
final class ParticipantSource implements Completion.Source<Participant> {

    private static final int MOST = 6;
    private static final List<Side> SIDES = List.of(Side.UNITED_STATES, Side.RUSSIA, Side.OTHER);

    private final Supplier<Optional<Archive>> archive;
    private final Supplier<Optional<LocalDate>> day;

    /// @param archive the open archive
    /// @param day     the day whose offices count, if it is known
    ParticipantSource(Supplier<Optional<Archive>> archive, Supplier<Optional<LocalDate>> day) {
        this.archive = archive;
        this.day = day;
    }

    @Override
    public List<Participant> find(String typed) {
        List<String> words = List.of(NameKey.of(typed).split(" "));
        List<Participant> found = new ArrayList<>();
        archive.get().ifPresent(open -> open.people().all().stream()
                .filter(person -> spellings(person).anyMatch(spelling -> words.stream().allMatch(word -> (" " + spelling).contains(" " + word))))
                .sorted(Comparator.comparing((Person person) -> !SIDES.subList(0, 2).contains(person.side())).thenComparing(Person::fullName))
                .limit(MOST).map(this::participant).forEach(found::add));
        if (found.stream().noneMatch(one -> NameKey.of(one.name()).equals(NameKey.of(typed)))) {
            SIDES.forEach(side -> found.add(new Participant(typed, "", side, Optional.empty())));
        }
        return found;
    }

    private Participant participant(Person person) {
        Optional<Office> held = day.get().map(person::officeOn).orElseGet(() -> person.offices().stream().reduce((first, later) -> later));
        return new Participant(person.fullName(), held.map(Office::title).orElse(""), person.side(), Optional.of(person.id()));
    }

    private static Stream<String> spellings(Person person) {
        return Stream.concat(Stream.of(person.fullName()), person.spellings().stream()).map(NameKey::of);
    }
}
