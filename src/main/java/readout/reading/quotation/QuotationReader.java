package readout.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Span;

/// Finds direct speech in English or Russian prose and whom the text says it is by. Holds nothing; may be
/// used by several threads at once. Time is linear in the text.
public final class QuotationReader {

    /// Every quotation, in order, without overlaps; words and names in quotation marks that are nobody's
    /// speech have no label, speaker or cue. Spans are in UTF-16 units, without the marks.
    ///
    /// @param text       the canonical text
    /// @param paragraphs the paragraphs of prose, in order, without overlaps
    /// @throws IndexOutOfBoundsException if a paragraph reaches beyond the text
    public List<DraftQuotation> read(String text, List<Span> paragraphs) {
        Utterances utterances = new Utterances(text, paragraphs);
        Frames frames = new Frames(text, paragraphs, utterances.quoted());
        Attributing attributing = new Attributing(frames);
        References references = new References(frames);
        List<DraftQuotation> quotations = new ArrayList<>();
        String last = "";
        Optional<Telling> previous = Optional.empty();
        for (Utterance utterance : utterances.all()) {
            Span span = new Span(utterance.start(), utterance.end()).trimmed(text);
            if (span.isEmpty()) {
                continue;
            }
            Optional<Telling> telling = attributing.tell(utterance);
            if (telling.isEmpty()) {
                quotations.add(new DraftQuotation(span, "", "", ""));
                continue;
            }
            boolean same = previous.isPresent() && previous.get().frame() == telling.get().frame()
                    && previous.get().speaker().equals(telling.get().speaker());
            String who = same ? last : references.who(telling.get());
            quotations.add(new DraftQuotation(span, telling.get().label(), who, telling.get().cue()));
            last = who;
            previous = telling;
        }
        return quotations;
    }
}
