package readout.desktop.transcript;

import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The room between rows and at their left, in pixels for a size of text. Room between rows is kept below the upper one, where the
/// margin's rule can leave it out.
///
/// @param em the size of plain text in pixels
record RowSpacing(double em) {

    private static final double TURN = 1.15;
    private static final double PARAGRAPH = 0.6;
    private static final double ITEM = 0.3;
    private static final double HEADING = 1.7;
    private static final double LEADING = 0.32;
    private static final double INDENT = 1.5;

    /// The attributes of `row` where `next` follows it.
    StyleAttributeMap between(ReaderRow row, ReaderRow next) {
        return StyleAttributeMap.builder().setSpaceBelow(roomBetween(row, next)).setSpaceLeft(indent(row))
                .setLineSpacing(row instanceof ReaderRow.Fold ? 0 : LEADING * em).build();
    }

    /// The room between turns.
    double turn() {
        return TURN * em;
    }

    /// How far a row is set in.
    double indent(ReaderRow row) {
        return row instanceof ReaderRow.Prose prose ? switch (prose.kind()) {
            case ITEM -> INDENT * em * Math.max(1, prose.level());
            case QUOTE -> INDENT * em;
            case TEXT, HEADING, TABLE, NOTE, PAGE -> 0;
        } : row instanceof ReaderRow.Fold ? em : 0;
    }

    private double roomBetween(ReaderRow row, ReaderRow next) {
        boolean list = row instanceof ReaderRow.Prose prose && prose.kind() == ReaderRow.Prose.Kind.ITEM;
        return em * switch (next) {
            case ReaderRow.Speech speech -> speech.opening() ? TURN : PARAGRAPH;
            case ReaderRow.Fold _ -> TURN;
            case ReaderRow.Prose prose -> switch (prose.kind()) {
                case HEADING -> HEADING;
                case ITEM -> list ? ITEM : PARAGRAPH;
                case QUOTE, TABLE, PAGE -> PARAGRAPH;
                case TEXT, NOTE -> row instanceof ReaderRow.Prose(var kind, _, _) && kind == ReaderRow.Prose.Kind.HEADING ? PARAGRAPH : TURN;
            };
        };
    }
}
