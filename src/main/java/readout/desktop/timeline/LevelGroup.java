package readout.desktop.timeline;

import readout.model.MeetingLevel;

/// The ranks as the timeline tells them apart: by lane, by shape and by colour.
public enum LevelGroup {
    /// Circles.
    PRESIDENTS,
    /// Squares.
    MINISTERS,
    /// Diamonds.
    OTHERS;

    /// The group a level belongs to.
    static LevelGroup of(MeetingLevel level) {
        return switch (level) {
            case PRESIDENTIAL -> PRESIDENTS;
            case MINISTERIAL, TWO_PLUS_TWO -> MINISTERS;
            case VICE_PRESIDENTIAL, OTHER -> OTHERS;
        };
    }
}
