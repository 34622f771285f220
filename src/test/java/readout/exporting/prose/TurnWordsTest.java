package readout.exporting.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.model.Side;
import readout.model.Span;

class TurnWordsTest {

    /// A quote of all of `text`, whose turns are labelled `labels` and say `speeches`.
    private static Optional<List<String>> words(String text, List<String> labels, List<String> speeches) {
        List<CitedPart> parts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < labels.size(); i++) {
            int start = text.indexOf(speeches.get(i), at);
            at = start + speeches.get(i).length();
            Span span = new Span(start + 10, at + 10);
            parts.add(new CitedPart(span, span, Optional.of(i), labels.get(i), Optional.empty(), labels.get(i), Optional.empty(), Side.OTHER, false));
        }
        Span span = new Span(10, 10 + text.length());
        return new TurnWords(new CitedQuote("u", "d", span, span, text, "", "", "", "exact", "", Set.of(), parts, List.of(), 0, Instant.EPOCH,
                Instant.EPOCH)).all();
    }

    @Test
    void leavesOutLabelsAndNothingElse() {
        assertEquals(Optional.of(List.of("No.", "Yes.")), words("No.\n\n**MR. ROE:** Yes.", List.of("MS. LANE", "MR. ROE"), List.of("No.", "Yes.")));
        assertEquals(Optional.of(List.of("No.", "(Via interpreter) Yes.")),
                words("No.\n\nMR. ROE (Via interpreter): Yes.", List.of("MS. LANE", "MR. ROE"), List.of("No.", "Yes.")));
        assertEquals(Optional.of(List.of("No.", "Yes.")), words("MS. LANE: No.\nYes.\n", List.of("MS. LANE", ""), List.of("No.", "Yes.")));
    }

    @Test
    void doesNotPartAQuoteThatHasWordsOfNoTurn() {
        assertEquals(Optional.empty(), words("No.\n\nOn trade\n\nMR. ROE: Yes.", List.of("MS. LANE", "MR. ROE"), List.of("No.", "Yes.")));
        assertEquals(Optional.empty(), words("No.\nMR. ROE: Yes.\nThe end", List.of("MS. LANE", "MR. ROE"), List.of("No.", "Yes.")));
        assertEquals(Optional.empty(), words("No.", List.of("MS. LANE"), List.of("No.")));
    }
}
