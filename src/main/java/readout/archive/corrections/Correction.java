package readout.archive.corrections;

import java.util.Objects;
import java.util.Optional;
import readout.archive.documents.Field;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// One thing the reader got wrong, as the analyst has it. An empty value says that there is none. The text never changes.
public sealed interface Correction {

    /// What sort of text it is.
    record Kind(DocumentKind kind) implements Correction {
        public Kind {
            Objects.requireNonNull(kind);
        }
    }

    /// A value in words.
    ///
    /// @param field any field but a date or the place
    record Words(Field field, Optional<String> value) implements Correction {
        public Words {
            Objects.requireNonNull(value);
            if (field == Field.PLACE || field == Field.PUBLISHED || field == Field.EVENT_DATE) {
                throw new IllegalArgumentException("Not a value in words: " + field);
            }
        }
    }

    /// A date.
    ///
    /// @param field the date of publication or of the event
    record Day(Field field, Optional<When> value) implements Correction {
        public Day {
            Objects.requireNonNull(value);
            if (field != Field.PUBLISHED && field != Field.EVENT_DATE) {
                throw new IllegalArgumentException("Not a date: " + field);
            }
        }
    }

    /// The place of the event.
    record Where(Optional<Place> value) implements Correction {
        public Where {
            Objects.requireNonNull(value);
        }
    }

    /// The meeting it belongs to.
    ///
    /// @param meeting the meeting's code
    record Meeting(Optional<String> meeting) implements Correction {
        public Meeting {
            Objects.requireNonNull(meeting);
        }
    }

    /// Who speaks a turn.
    ///
    /// @param start  where the turn's speech starts
    /// @param person the person's code
    /// @param side   whom the turn speaks for
    record TurnSpeaker(int start, Optional<String> person, Side side) implements Correction {
        public TurnSpeaker {
            Objects.requireNonNull(person);
            Objects.requireNonNull(side);
        }
    }

    /// Who speaks every turn under a label.
    ///
    /// @param label  the label as printed
    /// @param person the person's code
    /// @param side   whom the turns speak for
    record LabelSpeaker(String label, Optional<String> person, Side side) implements Correction {
        public LabelSpeaker {
            Objects.requireNonNull(label);
            Objects.requireNonNull(person);
            Objects.requireNonNull(side);
        }
    }

    /// Who is quoted. Nobody also takes the label away, which is known to be wrong.
    ///
    /// @param start  where the quotation's words start
    /// @param person the person's code
    record QuotationSpeaker(int start, Optional<String> person) implements Correction {
        public QuotationSpeaker {
            Objects.requireNonNull(person);
        }
    }

    /// Who is quoted wherever the text names the speaker so.
    ///
    /// @param label  the label as printed
    /// @param person the person's code
    record QuotationLabel(String label, Optional<String> person) implements Correction {
        public QuotationLabel {
            Objects.requireNonNull(label);
            Objects.requireNonNull(person);
        }
    }

    /// What was taken for a quotation is none.
    ///
    /// @param start where its words start
    record NotQuotation(int start) implements Correction {
    }

    /// A turn is two: the second begins here, without a label, by the same speaker until told otherwise.
    ///
    /// @param at an offset inside a turn's speech
    record SplitTurn(int at) implements Correction {
    }

    /// A turn belongs to the one before it.
    ///
    /// @param start where the turn's speech starts
    record JoinTurn(int start) implements Correction {
    }
}
