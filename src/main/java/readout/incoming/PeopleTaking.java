package readout.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.people.NameKey;
import readout.model.Meeting;
import readout.model.Participant;
import readout.model.Person;

/// Finds a book's people and meetings in an archive, and adds those who are missing.
final class PeopleTaking {

    private final Archive archive;
    private final Map<String, String> codes = new HashMap<>();
    private final List<Person> added = new ArrayList<>();
    private final List<Meeting> addedMeetings = new ArrayList<>();

    PeopleTaking(Archive archive) {
        this.archive = archive;
    }

    void take(List<Person> people) {
        for (Person person : people) {
            codes.put(person.id(), known(person).orElseGet(() -> add(person)));
        }
    }

    /// Adds the meetings that are missing.
    void takeMeetings(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            if (archive.meetings().find(meeting.id()).isEmpty()) {
                addedMeetings.add(archive.meetings().add(new Meeting(meeting.id(), meeting.when(), meeting.title(), meeting.level(), meeting.format(), meeting.place(),
                        meeting.participants().stream().map(this::participant).toList(), meeting.topics(), meeting.summary(), meeting.certainty(),
                        meeting.sources()), ""));
            }
        }
    }

    private Participant participant(Participant one) {
        Optional<String> person = one.person().map(code -> codes.getOrDefault(code, code)).filter(code -> archive.people().find(code).isPresent());
        return new Participant(one.name(), one.office(), one.side(), person);
    }

    /// The archive's code of a person of the book.
    Optional<String> code(String person) {
        return Optional.ofNullable(codes.get(person));
    }

    /// The people added.
    List<Person> added() {
        return added;
    }

    /// The meetings added.
    List<Meeting> addedMeetings() {
        return addedMeetings;
    }

    private Optional<String> known(Person person) {
        Optional<Person> same = archive.people().find(person.id()).filter(other -> keys(other).anyMatch(key -> keys(person).anyMatch(key::equals)));
        if (same.isPresent()) {
            return same.map(Person::id);
        }
        List<Person> named = new ArrayList<>(archive.people().named(person.fullName()));
        named.removeIf(other -> other.side() != person.side() && named.size() > 1);
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    private static Stream<String> keys(Person person) {
        return Stream.concat(Stream.of(person.fullName()), person.spellings().stream()).map(NameKey::of).filter(key -> !key.isEmpty());
    }

    private String add(Person person) {
        Person made = archive.people().add(person);
        added.add(made);
        return made.id();
    }
}
