package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Span;
import readout.model.TurnKind;

/// Cuts a text into turns at its labels.
final class TurnCutter {

    private static final int SHORT_SPEECH = 120;

    private final String text;
    private final LabelLexicon lexicon;
    private final SpeechEnd speechEnd;
    private final Interpretation interpretation;
    private final PressReader press;

    TurnCutter(String text, LabelLexicon lexicon, SpeechEnd speechEnd, Interpretation interpretation, PressReader press) {
        this.text = text;
        this.lexicon = lexicon;
        this.speechEnd = speechEnd;
        this.interpretation = interpretation;
        this.press = press;
    }

    /// @param labels  the speakers' labels in order, without overlaps
    /// @param opening the words before the first label, if they are speech
    /// @param end     where the last speech ends
    List<DraftTurn> cut(List<Candidate> labels, Optional<Span> opening, int end) {
        List<DraftTurn> turns = new ArrayList<>();
        opening.ifPresent(speech -> turns.add(new DraftTurn(TurnKind.SPEECH, "", Optional.empty(), Optional.empty(),
                Optional.empty(), interpretation.opens(speech), speech)));
        for (int i = 0; i < labels.size(); i++) {
            Candidate label = labels.get(i);
            Span speech = speechEnd.trim(label.speech(), i + 1 < labels.size() ? labels.get(i + 1).start() : end);
            if (!speech.isEmpty()) {
                turns.add(turn(label, speech, caller(turns)));
            }
        }
        return turns;
    }

    /// The speech in which somebody may have been called on: the one before, or before an operator's `Your line is open`.
    private Optional<Span> caller(List<DraftTurn> turns) {
        int last = turns.size() - 1;
        if (last > 0 && turns.get(last).speech().length() < SHORT_SPEECH && lexicon.roles().isOperator(LabelKey.of(turns.get(last).label()))) {
            last--;
        }
        return last < 0 ? Optional.empty() : Optional.of(turns.get(last).speech());
    }

    private DraftTurn turn(Candidate label, Span speech, Optional<Span> before) {
        boolean question = lexicon.roles().isQuestion(label.key()) || lexicon.roles().isQuestionSlip(label.key());
        Asker asker = question ? press.read(text, label.groups(), speech, before) : Asker.UNKNOWN;
        return new DraftTurn(question ? TurnKind.QUESTION : TurnKind.SPEECH, label.label(), Optional.of(label.words()),
                asker.name(), asker.outlet(), interpretation.of(label, speech), speech);
    }
}
