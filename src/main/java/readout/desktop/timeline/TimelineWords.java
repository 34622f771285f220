package readout.desktop.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.desktop.kit.Messages;
import readout.model.When;

/// What is said of marks, clusters and lanes, in tooltips and to a screen reader.
final class TimelineWords {

    private static final String DOT = " · ";
    private static final int MOST_PARTS = 4;

    private final Messages messages;

    TimelineWords(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// A lane's name.
    String lane(String name, int lane, LaneMode mode) {
        if (mode == LaneMode.LEVEL) {
            return messages.word(LevelGroup.values()[lane]);
        }
        return name.isEmpty() ? messages.text("timeline.lane.rest") : name;
    }

    /// `Geneva · 6 Mar 2009 · 8 documents`; the title stands apart.
    String details(TimelineMark mark, Matching matching, int index) {
        StringBuilder text = new StringBuilder();
        if (!mark.place().isEmpty()) {
            text.append(mark.place()).append(DOT);
        }
        text.append(date(mark)).append(DOT);
        if (matching.isFiltered() && mark.documents() > 0) {
            return text.append(messages.count("timeline.documents-matching", mark.documents(), matching.documents(index))).toString();
        }
        return text.append(mark.documents() == 0 ? messages.text("timeline.no-documents") : messages.count("timeline.documents", mark.documents()))
                .toString();
    }

    /// Who met, the Americans first; empty if nobody is told.
    String people(TimelineMark mark) {
        return shortened(Stream.concat(mark.americans().stream(), mark.russians().stream()).toList(), ", ");
    }

    /// What about; empty if that is not told.
    String topics(TimelineMark mark) {
        return shortened(mark.topics(), DOT);
    }

    private static String shortened(List<String> parts, String between) {
        return String.join(between, parts.subList(0, Math.min(MOST_PARTS, parts.size()))) + (parts.size() > MOST_PARTS ? between + "…" : "");
    }

    /// `6 Mar 2009`, or `about 6–8 Mar 2009` where that is not certain.
    String date(TimelineMark mark) {
        String days = messages.dates().span(new When(mark.start(), mark.end()));
        return mark.certain() ? days : messages.text("timeline.date-uncertain", days);
    }

    /// The whole mark in one sentence, for a screen reader.
    String spoken(TimelineMark mark, Matching matching, int index, boolean selected) {
        String text = messages.text("timeline.spoken", mark.title(), messages.word(LevelGroup.of(mark.level())), details(mark, matching, index));
        return selected ? messages.text("timeline.spoken-selected", text) : text;
    }

    /// `7 meetings`
    String clusterTitle(int count) {
        return messages.count("timeline.meetings", count);
    }

    /// `Mar – Jun 2009 · 12 documents`
    String clusterDetails(List<TimelineMark> marks, int documents) {
        When days = new When(marks.getFirst().start(), marks.stream().map(TimelineMark::end).max(Comparator.naturalOrder()).orElseThrow());
        return messages.dates().span(days) + DOT
                + (documents == 0 ? messages.text("timeline.no-documents") : messages.count("timeline.documents", documents));
    }

    /// A count as short as fits in a symbol: `7`, `128`, `2k`.
    static String shortCount(int count) {
        return count < 1000 ? Integer.toString(count) : count / 1000 + "k";
    }
}
