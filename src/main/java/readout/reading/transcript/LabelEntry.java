package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import readout.reading.transcript.Candidate.Delimiter;
import readout.reading.transcript.Candidate.Position;
import readout.reading.transcript.LabelLexicon.Sort;

/// All places of one text that show the same label in the same way, and what is known of them.
final class LabelEntry {

    final String key;
    final Style style;
    final Sort sort;
    final boolean capitals;
    final List<Candidate> places = new ArrayList<>();
    int score;

    private int lineStarts;
    private int paragraphStarts;
    private int sentenceStarts;
    private int bold;
    private int timed;
    private int directed;
    private int colons;

    LabelEntry(String key, Style style, Sort sort, boolean capitals) {
        this.key = key;
        this.style = style;
        this.sort = sort;
        this.capitals = capitals;
    }

    /// How a label is set off from the speech.
    enum Style {
        COLON, PERIOD, DASH, SPACE, BRACKET, LINE_END;

        static Style of(Delimiter delimiter) {
            return switch (delimiter) {
                case COLON, SEMICOLON, TIME, BOLD_END, MISSING -> COLON;
                case BRACKET -> BRACKET;
                case PERIOD -> PERIOD;
                case DASH -> DASH;
                case SPACE -> SPACE;
                case LINE_END -> LINE_END;
            };
        }
    }

    void add(Candidate candidate, boolean direction) {
        places.add(candidate);
        colons += candidate.delimiter() == Delimiter.COLON ? 1 : 0;
        switch (candidate.position()) {
            case PARAGRAPH -> {
                paragraphStarts++;
                lineStarts++;
            }
            case LINE -> lineStarts++;
            case SENTENCE -> sentenceStarts++;
            case GLUED -> {
                return;
            }
        }
        bold += candidate.strong() ? 1 : 0;
        timed += candidate.timed() ? 1 : 0;
        directed += direction ? 1 : 0;
    }

    /// How often it stands where a label may stand.
    int count() {
        return lineStarts + sentenceStarts;
    }

    int lineStarts() {
        return lineStarts;
    }

    int paragraphStarts() {
        return paragraphStarts;
    }

    /// Whether a colon parts it from the speech, or a running time more than once.
    boolean hasColon() {
        return colons > 0 || timed > 1;
    }

    boolean isBold() {
        return bold * 2 > count();
    }

    boolean isTimed() {
        return timed > 0;
    }

    /// Whether a note of an interpreter or of the sound is printed in it.
    boolean isDirected() {
        return directed > 0;
    }

    boolean isSpeaker() {
        return sort != Sort.NO_SPEAKER && sort != Sort.PLACE;
    }

    Candidate first() {
        return places.getFirst();
    }

    boolean onlyGlued() {
        return places.stream().allMatch(p -> p.position() == Position.GLUED);
    }
}
