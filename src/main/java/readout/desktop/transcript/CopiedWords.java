package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Document;
import readout.model.Span;

/// Selected words as they are copied: unwrapped, paragraphs apart, and with the speakers' names where several turns are selected.
final class CopiedWords {

    private CopiedWords() {
    }

    /// The words of `selected` that the page shows; what is folded away is told by an ellipsis.
    static String of(Document document, ReaderPage page, Span selected, SpeakerNames names) {
        List<String> paragraphs = new ArrayList<>();
        Optional<Integer> first = page.rowAt(selected.start());
        boolean several = severalTurns(page, selected);
        for (int row = first.orElse(0); row < page.rows().size() && page.rows().get(row).span().start() < selected.end(); row++) {
            ReaderRow here = page.rows().get(row);
            if (here instanceof ReaderRow.Fold) {
                paragraphs.add("[…]");
                continue;
            }
            int from = Math.max(here.span().start(), selected.start());
            int to = Math.min(here.span().end(), selected.end());
            if (to > from) {
                String words = RowText.of(document.text(), new Span(from, to)).shown().strip();
                boolean named = several && here instanceof ReaderRow.Speech speech && (speech.opening() || paragraphs.isEmpty());
                paragraphs.add(named ? names.fullName(document.turns().get(((ReaderRow.Speech) here).turn())) + ": " + words : words);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static boolean severalTurns(ReaderPage page, Span selected) {
        Optional<Integer> from = page.rowAt(selected.start()).flatMap(page::turnOf);
        Optional<Integer> to = page.rowAt(Math.max(selected.start(), selected.end() - 1)).flatMap(page::turnOf);
        return !from.equals(to);
    }
}
