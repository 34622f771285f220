package readout.desktop.workspace.edits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.archive.Archive;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.workspace.Edit;
import readout.model.Meeting;
import readout.model.Participant;

/// Meetings become one: the kept one gets their documents, and the participants, topics and notes it lacks.
public final class MergeMeetings implements Edit {

    private final String name;
    private final List<String> merged;
    private final String kept;
    private MeetingEntry before;

    /// @param merged the codes of the meetings that go
    /// @param kept   the code of the one that stays
    public MergeMeetings(String name, List<String> merged, String kept) {
        this.name = name;
        this.merged = List.copyOf(merged);
        this.kept = kept;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        before = archive.together(() -> {
            MeetingEntry all = archive.meetings().find(kept).orElseThrow();
            for (String code : merged) {
                all = joined(all, archive.meetings().find(code).orElseThrow());
                archive.meetings().merge(code, kept);
            }
            return archive.meetings().update(all.meeting(), all.note());
        });
    }

    @Override
    public void revert(Archive archive) {
        archive.together(() -> {
            archive.meetings().update(before.meeting(), before.note());
            merged.reversed().forEach(archive.meetings()::separate);
            return null;
        });
    }

    private static MeetingEntry joined(MeetingEntry kept, MeetingEntry other) {
        Meeting into = kept.meeting();
        Meeting from = other.meeting();
        List<Participant> participants = new ArrayList<>(into.participants());
        from.participants().stream().filter(one -> participants.stream().noneMatch(known -> isSame(known, one))).forEach(participants::add);
        Meeting meeting = new Meeting(into.id(), into.when(), into.title(), into.level(), into.format(), into.place(), participants,
                union(into.topics(), from.topics()), into.summary(), into.certainty(), union(into.sources(), from.sources()));
        List<String> notes = new ArrayList<>(List.of(kept.note(), other.note()));
        notes.removeIf(String::isBlank);
        return new MeetingEntry(meeting, String.join("\n\n", new LinkedHashSet<>(notes)), kept.documents());
    }

    private static boolean isSame(Participant one, Participant other) {
        return one.person().isPresent() && one.person().equals(other.person()) || one.name().equals(other.name());
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
