package readout.desktop.transcript;

import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The room between rows, in pixels. It is kept below a row, since highlights do not know of room above it or beside it.
final class RowSpacing {

    private static final double TURN = 14;
    private static final double PARAGRAPH = 7;
    private static final double ITEM = 4;
    private static final double HEADING = 20;
    private static final double LEADING = 4;

    private RowSpacing() {
    }

    /// The attributes of `row` where `next` follows it.
    static StyleAttributeMap between(ReaderRow row, ReaderRow next) {
        return StyleAttributeMap.builder().setSpaceBelow(roomAbove(next)).setLineSpacing(row instanceof ReaderRow.Fold ? 0 : LEADING).build();
    }

    private static double roomAbove(ReaderRow row) {
        return switch (row) {
            case ReaderRow.Speech speech -> speech.opening() ? TURN : PARAGRAPH;
            case ReaderRow.Fold _ -> TURN;
            case ReaderRow.Prose prose -> switch (prose.kind()) {
                case HEADING -> HEADING;
                case ITEM, QUOTE, TABLE -> ITEM;
                case PAGE -> PARAGRAPH;
                case TEXT, NOTE -> TURN;
            };
        };
    }
}
