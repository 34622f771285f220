package readout.desktop.workspace.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Known;
import readout.archive.Samples;
import readout.desktop.workspace.Edit;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// Every edit leaves an archive, once it is taken back, as it was before, row for row.
class EditsTest {

    private static final List<String> TABLES = List.of("people", "spellings", "offices", "meetings", "participants", "meeting_topics",
            "meeting_sources", "meeting_documents", "turns", "quotations", "document_people", "corrections", "reader_documents", "reader_turns");
    private static final Meeting BERGEN = meeting("2001-05-bergen", "Bergen", "fishing", new Participant("Dag Dahl", "", Side.OTHER, Optional.empty()));
    private static final Meeting NARVIK = meeting("2001-06-narvik", "Narvik", "ore", new Participant("Ann Roe", "", Side.UNITED_STATES, Optional.of("ann-roe")));

    @TempDir
    Path folder;
    private Archive archive;
    private String document;
    private String talks;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
        archive.addCatalogue(new Known(List.of(Samples.ROE, Samples.ORLOV, Samples.LANE), List.of(Samples.OSLO, BERGEN, NARVIK)));
        document = Samples.importOne(archive, Samples.transcript());
        talks = archive.documents().find(document).orElseThrow().summary().meeting().orElseThrow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void addingAMeeting() {
        AddMeeting add = new AddMeeting("add", BERGEN, "seen");
        check(add);
        assertEquals("2001-05-bergen-2", add.code(), "its code was taken");
        assertEquals("seen", archive.meetings().find(add.code()).orElseThrow().note());
    }

    @Test
    void changingAMeeting() {
        check(new ChangeMeeting("change", new Meeting(Samples.OSLO.id(), When.day(LocalDate.of(2002, 1, 1)), "Else", MeetingLevel.OTHER, "",
                new Place("Rome", "", ""), List.of(), List.of("wine"), "", Certainty.OPEN, List.of()), "why"));
    }

    @Test
    void takingAChangeBackKeepsParticipantsApartWhoWereJoinedSince() {
        archive.people().join("ann-roe", "mary-lane");
        check(new ChangeMeeting("change", archive.meetings().find(Samples.OSLO.id()).orElseThrow().meeting(), "why"));
    }

    @Test
    void mergingMeetingsGathersTheirDocumentsParticipantsAndTopics() {
        archive.meetings().update(BERGEN, "a note");
        check(new MergeMeetings("merge", List.of(talks, NARVIK.id()), BERGEN.id()));
        var merged = archive.meetings().find(talks).orElseThrow();
        assertEquals(BERGEN.id(), merged.meeting().id());
        assertEquals(1, merged.documents());
        assertEquals(List.of("Dag Dahl", "Ann Roe", "Pyotr Orlov", "Jon Berg"), merged.meeting().participants().stream().map(Participant::name).toList());
        assertEquals(List.of("fishing", "trade", "ore"), merged.meeting().topics());
        assertEquals("a note", merged.note());
    }

    @Test
    void deletingMeetingsAlsoThoseThatOthersAreMergedInto() {
        archive.meetings().merge(NARVIK.id(), talks);
        archive.meetings().merge(talks, BERGEN.id());
        check(new DeleteMeetings("delete", List.of(BERGEN.id())));
        assertEquals(List.of(Samples.OSLO.id()), archive.meetings().all().stream().map(Meeting::id).toList());
        assertTrue(archive.documents().find(document).orElseThrow().summary().meeting().isEmpty(), "the document stays");
    }

    @Test
    void movingDocuments() {
        check(new MoveDocuments("move", List.of(document), Optional.of(BERGEN.id())));
        assertEquals(Optional.of(BERGEN.id()), archive.documents().find(document).orElseThrow().summary().meeting());
        check(new MoveDocuments("move", List.of(document), Optional.empty()));
        assertEquals(Optional.empty(), archive.documents().find(document).orElseThrow().summary().meeting());
    }

    @Test
    void aMoveThatFailsHalfWayChangesNothing() {
        List<String> before = dump();
        assertThrows(IllegalArgumentException.class,
                () -> new MoveDocuments("move", List.of(document, "nothing"), Optional.of(BERGEN.id())).apply(archive));
        assertEquals(before, dump());
    }

    @Test
    void changingAPerson() {
        check(new ChangePerson("change", new Person("ann-roe", "Ann B. Roe", Side.OTHER, List.of("Ann Roe", "Энн Роу"),
                List.of(new Office("President", Optional.of(LocalDate.of(2010, 1, 2)), Optional.empty())))));
    }

    @Test
    void joiningPeople() {
        check(new JoinPeople("join", List.of("mary-lane", "pyotr-orlov"), "ann-roe"));
        assertEquals("ann-roe", archive.people().find("pyotr-orlov").orElseThrow().id());
    }

    @Test
    void splittingASpellingOff() {
        check(new SplitSpelling("split", "ann-roe", "Secretary Roe"));
        assertEquals("Secretary Roe", archive.people().named("Secretary Roe").getFirst().fullName());
        assertEquals(List.of("Энн Роу"), archive.people().find("ann-roe").orElseThrow().spellings());
    }

    @Test
    void splittingOffTheNameOfSomebodyWhoWasJoinedPartsThemAgain() {
        archive.people().join("mary-lane", "pyotr-orlov");
        archive.people().join("pyotr-orlov", "ann-roe");
        check(new SplitSpelling("split", "ann-roe", "Mary Lane"));
        assertEquals("mary-lane", archive.people().find("mary-lane").orElseThrow().id());
        check(new SplitSpelling("split", "ann-roe", "Petr Orlov"));
        assertEquals("Petr Orlov", archive.people().named("Petr Orlov").getFirst().fullName());
    }

    /// Does it, takes it back, and does it again.
    private void check(Edit edit) {
        List<String> before = dump();
        edit.apply(archive);
        List<String> after = dump();
        assertNotEquals(before, after);
        edit.revert(archive);
        assertEquals(before, dump());
        edit.apply(archive);
        assertEquals(withoutNumbers(after), withoutNumbers(dump()));
    }

    /// What is made again has a new number.
    private static List<String> withoutNumbers(List<String> rows) {
        return rows.stream().map(row -> row.replaceAll("\\d", "")).toList();
    }

    private List<String> dump() {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive.file()); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<String> ofTable = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                            row.append('|').append(result.getString(column));
                        }
                        ofTable.add(row.toString());
                    }
                }
                rows.addAll(ofTable.stream().sorted().toList());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Meeting meeting(String code, String city, String topic, Participant participant) {
        return new Meeting(code, When.day(LocalDate.of(2001, 5, 8)), "Talks in " + city, MeetingLevel.OTHER, "", new Place(city, "Norway", ""),
                List.of(participant), List.of(topic), "", Certainty.LIKELY, List.of());
    }
}
