package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.DirectionKind;
import readout.model.Span;
import readout.model.StageDirection;

/// Finds every stage direction of a stretch of text, nested brackets by their innermost pair.
final class DirectionFinder {

    private final DirectionLexicon lexicon;

    DirectionFinder(DirectionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<StageDirection> find(String text, Span within) {
        List<StageDirection> found = new ArrayList<>();
        int open = -1;
        for (int i = within.start(); i < within.end(); i++) {
            char c = text.charAt(i);
            if (Chars.isOpen(c)) {
                open = i;
            } else if (open >= 0 && Chars.isClose(c)) {
                if (Chars.closing(text.charAt(open)) == c) {
                    Span span = new Span(open, i + 1);
                    Optional<DirectionKind> kind = lexicon.kindOf(text, span);
                    kind.ifPresent(k -> found.add(new StageDirection(k, span)));
                }
                open = -1;
            } else if (open >= 0 && i - open > DirectionLexicon.LONGEST) {
                open = -1;
            }
        }
        return found;
    }
}
