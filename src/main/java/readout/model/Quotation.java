package readout.model;

import java.util.Objects;

/// Direct speech found in prose.
///
/// @param span    the words between the marks, without the marks
/// @param label   the words the text names the speaker by: `Lavrov`, `he`, `a senior U.S. official`; empty if it names none
/// @param speaker who is held to speak
/// @param cue     the verb that tells it, as printed: `said`, `insisted`; empty if there is none
public record Quotation(Span span, String label, Attribution speaker, String cue) {

    public Quotation {
        Objects.requireNonNull(span);
        Objects.requireNonNull(label);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(cue);
    }
}
