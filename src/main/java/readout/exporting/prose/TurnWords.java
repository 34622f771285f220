package readout.exporting.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;

/// Parts a quote of several turns into the words of each. Labels are left out, since the speaker is told instead; nothing else is.
final class TurnWords {

    private final CitedQuote quote;

    TurnWords(CitedQuote quote) {
        this.quote = quote;
    }

    /// The words of each part.
    ///
    /// @return empty if the quote is not of several turns, or has words that are no turn's, which would be lost
    Optional<List<String>> all() {
        List<CitedPart> parts = quote.parts();
        if (parts.size() < 2 || !parts.stream().allMatch(part -> part.turn().isPresent() && quote.span().contains(part.span()))) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        int at = quote.span().start();
        for (CitedPart part : parts) {
            Optional<String> between = part.span().start() < at ? Optional.empty() : unlabelled(exact(at, part.span().start()), part.label());
            if (between.isEmpty()) {
                return Optional.empty();
            }
            words.add((between.get().isEmpty() ? "" : between.get() + " ") + exact(part.span().start(), part.span().end()));
            at = part.span().end();
        }
        return hasWords(exact(at, quote.span().end())) ? Optional.empty() : Optional.of(words);
    }

    private String exact(int start, int end) {
        return quote.exact().substring(start - quote.span().start(), end - quote.span().start());
    }

    /// What stands between two turns beside the label: nothing, or a stage direction, which is the next speaker's.
    private static Optional<String> unlabelled(String between, String label) {
        int place = label.isEmpty() ? -1 : between.lastIndexOf(label);
        String rest = place < 0 ? between : between.substring(0, place) + between.substring(place + label.length());
        if (!hasWords(rest)) {
            return Optional.of("");
        }
        int open = Math.max(rest.indexOf('('), rest.indexOf('['));
        int close = Math.max(rest.lastIndexOf(')'), rest.lastIndexOf(']'));
        return open >= 0 && close > open && !hasWords(rest.substring(0, open)) && !hasWords(rest.substring(close + 1))
                ? Optional.of(rest.substring(open, close + 1)) : Optional.empty();
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
