package readout.reading.transcript;

import java.util.Optional;
import readout.model.Span;
import readout.model.TurnKind;

/// One turn before its speaker is identified; the components are those of [readout.model.Turn].
///
/// @param kind        speech or question
/// @param label       the label as printed, without colon and stage direction; empty if there is none
/// @param labelSpan   where the label stands
/// @param reporter    the name of who asks, as printed
/// @param outlet      the paper or station of who asks
/// @param interpreted whether the words are an interpreter's
/// @param speech      the words
public record DraftTurn(
        TurnKind kind,
        String label,
        Optional<Span> labelSpan,
        Optional<String> reporter,
        Optional<String> outlet,
        boolean interpreted,
        Span speech) {
}
