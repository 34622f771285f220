package readout.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Attribution;
import readout.model.Person;
import readout.model.Side;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.reading.people.DocumentPeople;
import readout.reading.transcript.DraftTurn;

/// Gives the turns of a draft their speakers and sides.
final class Turns {

    private final String text;
    private final DocumentPeople people;

    Turns(String text, DocumentPeople people) {
        this.text = text;
        this.people = people;
    }

    /// The turns, in the draft's order.
    List<Turn> of(List<DraftTurn> drafts) {
        List<Turn> turns = new ArrayList<>(drafts.size());
        for (DraftTurn draft : drafts) {
            Attribution speaker = speaker(draft);
            turns.add(new Turn(draft.kind(), draft.label(), draft.labelSpan(), speaker, side(draft, speaker), draft.reporter(), draft.outlet(),
                    draft.interpreted(), draft.speech()));
        }
        return turns;
    }

    private Attribution speaker(DraftTurn draft) {
        if (draft.kind() == TurnKind.QUESTION) {
            return draft.reporter().map(people::attributeReporter).orElseGet(() -> questioner(draft));
        }
        if (draft.label().isEmpty()) {
            return people.principal().orElseGet(() -> Attribution.nobody("the turn has no label, and the page names no principal"));
        }
        return people.attribute(draft.label(), note(draft), draft.labelSpan().orElse(draft.speech()).start());
    }

    /// What stands in brackets right behind the label, or nothing.
    private String note(DraftTurn draft) {
        int open = draft.labelSpan().map(label -> label.end() + 1).orElse(text.length());
        int close = open < draft.speech().start() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        return close > 0 && close < draft.speech().start() ? text.substring(open + 1, close) : "";
    }

    /// Who asks without a name: somebody if the label itself is a name, else nobody.
    private Attribution questioner(DraftTurn draft) {
        return draft.label().isEmpty() ? Attribution.nobody("the question names nobody")
                : people.attribute(draft.label(), draft.labelSpan().orElse(draft.speech()).start());
    }

    private Side side(DraftTurn draft, Attribution speaker) {
        Optional<Side> person = speaker.person().flatMap(people::person).map(Person::side).filter(side -> side != Side.OTHER);
        if (person.isPresent()) {
            return person.get();
        }
        return draft.kind() == TurnKind.QUESTION ? Side.PRESS : draft.label().isEmpty() ? Side.OTHER : people.side(draft.label());
    }
}
