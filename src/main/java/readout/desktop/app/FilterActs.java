package readout.desktop.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.Archive;
import readout.archive.meetings.MeetingEntry;
import readout.archive.search.FoundDocument;
import readout.desktop.kit.LatestOnly;
import readout.desktop.timeline.TimelineModel;
import readout.desktop.transcript.TranscriptModel;
import readout.desktop.transcript.TurnFilter;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.FilterQuery;
import readout.desktop.workspace.Workspace;
import readout.model.Meeting;
import readout.model.Side;
import readout.model.Span;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;

/// What the workspace's filter does to the panes that show the archive: the timeline dims, the reader folds and marks.
final class FilterActs {

    private final Workspace workspace;
    private final TimelineModel timeline;
    private final TranscriptModel transcript;
    private final LatestOnly<Optional<Map<String, Integer>>> meetings;
    private final LatestOnly<List<Span>> hits;

    FilterActs(Workspace workspace, TimelineModel timeline, TranscriptModel transcript) {
        this.workspace = workspace;
        this.timeline = timeline;
        this.transcript = transcript;
        meetings = workspace.tasks().latestOnly();
        hits = workspace.tasks().latestOnly();
        transcript.filterProperty().bind(workspace.filterProperty().map(FilterActs::turns));
        workspace.filterProperty().subscribe(this::dim);
        workspace.meetingsProperty().subscribe(this::dim);
        workspace.filterProperty().subscribe(this::mark);
        workspace.documentProperty().subscribe(this::mark);
    }

    /// Which turns a filter hides: those of speakers left out and, where speakers are asked for, everyone else's.
    static TurnFilter turns(Filter filter) {
        return filter.hasSpeakers() ? turn -> hides(filter, turn) : TurnFilter.NONE;
    }

    private static boolean hides(Filter filter, Turn turn) {
        boolean press = turn.kind() == TurnKind.QUESTION || turn.side() == Side.PRESS;
        Optional<String> person = turn.speaker().person();
        if (person.filter(filter.without()::contains).isPresent() || press && filter.press() == Filter.Press.WITHOUT) {
            return true;
        }
        boolean asks = !filter.speakers().isEmpty() || filter.press() == Filter.Press.ONLY || !filter.askers().isEmpty();
        boolean asked = person.filter(filter.speakers()::contains).isPresent() || press && filter.press() == Filter.Press.ONLY || isAsker(filter, turn);
        return asks && !asked;
    }

    private static boolean isAsker(Filter filter, Turn turn) {
        return turn.reporter().filter(filter.askers()::contains).isPresent() || turn.outlet().filter(filter.askers()::contains).isPresent()
                || filter.askers().contains(turn.label());
    }

    private void dim() {
        Filter filter = workspace.filterProperty().get();
        Optional<Archive> open = workspace.archiveProperty().get();
        if (filter.isEmpty() || open.isEmpty()) {
            meetings.cancel();
            timeline.setMatching(Optional.empty());
            return;
        }
        List<MeetingEntry> all = workspace.meetingsProperty().get();
        meetings.run(progress -> open.get().search().foundDocuments(FilterQuery.of(filter), progress::isCancelled)
                        .map(found -> matching(filter, all, found)),
                found -> found.ifPresent(counted -> timeline.setMatching(Optional.of(counted))), workspace.tasks()::report);
    }

    private static Map<String, Integer> matching(Filter filter, List<MeetingEntry> all, List<FoundDocument> found) {
        Map<String, Integer> matching = new HashMap<>();
        if (!filter.hasSpeakers() && filter.kinds().isEmpty() && filter.words().isBlank()) {
            all.stream().map(MeetingEntry::meeting).filter(meeting -> isAsked(filter, meeting)).forEach(meeting -> matching.put(meeting.id(), 0));
        }
        found.forEach(each -> each.meeting().ifPresent(code -> matching.merge(code, 1, Integer::sum)));
        return matching;
    }

    /// A meeting without documents answers to what is asked of meetings themselves: days and topics.
    private static boolean isAsked(Filter filter, Meeting meeting) {
        When when = meeting.when();
        return filter.days().map(days -> !when.last().isBefore(days.first()) && !when.first().isAfter(days.last())).orElse(true)
                && (filter.topics().isEmpty() || meeting.topics().stream().anyMatch(filter.topics()::contains));
    }

    private void mark() {
        Filter filter = workspace.filterProperty().get();
        Optional<Archive> open = workspace.archiveProperty().get();
        Optional<String> shown = workspace.documentProperty().get().map(document -> document.id());
        if (filter.words().isBlank() || open.isEmpty() || shown.isEmpty()) {
            hits.cancel();
            transcript.hitsProperty().set(List.of());
            return;
        }
        hits.run(progress -> open.get().search().spans(FilterQuery.of(filter), shown.get()), transcript.hitsProperty()::set, workspace.tasks()::report);
    }
}
