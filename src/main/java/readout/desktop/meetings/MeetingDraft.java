package readout.desktop.meetings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Dates;
import readout.desktop.workspace.TypedDate;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Participant;
import readout.model.Place;
import readout.model.When;

/// A meeting as it stands in a form, whether or not it can be read.
///
/// @param title what it is called; empty for a title made of the rest
/// @param date  when it was or began, as typed
/// @param until when it ended, as typed; empty if the date says all
public record MeetingDraft(String title, String date, String until, MeetingLevel level, Place place, List<Participant> participants,
                           List<String> topics, String note) {

    /// What of a form cannot be taken.
    public enum Part {
        TITLE, DATE, UNTIL
    }

    /// Why it cannot be taken.
    public enum Trouble {
        NO_DATE, UNREADABLE_DATE, ENDS_BEFORE_IT_BEGINS, NO_TITLE
    }

    /// What a form says.
    public sealed interface Checked {

        /// A meeting.
        record Sound(Meeting meeting, String note) implements Checked {
        }

        /// Not yet a meeting.
        record Wrong(Map<Part, Trouble> troubles) implements Checked {
        }
    }

    public MeetingDraft {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
    }

    /// A meeting as it stands in a form.
    static MeetingDraft of(MeetingEntry entry, Dates dates) {
        Meeting meeting = entry.meeting();
        When when = meeting.when();
        boolean whole = isWhole(when);
        return new MeetingDraft(meeting.title(), whole ? dates.span(when) : dates.day(when.first()), whole ? "" : dates.day(when.last()),
                meeting.level(), meeting.place(), meeting.participants(), meeting.topics(), entry.note());
    }

    /// An empty form, perhaps for a certain day.
    static MeetingDraft blank(Optional<LocalDate> day, Dates dates) {
        return new MeetingDraft("", day.map(dates::day).orElse(""), "", MeetingLevel.OTHER, new Place("", "", ""), List.of(), List.of(), "");
    }

    /// Reads the form.
    ///
    /// @param was the meeting it is about, empty for a new one; what the form does not tell stays as it is there
    Checked check(Optional<MeetingEntry> was, Dates dates) {
        Map<Part, Trouble> troubles = new EnumMap<>(Part.class);
        Optional<MeetingDraft> before = was.map(entry -> of(entry, dates));
        boolean sameDays = before.filter(draft -> draft.date.equals(date) && draft.until.equals(until)).isPresent();
        Optional<When> when = sameDays ? was.map(entry -> entry.meeting().when()) : when(troubles);
        String name = title.isBlank() ? suggestedTitle() : title.strip();
        if (name.isEmpty()) {
            troubles.put(Part.TITLE, Trouble.NO_TITLE);
        }
        if (!troubles.isEmpty() || when.isEmpty()) {
            return new Checked.Wrong(troubles);
        }
        Certainty certainty = sameDays ? was.get().meeting().certainty() : certainty(when.get(), was);
        Optional<Meeting> old = was.map(MeetingEntry::meeting);
        return new Checked.Sound(new Meeting(old.map(Meeting::id).orElseGet(() -> MeetingCode.of(when.get(), place, participants)), when.get(), name, level,
                old.map(Meeting::format).orElse(""), place, participants, topics, old.map(Meeting::summary).orElse(""), certainty,
                old.map(Meeting::sources).orElse(List.of())), note.strip());
    }

    /// The title made of the rest: `Clinton – Lavrov, Geneva`; empty if there is nothing to make it of.
    String suggestedTitle() {
        String names = MeetingCode.names(participants);
        String where = place.city().isBlank() ? place.country() : place.city();
        return names.isEmpty() || where.isEmpty() ? names + where : names + ", " + where;
    }

    private Optional<When> when(Map<Part, Trouble> troubles) {
        Optional<When> begins = switch (TypedDate.of(date)) {
            case TypedDate.Read(When read) -> Optional.of(read);
            case TypedDate.Blank() -> trouble(troubles, Part.DATE, Trouble.NO_DATE);
            case TypedDate.Unreadable() -> trouble(troubles, Part.DATE, Trouble.UNREADABLE_DATE);
        };
        Optional<When> ends = switch (TypedDate.of(until)) {
            case TypedDate.Read(When read) -> Optional.of(read);
            case TypedDate.Blank() -> begins;
            case TypedDate.Unreadable() -> trouble(troubles, Part.UNTIL, Trouble.UNREADABLE_DATE);
        };
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        return ends.get().last().isBefore(begins.get().first()) ? trouble(troubles, Part.UNTIL, Trouble.ENDS_BEFORE_IT_BEGINS)
                : Optional.of(new When(begins.get().first(), ends.get().last()));
    }

    private static Optional<When> trouble(Map<Part, Trouble> troubles, Part part, Trouble trouble) {
        troubles.put(part, trouble);
        return Optional.empty();
    }

    /// A month or a year tells only within which days it lies, unless its end was typed too.
    private Certainty certainty(When when, Optional<MeetingEntry> was) {
        if (until.isBlank() && !when.isDay() && isWhole(when)) {
            return Certainty.OPEN;
        }
        return was.map(entry -> entry.meeting().certainty()).filter(certainty -> certainty != Certainty.OPEN).orElse(Certainty.CERTAIN);
    }

    /// A day, a whole month or a whole year.
    private static boolean isWhole(When when) {
        return !when.iso().contains("/");
    }
}
