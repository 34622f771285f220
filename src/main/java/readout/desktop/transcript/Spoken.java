package readout.desktop.transcript;

import java.util.Optional;
import readout.archive.corrections.Correction;
import readout.model.Attribution;
import readout.model.Document;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Turn;

/// Words whose speaker the reader told, and the analyst may put right: a turn, or a quotation in prose.
public sealed interface Spoken {

    /// A turn of a transcript.
    record OfTurn(Turn turn) implements Spoken {

        @Override
        public String label() {
            return turn.label();
        }

        @Override
        public Attribution speaker() {
            return turn.speaker();
        }

        @Override
        public int alike(Document document) {
            return (int) document.turns().stream().filter(other -> other.label().equals(label())).count();
        }

        @Override
        public Correction told(Corrections.Scope scope, Optional<String> person, Side side) {
            return scope == Corrections.Scope.LABEL ? new Correction.LabelSpeaker(label(), person, side)
                    : new Correction.TurnSpeaker(turn.speech().start(), person, side);
        }
    }

    /// A quotation in prose.
    record Quoted(Quotation quotation) implements Spoken {

        @Override
        public String label() {
            return quotation.label();
        }

        @Override
        public Attribution speaker() {
            return quotation.speaker();
        }

        @Override
        public int alike(Document document) {
            return (int) document.quotations().stream().filter(other -> other.label().equals(label())).count();
        }

        @Override
        public Correction told(Corrections.Scope scope, Optional<String> person, Side side) {
            return scope == Corrections.Scope.LABEL ? new Correction.QuotationLabel(label(), person)
                    : new Correction.QuotationSpeaker(quotation.span().start(), person);
        }
    }

    /// What the text names the speaker by; empty if it names none.
    String label();

    /// Who is held to speak.
    Attribution speaker();

    /// How many words of the same sort stand under the same label in a document.
    int alike(Document document);

    /// The correction that tells who speaks.
    ///
    /// @param person the person's code; empty for nobody who is known
    /// @param side   whom the words are said for, as far as that is kept of such words
    Correction told(Corrections.Scope scope, Optional<String> person, Side side);
}
