package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.model.Document;
import readout.model.Paragraph;
import readout.model.Span;
import readout.model.Turn;

/// A document laid out as rows: what is folded, what is left to the header above, and where each offset went.
///
/// Built in one pass over paragraphs and turns, so that a text of a hundred thousand turns opens at once.
final class ReaderPage {

    /// A page without a document.
    static final ReaderPage EMPTY = new ReaderPage(List.of());

    private final List<ReaderRow> rows;
    private final int[] starts;

    private ReaderPage(List<ReaderRow> rows) {
        this.rows = rows;
        this.starts = rows.stream().mapToInt(row -> row.span().start()).toArray();
    }

    /// Lays out a document.
    ///
    /// @param document  what to show
    /// @param hidden    indices of the turns the speaker filter hides
    /// @param wholePage whether the page's own title, header and furniture are shown too
    static ReaderPage of(Document document, BitSet hidden, boolean wholePage) {
        return new ReaderPage(new Layout(document, hidden, wholePage).rows());
    }

    List<ReaderRow> rows() {
        return rows;
    }

    /// The row that shows `offset` or, where none does, the one before it; empty for an empty page.
    Optional<Integer> rowAt(int offset) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int found = Arrays.binarySearch(starts, offset);
        int row = found >= 0 ? found : Math.max(0, -found - 2);
        return Optional.of(row);
    }

    /// The row that opens the turn a row belongs to; the row itself outside speech.
    int openingRow(int row) {
        int opening = row;
        while (opening > 0 && rows.get(opening) instanceof ReaderRow.Speech speech && !speech.opening()) {
            opening--;
        }
        return opening;
    }

    /// The turn shown in a row, if any.
    Optional<Integer> turnOf(int row) {
        return row >= 0 && row < rows.size() && rows.get(row) instanceof ReaderRow.Speech speech ? Optional.of(speech.turn()) : Optional.empty();
    }

    /// One pass over a document's paragraphs beside its turns.
    private static final class Layout {

        private final Document document;
        private final BitSet hidden;
        private final boolean wholePage;
        private final List<ReaderRow> rows = new ArrayList<>();
        private int nextTurn;

        Layout(Document document, BitSet hidden, boolean wholePage) {
            this.document = document;
            this.hidden = hidden;
            this.wholePage = wholePage;
        }

        List<ReaderRow> rows() {
            for (Paragraph paragraph : document.paragraphs()) {
                place(paragraph);
            }
            while (nextTurn < document.turns().size()) {
                placeTurn(document.turns().get(nextTurn).speech());
            }
            return List.copyOf(rows);
        }

        private void place(Paragraph paragraph) {
            int from = paragraph.span().start();
            int to = paragraph.span().end();
            while (nextTurn < document.turns().size() && beginsBefore(to)) {
                Turn turn = document.turns().get(nextTurn);
                placeProse(paragraph, from, Math.max(from, outset(turn)));
                Span part = new Span(Math.clamp(turn.speech().start(), from, to), Math.clamp(turn.speech().end(), from, to));
                boolean ends = turn.speech().end() <= to;
                if (!part.isEmpty() || ends && !opened(nextTurn)) {
                    placeSpeech(nextTurn, part);
                }
                if (!ends) {
                    return;
                }
                from = part.end();
                nextTurn++;
            }
            placeProse(paragraph, from, to);
        }

        private boolean beginsBefore(int offset) {
            Turn turn = document.turns().get(nextTurn);
            return outset(turn) < offset || turn.speech().end() <= offset;
        }

        /// Where a turn begins on the page: its label, which stands before its words, or its words.
        private static int outset(Turn turn) {
            int words = turn.speech().start();
            return turn.labelSpan().map(label -> Math.min(label.start(), words)).orElse(words);
        }

        private void placeTurn(Span speech) {
            placeSpeech(nextTurn, speech);
            nextTurn++;
        }

        private boolean opened(int turn) {
            return !rows.isEmpty() && switch (rows.getLast()) {
                case ReaderRow.Speech speech -> speech.turn() == turn;
                case ReaderRow.Fold fold -> fold.lastTurn() == turn;
                case ReaderRow.Prose _ -> false;
            };
        }

        private void placeSpeech(int turn, Span part) {
            Span words = part.trimmed(document.text());
            if (hidden.get(turn)) {
                fold(turn, words);
                return;
            }
            boolean opening = !opened(turn);
            if (!words.isEmpty() || opening) {
                rows.add(new ReaderRow.Speech(turn, opening, words));
            }
        }

        private void fold(int turn, Span words) {
            if (!rows.isEmpty() && rows.getLast() instanceof ReaderRow.Fold fold && fold.lastTurn() >= turn - 1) {
                rows.removeLast();
                rows.add(new ReaderRow.Fold(fold.firstTurn(), turn, new Span(fold.span().start(), Math.max(fold.span().end(), words.end()))));
            } else {
                rows.add(new ReaderRow.Fold(turn, turn, words));
            }
        }

        private void placeProse(Paragraph paragraph, int from, int to) {
            Span words = new Span(from, to).trimmed(document.text());
            if (words.isEmpty()) {
                return;
            }
            kindOf(paragraph).ifPresent(kind -> rows.add(new ReaderRow.Prose(kind, paragraph.level(), words)));
        }

        private Optional<ReaderRow.Prose.Kind> kindOf(Paragraph paragraph) {
            return switch (paragraph.kind()) {
                case TITLE, SUBTITLE, HEADER, FURNITURE -> wholePage ? Optional.of(ReaderRow.Prose.Kind.PAGE) : Optional.empty();
                case NOTE -> Optional.of(ReaderRow.Prose.Kind.NOTE);
                case HEADING -> Optional.of(ReaderRow.Prose.Kind.HEADING);
                case TEXT -> Optional.of(ReaderRow.Prose.Kind.TEXT);
                case LIST_ITEM -> Optional.of(ReaderRow.Prose.Kind.ITEM);
                case QUOTE -> Optional.of(ReaderRow.Prose.Kind.QUOTE);
                case TABLE_ROW -> Optional.of(ReaderRow.Prose.Kind.TABLE);
            };
        }
    }
}
