package readout.desktop.workspace.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.archive.Archive;
import readout.archive.meetings.RemovedMeeting;
import readout.desktop.workspace.Edit;
import readout.model.Meeting;

/// Meetings are deleted; their documents stay and belong to none.
public final class DeleteMeetings implements Edit {

    /// A meeting that was merged into another before both were deleted.
    private record Merge(String code, String into) {
    }

    /// A meeting that was deleted, with those merged into it.
    ///
    /// @param merges   the merges, those of a meeting before its own
    /// @param meetings the rows, the last removed last
    private record Deleted(List<Merge> merges, List<RemovedMeeting> meetings) {
    }

    private final String name;
    private final List<String> codes;
    private List<Deleted> deleted = List.of();

    /// @param codes the codes of the meetings
    public DeleteMeetings(String name, List<String> codes) {
        this.name = name;
        this.codes = List.copyOf(codes);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        deleted = archive.together(() -> codes.stream().map(code -> delete(archive, code)).toList());
    }

    @Override
    public void revert(Archive archive) {
        archive.together(() -> {
            deleted.reversed().forEach(each -> {
                each.meetings().reversed().forEach(archive.meetings()::restore);
                each.merges().forEach(merge -> archive.meetings().merge(merge.code(), merge.into()));
            });
            return null;
        });
    }

    private static Deleted delete(Archive archive, String code) {
        List<String> members = archive.meetings().mergedInto(code).stream().map(Meeting::id).toList();
        Map<String, String> into = new HashMap<>();
        members.forEach(member -> into.put(member, archive.meetings().separate(member)));
        List<Merge> merges = members.stream().sorted(Comparator.comparingInt((String member) -> depth(member, into)).reversed())
                .map(member -> new Merge(member, into.get(member))).toList();
        List<RemovedMeeting> removed = new ArrayList<>();
        members.forEach(member -> removed.add(archive.meetings().remove(member)));
        removed.add(archive.meetings().remove(code));
        return new Deleted(merges, removed);
    }

    private static int depth(String member, Map<String, String> into) {
        int depth = 0;
        for (String at = member; into.containsKey(at); at = into.get(at)) {
            depth++;
        }
        return depth;
    }
}
