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

    /// @param context whether the words around are wanted too
    Speeches(CitedQuote quote, boolean context) {
        this.quote = quote;
        this.context = context;
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
                speeches.add(new Speech(nameOr(part.name()), Wording.aside(part.office().orElse(""), i == 0 ? cautions() : List.of()),
                        part.side(), lines(words, i == 0, i == parts.size() - 1)));
            }
        } else {
            boolean one = parts.stream().map(CitedPart::name).distinct().count() == 1;
            speeches.add(new Speech(nameOr(quote.speakers()), Wording.aside(one ? parts.getFirst().office().orElse("") : "", cautions()),
                    one ? parts.getFirst().side() : Side.OTHER, lines(quote.exact(), true, true)));
        }
        return speeches;
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

    private static String nameOr(String name) {
        return name.isEmpty() ? Wording.UNKNOWN : name;
    }
}
