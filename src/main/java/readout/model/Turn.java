package readout.model;

import java.util.Objects;
import java.util.Optional;

/// One speaker's uninterrupted speech.
///
/// @param kind        speech or question
/// @param label       the label as printed, without its colon and without a stage direction in it; empty if the turn has none
/// @param labelSpan   where the label stands
/// @param speaker     who is held to speak
/// @param side        the side the turn speaks for
/// @param reporter    the name of who asks, for a question that tells it
/// @param outlet      the paper or station of who asks
/// @param interpreted whether the words are an interpreter's
/// @param speech      the words, stage directions inside included, without the label
public record Turn(
        TurnKind kind,
        String label,
        Optional<Span> labelSpan,
        Attribution speaker,
        Side side,
        Optional<String> reporter,
        Optional<String> outlet,
        boolean interpreted,
        Span speech) {

    public Turn {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        Objects.requireNonNull(labelSpan);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(side);
        Objects.requireNonNull(reporter);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(speech);
    }
}
