package readout.desktop.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import readout.archive.meetings.MeetingEntry;
import readout.archive.people.NameKey;
import readout.desktop.kit.Dates;
import readout.model.Meeting;
import readout.model.Participant;

/// Finds meetings by words of title, place, participants and date. Immutable; made off the FX thread.
final class MeetingFinder {

    private static final int MOST = 50;

    private record Keyed(MeetingEntry entry, String key) {
    }

    private final List<Keyed> meetings;

    MeetingFinder(List<MeetingEntry> entries, Dates dates) {
        meetings = entries.stream().map(entry -> new Keyed(entry, key(entry.meeting(), dates))).toList();
    }

    /// The meetings in which each word typed begins a word, those whose title begins so first, else by day; the first ones if nothing is typed.
    List<MeetingEntry> find(String typed) {
        String wanted = NameKey.of(typed);
        List<String> words = wanted.isEmpty() ? List.of() : List.of(wanted.split(" "));
        List<Keyed> found = new ArrayList<>(meetings.stream().filter(each -> words.stream().allMatch(word -> each.key.contains(" " + word))).toList());
        found.sort(Comparator.comparing(each -> !each.key.startsWith(" " + wanted)));
        return found.stream().limit(MOST).map(Keyed::entry).toList();
    }

    private static String key(Meeting meeting, Dates dates) {
        String names = meeting.participants().stream().map(Participant::name).collect(Collectors.joining(" "));
        return " " + NameKey.of(String.join(" ", meeting.title(), meeting.place().line(true), names, dates.span(meeting.when()),
                meeting.when().isDay() ? dates.longDay(meeting.when().first()) : "", meeting.when().first().toString()));
    }
}
