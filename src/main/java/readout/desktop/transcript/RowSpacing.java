package readout.desktop.transcript;

import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The room between rows, in pixels. It is kept below a row, since highlights do not know of room above it.
final class RowSpacing {

    private static final double TURN = 14;
    private static final double PARAGRAPH = 7;
    private static final double ITEM = 4;
    private static final double HEADING = 20;
    private static final double INDENT = 18;

    private RowSpacing() {
    }

    /// The attributes of `row` where `next` follows it.
    static StyleAttributeMap between(ReaderRow row, ReaderRow next) {
        StyleAttributeMap.Builder attributes = StyleAttributeMap.builder().setSpaceBelow(roomAbove(next));
        if (row instanceof ReaderRow.Prose prose && isIndented(prose.kind())) {
            attributes.setSpaceLeft(INDENT * Math.max(1, prose.level()));
        }
        return attributes.build();
    }

    private static boolean isIndented(ReaderRow.Prose.Kind kind) {
        return kind == ReaderRow.Prose.Kind.ITEM || kind == ReaderRow.Prose.Kind.QUOTE;
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
