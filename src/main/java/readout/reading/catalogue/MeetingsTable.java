package readout.reading.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// Reads `meetings.csv`; a participant is `name (office)`, and several of one cell stand between semicolons.
final class MeetingsTable {

    private static final List<String> COLUMNS = List.of("id", "start_date", "end_date", "title", "level", "format", "city",
            "country", "venue", "us_participants", "russian_participants", "other_participants", "topics", "summary",
            "certainty", "source_urls");

    private final Map<String, String> idsByName = new HashMap<>();

    /// @param people whom participants are linked to, by any of their spellings
    MeetingsTable(List<Person> people) {
        for (Person person : people) {
            person.spellings().forEach(spelling -> idsByName.putIfAbsent(spelling, person.id()));
        }
        // A full name outweighs another person's spelling: George Bush is written for two.
        people.forEach(person -> idsByName.put(person.fullName(), person.id()));
    }

    List<Meeting> read(Reader reader) throws IOException {
        return Table.read("meetings", reader, COLUMNS, this::meeting);
    }

    private Meeting meeting(Row row) {
        List<Participant> participants = new ArrayList<>();
        participants(row, "us_participants", Side.UNITED_STATES, participants);
        participants(row, "russian_participants", Side.RUSSIA, participants);
        participants(row, "other_participants", Side.OTHER, participants);
        Place place = new Place(row.text("city"), row.text("country"), row.text("venue"));
        return new Meeting(row.required("id"), when(row), row.required("title"), row.word("level", MeetingLevel::ofWord),
                row.text("format"), place, participants, row.list("topics"), row.text("summary"),
                row.word("certainty", MeetingsTable::certainty), row.list("source_urls"));
    }

    private static When when(Row row) {
        LocalDate first = row.day(row.required("start_date")).orElseThrow();
        LocalDate last = row.day(row.text("end_date")).orElse(first);
        if (last.isBefore(first)) {
            throw row.wrong("the meeting ends before it begins", null);
        }
        return new When(first, last);
    }

    private void participants(Row row, String column, Side side, List<Participant> into) {
        for (String part : row.list(column)) {
            int bracket = part.indexOf('(');
            if (bracket == 0 || bracket > 0 && !part.endsWith(")")) {
                throw row.wrong("the participant `" + part + "` is not of the form `name (office)`", null);
            }
            String name = bracket < 0 ? part : part.substring(0, bracket).strip();
            String office = bracket < 0 ? "" : part.substring(bracket + 1, part.length() - 1).strip();
            into.add(new Participant(name, office, side, Optional.ofNullable(idsByName.get(name))));
        }
    }

    private static Certainty certainty(String word) {
        return switch (word) {
            case "verified" -> Certainty.CERTAIN;
            case "partly" -> Certainty.LIKELY;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
