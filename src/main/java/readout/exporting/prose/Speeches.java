package readout.exporting.prose;

import java.util.ArrayList;
import java.util.List;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.model.Side;

/// The words of a quote by their speakers.
final class Speeches {

    private final CitedQuote quote;
    private final boolean context;
    private final Wording wording;
    private final List<Speech> all;

    /// @param context whether the words around are wanted too
    /// @param event   the event at which they were said, if that is to be told
    Speeches(CitedQuote quote, boolean context, String event, Wording wording) {
        this.quote = quote;
        this.context = context;
        this.wording = wording;
        this.all = new TurnWords(quote).all().map(words -> byTurn(words, event)).orElseGet(() -> List.of(whole(event)));
    }

    /// One speech for each turn the quote touches; one in all if it is of one turn or of prose, where the words between two
    /// quotations belong to the quote.
    List<Speech> all() {
        return all;
    }

    /// What to know about the words where that is not told beside a speaker, as it may hold for one of several only.
    List<String> remarks() {
        boolean told = all.size() == 1 && !quote.speakers().isEmpty();
        return told || cautions().isEmpty() ? List.of() : List.of(wording.partly(cautions()));
    }

    private List<Speech> byTurn(List<String> words, String event) {
        List<Speech> speeches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CitedPart part = quote.parts().get(i);
            speeches.add(new Speech(part.name(), Wording.aside(part.office().orElse(""), i == 0 ? event : "", List.of()), part.side(),
                    lines(words.get(i), i == 0, i == words.size() - 1)));
        }
        return speeches;
    }

    private Speech whole(String event) {
        boolean one = quote.parts().stream().map(CitedPart::name).distinct().count() == 1;
        return new Speech(quote.speakers(), Wording.aside(one ? quote.parts().getFirst().office().orElse("") : "", event, cautions()),
                one ? quote.parts().getFirst().side() : Side.OTHER, lines(quote.exact(), true, true));
    }

    private List<Line> lines(String words, boolean first, boolean last) {
        List<String> paragraphs = Paragraphs.of(words);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            lines.add(new Line(context && first && i == 0 ? Context.before(quote) : "", paragraphs.get(i),
                    context && last && i == paragraphs.size() - 1 ? Context.after(quote) : ""));
        }
        return lines;
    }

    private List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        for (String word : quote.reliability()) {
            cautions.add(wording.caution(word));
        }
        if (!quote.anchor().equals("exact")) {
            cautions.add(wording.toBeReviewed());
        }
        return cautions;
    }
}
