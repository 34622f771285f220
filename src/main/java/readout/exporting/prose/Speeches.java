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
    private final String event;

    /// @param context whether the words around are wanted too
    /// @param event   the event at which they were said, if that is to be told
    Speeches(CitedQuote quote, boolean context, String event) {
        this.quote = quote;
        this.context = context;
        this.event = event;
    }

    /// One speech for each turn the quote touches; one in all if it is of one turn or of prose, where the words between two
    /// quotations belong to the quote.
    List<Speech> all() {
        List<CitedPart> parts = quote.parts();
        List<Speech> speeches = new ArrayList<>();
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.turn().isPresent() && quote.span().contains(part.span()))) {
            for (int i = 0; i < parts.size(); i++) {
                CitedPart part = parts.get(i);
                int from = quote.span().start();
                String words = quote.exact().substring(part.span().start() - from, part.span().end() - from);
                speeches.add(new Speech(part.name(), Wording.aside(part.office().orElse(""), i == 0 ? event : "", List.of()),
                        part.side(), lines(words, i == 0, i == parts.size() - 1)));
            }
        } else {
            boolean one = parts.stream().map(CitedPart::name).distinct().count() == 1;
            speeches.add(new Speech(quote.speakers(), Wording.aside(one ? parts.getFirst().office().orElse("") : "", event, cautions()),
                    one ? parts.getFirst().side() : Side.OTHER, lines(quote.exact(), true, true)));
        }
        return speeches;
    }

    /// What to know about the words where that is not told beside a speaker, as it may hold for one of several only.
    List<String> remarks() {
        boolean told = all().size() == 1 && !quote.speakers().isEmpty();
        return told || cautions().isEmpty() ? List.of() : List.of("At least in part: " + String.join(", ", cautions()));
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
            cautions.add(switch (word) {
                case "interpreted" -> "through an interpreter";
                case "inaudible" -> "partly inaudible";
                case "elision" -> "with words left out";
                default -> word.replace('-', ' ');
            });
        }
        if (!quote.anchor().equals("exact")) {
            cautions.add("place to be reviewed: the text has changed");
        }
        return cautions;
    }
}
