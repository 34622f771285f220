package readout.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Dates;
import readout.desktop.kit.Messages;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Participant;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// What the form of a meeting is read as.
class MeetingDraftTest {

    private static final Dates DATES = Messages.of(Locale.ENGLISH).dates();
    private static final Dates RUSSIAN = Messages.of(Locale.of("ru")).dates();

    @ParameterizedTest
    @ValueSource(strings = {"2009-03-06", "2009-03", "2009", "2009-03-06/2009-03-08", "2009-03-30/2009-04-02", "2008-12-30/2009-01-02"})
    void aMeetingStandsInTheFormSoThatItIsReadAgainInBothLanguages(String iso) {
        MeetingEntry entry = new MeetingEntry(meeting(When.parse(iso), Certainty.LIKELY), "a note", 3);
        for (Dates dates : List.of(DATES, RUSSIAN)) {
            MeetingDraft draft = MeetingDraft.of(entry, dates);
            assertEquals(new MeetingDraft.Checked.Sound(entry.meeting(), "a note"), draft.check(Optional.of(entry), dates));
            MeetingDraft.Checked.Sound anew = assertInstanceOf(MeetingDraft.Checked.Sound.class, draft.check(Optional.empty(), dates), draft.toString());
            assertEquals(When.parse(iso), anew.meeting().when(), draft.toString());
        }
    }

    @Test
    void aMonthAloneTellsOnlyWithinWhichDaysItWas() {
        assertEquals(Certainty.OPEN, sound(draft("March 2009", "")).meeting().certainty());
        assertEquals(Certainty.CERTAIN, sound(draft("March 2009", "April 2009")).meeting().certainty());
        MeetingEntry open = new MeetingEntry(meeting(When.parse("2009-03"), Certainty.OPEN), "", 0);
        assertEquals(new MeetingDraft.Checked.Sound(meeting(When.parse("2009-03-06"), Certainty.CERTAIN), ""), draft("6 March 2009", "").check(Optional.of(open), DATES));
    }

    @Test
    void whatCannotBeTakenIsSaid() {
        assertEquals(wrong(MeetingDraft.Part.DATE, MeetingDraft.Trouble.NO_DATE), draft("", "").check(Optional.empty(), DATES));
        assertEquals(wrong(MeetingDraft.Part.DATE, MeetingDraft.Trouble.UNREADABLE_DATE), draft("some day", "").check(Optional.empty(), DATES));
        assertEquals(wrong(MeetingDraft.Part.UNTIL, MeetingDraft.Trouble.UNREADABLE_DATE), draft("2009", "later").check(Optional.empty(), DATES));
        assertEquals(wrong(MeetingDraft.Part.UNTIL, MeetingDraft.Trouble.ENDS_BEFORE_IT_BEGINS), draft("6 March 2009", "2008").check(Optional.empty(), DATES));
        assertEquals(wrong(MeetingDraft.Part.TITLE, MeetingDraft.Trouble.NO_TITLE),
                new MeetingDraft(" ", "2009", "", MeetingLevel.OTHER, new Place("", "", ""), List.of(), List.of(), "").check(Optional.empty(), DATES));
    }

    @Test
    void aMeetingWithoutATitleIsCalledByWhoMetWhere() {
        MeetingDraft draft = new MeetingDraft("", "6 March 2009", "", MeetingLevel.MINISTERIAL, new Place("Genève", "Switzerland", ""),
                List.of(participant("Hillary Clinton", Side.UNITED_STATES), participant("Sergey Lavrov", Side.RUSSIA), participant("Jon Berg", Side.OTHER)), List.of(), "");
        assertEquals("Clinton – Lavrov, Genève", sound(draft).meeting().title());
        assertEquals("2009-03-06-geneve-clinton-lavrov", sound(draft).meeting().id());
    }

    private static MeetingDraft.Checked.Sound sound(MeetingDraft draft) {
        return assertInstanceOf(MeetingDraft.Checked.Sound.class, draft.check(Optional.empty(), DATES));
    }

    private static MeetingDraft.Checked wrong(MeetingDraft.Part part, MeetingDraft.Trouble trouble) {
        return new MeetingDraft.Checked.Wrong(Map.of(part, trouble));
    }

    private static MeetingDraft draft(String date, String until) {
        return new MeetingDraft("Talks", date, until, MeetingLevel.MINISTERIAL, new Place("Geneva", "Switzerland", ""), List.of(), List.of(), "");
    }

    private static Participant participant(String name, Side side) {
        return new Participant(name, "", side, Optional.empty());
    }

    private static Meeting meeting(When when, Certainty certainty) {
        return new Meeting("talks", when, "Talks", MeetingLevel.MINISTERIAL, "", new Place("Geneva", "Switzerland", ""), List.of(), List.of(), "", certainty, List.of());
    }
}
