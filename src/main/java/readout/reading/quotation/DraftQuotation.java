package readout.reading.quotation;

import readout.model.Span;

/// A quotation before its speaker is identified.
///
/// @param span  the words between the marks
/// @param label the words that stand for the speaker, as printed: `Lavrov`, `he`; empty if none do
/// @param who   the name or noun phrase that `label` stands for: for a pronoun what it refers back to; empty if unknown
/// @param cue   the verb that tells it, as printed; empty if there is none
public record DraftQuotation(Span span, String label, String who, String cue) {
}
