package readout.desktop.timeline;

import java.util.List;

/// What the lanes tell apart.
public enum LaneMode {
    LEVEL,
    AMERICANS,
    RUSSIANS,
    PLACE,
    TOPIC;

    /// The names under which a mark can stand in this mode, the best first; none for [#LEVEL].
    List<String> names(TimelineMark mark) {
        return switch (this) {
            case LEVEL -> List.of();
            case AMERICANS -> mark.americans();
            case RUSSIANS -> mark.russians();
            case PLACE -> mark.place().isEmpty() ? List.of() : List.of(mark.place());
            case TOPIC -> mark.topics();
        };
    }
}
