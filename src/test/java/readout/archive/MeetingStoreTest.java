package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.corrections.Correction;
import readout.archive.documents.DocumentSummary;
import readout.archive.meetings.MeetingEntry;
import readout.archive.meetings.RemovedMeeting;
import readout.archive.sql.Page;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.MeetingMatch;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

class MeetingStoreTest {

    @TempDir
    Path folder;
    Archive archive;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aMeetingComesBackAsItWas() {
        archive.addCatalogue(new Known(List.of(Samples.ROE, Samples.ORLOV), List.of(Samples.OSLO)));
        Meeting other = meeting("2000-01-01-rome", "2000-01-01", "Rome");
        archive.meetings().add(other, "looked up");
        assertEquals(List.of(new MeetingEntry(other, "looked up", 0), new MeetingEntry(Samples.OSLO, "", 0)),
                archive.meetings().list(Page.all()));
        assertEquals(List.of(new MeetingEntry(Samples.OSLO, "", 0)), archive.meetings().list(new Page(1, 5)));
        assertEquals(List.of(other, Samples.OSLO), archive.meetings().all());
        assertEquals(new Known(List.of(Samples.ROE, Samples.ORLOV), List.of(other, Samples.OSLO)), archive.known());
        assertEquals(2, archive.meetings().count());
        assertEquals(List.of("fishing", "trade"), archive.meetings().topics());
    }

    @Test
    void theCatalogueIsAddedOnce() {
        Known catalogue = new Known(List.of(Samples.ROE, Samples.ORLOV), List.of(Samples.OSLO));
        archive.addCatalogue(catalogue);
        archive.people().update(new Person("ann-roe", "Annie Roe", Side.OTHER, List.of(), List.of()));
        archive.addCatalogue(catalogue);
        assertEquals(1, archive.meetings().count());
        assertEquals("Annie Roe", archive.people().find("ann-roe").orElseThrow().fullName());
    }

    @Test
    void aChangeGivesBackWhatWasBefore() {
        archive.addCatalogue(new Known(List.of(Samples.ROE, Samples.ORLOV), List.of(Samples.OSLO)));
        Meeting changed = new Meeting(Samples.OSLO.id(), When.day(LocalDate.of(2001, 5, 8)), "Supper", MeetingLevel.OTHER, "visit",
                new Place("Bergen", "Norge", ""), List.of(new Participant("A. Roe", "Envoy", Side.OTHER, Optional.of("ann-roe"))),
                List.of("cod"), "Short.", Certainty.CERTAIN, List.of());
        MeetingEntry before = archive.meetings().update(changed, "a note");
        assertEquals(new MeetingEntry(Samples.OSLO, "", 0), before);
        assertEquals(Optional.of(new MeetingEntry(changed, "a note", 0)), archive.meetings().find(Samples.OSLO.id()));
        archive.meetings().update(before.meeting(), before.note());
        assertEquals(Optional.of(before), archive.meetings().find(Samples.OSLO.id()));
    }

    @Test
    void mergedMeetingsAreOneAndComeApartAgain() {
        archive.meetings().add(meeting("m1", "2001-05-06", "Oslo"), "");
        archive.meetings().add(meeting("m2", "2001-05-07", "Oslo"), "");
        String one = Samples.importOne(archive, Samples.plain("one", new MeetingMatch.Joins("m1", "so it says", 0.5)));
        String two = Samples.importOne(archive, Samples.plain("two", new MeetingMatch.Joins("m2", "so it says", 0.25)));
        archive.meetings().merge("m2", "m1");
        assertEquals(List.of(new MeetingEntry(meeting("m1", "2001-05-06", "Oslo"), "", 2)), archive.meetings().list(Page.all()));
        assertEquals(List.of(one, two), codes(archive.documents().ofMeeting("m2")));
        assertEquals(Optional.of("m1"), archive.documents().summary(two).orElseThrow().meeting());
        assertEquals(new MeetingMatch.Joins("m1", "so it says", 0.25), archive.documents().find(two).orElseThrow().document().meeting());
        assertEquals(List.of(meeting("m2", "2001-05-07", "Oslo")), archive.meetings().mergedInto("m1"));
        assertThrows(IllegalArgumentException.class, () -> archive.meetings().merge("m1", "m2"));
        assertThrows(IllegalArgumentException.class, () -> archive.meetings().remove("m1"));

        String later = Samples.importOne(archive, Samples.plain("three", new MeetingMatch.Joins("m2", "known before", 1)));
        assertEquals(Optional.of("m1"), archive.documents().summary(later).orElseThrow().meeting());
        assertEquals("m1", archive.meetings().separate("m2"));
        assertEquals(List.of(two, later), codes(archive.documents().ofMeeting("m2")));
    }

    @Test
    void aRemovedMeetingComesBackWithItsDocuments() {
        archive.addCatalogue(new Known(List.of(Samples.ROE, Samples.ORLOV), List.of(Samples.OSLO)));
        String one = Samples.importOne(archive, Samples.plain("one", new MeetingMatch.Joins(Samples.OSLO.id(), "the day", 0.625)));
        String corrected = Samples.importOne(archive, Samples.plain("two", new MeetingMatch.Joins(Samples.OSLO.id(), "the town", 0.5)));
        var made = archive.corrections().make(corrected, List.of(new Correction.Meeting(Optional.empty())));
        RemovedMeeting removed = archive.meetings().remove(Samples.OSLO.id());
        assertEquals(0, archive.meetings().count());
        assertEquals(Optional.empty(), archive.documents().summary(one).orElseThrow().meeting());

        archive.meetings().restore(removed);
        assertEquals(Optional.of(new MeetingEntry(Samples.OSLO, "", 1)), archive.meetings().find(Samples.OSLO.id()));
        assertEquals(new MeetingMatch.Joins(Samples.OSLO.id(), "the day", 0.625), archive.documents().find(one).orElseThrow().document().meeting());
        archive.corrections().takeBack(corrected, made);
        assertEquals(new MeetingMatch.Joins(Samples.OSLO.id(), "the town", 0.5),
                archive.documents().find(corrected).orElseThrow().document().meeting());
    }

    @Test
    void aDocumentOfAMeetingThatWasRemovedMeanwhileStillComesIn() {
        String code = Samples.importOne(archive, Samples.plain("one", new MeetingMatch.Joins("gone", "the day", 1)));
        assertEquals(new MeetingMatch.None("the meeting it tells of was removed: the day"),
                archive.documents().find(code).orElseThrow().document().meeting());
    }

    @Test
    void documentsThatProposeTheSameMeetingShareIt() {
        Samples.importAll(archive,
                proposing("one", meeting("a", "2001-05-06", "Oslo", Samples.ROE, Samples.ORLOV), Samples.ROE, Samples.ORLOV),
                proposing("two", meeting("b", "2001-05-06", "Oslo", Samples.ORLOV), Samples.ORLOV),
                proposing("three", meeting("c", "2001-05-06", "", Samples.ROE, Samples.ORLOV), Samples.ROE, Samples.ORLOV));
        assertEquals(List.of("a"), archive.meetings().all().stream().map(Meeting::id).toList());
        assertEquals(3, archive.meetings().find("a").orElseThrow().documents());
    }

    @Test
    void anotherDayTownOrCompanyIsAnotherMeeting() {
        Samples.importAll(archive,
                proposing("one", meeting("a", "2001-05-06", "Oslo", Samples.ROE, Samples.ORLOV), Samples.ROE, Samples.ORLOV),
                proposing("two", meeting("b", "2001-05-07", "Oslo", Samples.ROE, Samples.ORLOV), Samples.ROE, Samples.ORLOV),
                proposing("three", meeting("c", "2001-05-06", "Rome", Samples.ROE, Samples.ORLOV), Samples.ROE, Samples.ORLOV),
                proposing("four", meeting("d", "2001-05-06", "Oslo", Samples.LANE), Samples.LANE),
                proposing("five", meeting("e", "2001-05-06", "", Samples.ROE), Samples.ROE));
        assertEquals(List.of("a", "c", "d", "b"), archive.meetings().all().stream().map(Meeting::id).toList());
    }

    @Test
    void theCataloguesMeetingIsNotAskedAgain() {
        archive.addCatalogue(new Known(List.of(Samples.ROE, Samples.ORLOV), List.of(Samples.OSLO)));
        Samples.importAll(archive, proposing("one", meeting("mine", "2001-05-06", "Oslo", Samples.ROE), Samples.ROE));
        assertEquals(2, archive.meetings().count());
    }

    private static Document proposing(String text, Meeting meeting, Person... people) {
        return Samples.plain(text, new MeetingMatch.Proposes(meeting, "it tells so", 0.5), people);
    }

    private static Meeting meeting(String id, String day, String city, Person... people) {
        return new Meeting(id, When.parse(day), "Talks " + id, MeetingLevel.OTHER, "", new Place(city, "", ""),
                Arrays.stream(people).map(p -> new Participant(p.fullName(), "", p.side(), Optional.of(p.id()))).toList(),
                List.of(), "", Certainty.OPEN, List.of());
    }

    private static List<String> codes(List<DocumentSummary> documents) {
        return documents.stream().map(DocumentSummary::id).toList();
    }
}
