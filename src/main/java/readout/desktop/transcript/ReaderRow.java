package readout.desktop.transcript;

import readout.model.Span;

/// One line of the page, as high as its words need.
sealed interface ReaderRow {

    /// The stretch of the canonical text the row stands for.
    Span span();

    /// A paragraph of a turn.
    ///
    /// @param turn    the turn's index
    /// @param opening whether it is the turn's first paragraph, beside which the speaker is named
    record Speech(int turn, boolean opening, Span span) implements ReaderRow {
    }

    /// A run of turns the speaker filter hides.
    ///
    /// @param firstTurn index of the first hidden turn
    /// @param lastTurn  index of the last hidden turn
    record Fold(int firstTurn, int lastTurn, Span span) implements ReaderRow {

        int hidden() {
            return lastTurn - firstTurn + 1;
        }
    }

    /// A paragraph outside speech.
    record Prose(Kind kind, int level, Span span) implements ReaderRow {

        /// How such a paragraph looks.
        enum Kind { TEXT, HEADING, ITEM, QUOTE, TABLE, NOTE, PAGE }
    }
}
