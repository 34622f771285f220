package readout.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import readout.model.MeetingLevel;

/// What the timeline knows of one meeting.
///
/// @param id        the meeting's, unique
/// @param start     the first day it can be
/// @param end       the last day it can be, not before `start`
/// @param title     what it is called
/// @param place     where, as short as one would say it; may be empty
/// @param level     the rank of those who met
/// @param americans who took part for the United States, the first in rank first
/// @param russians  who took part for Russia or the USSR, the first in rank first
/// @param topics    what about, the weightiest first
/// @param documents how many documents stand behind it
/// @param certain   whether its days are known; if not, `start` to `end` is where it can lie
public record TimelineMark(String id, LocalDate start, LocalDate end, String title, String place, MeetingLevel level,
                           List<String> americans, List<String> russians, List<String> topics, int documents, boolean certain) {

    public TimelineMark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(place);
        Objects.requireNonNull(level);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
        americans = List.copyOf(americans);
        russians = List.copyOf(russians);
        topics = List.copyOf(topics);
    }

    /// The middle of its days, in days since 1970 began: a day of its own is at noon.
    double middle() {
        return (start.toEpochDay() + end.toEpochDay() + 1) / 2.0;
    }

    /// Whether it is drawn as a span: over several days, or somewhere within them.
    boolean isSpan() {
        return !certain || !start.equals(end);
    }
}
