package readout.incoming;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import readout.archive.quotes.anchoring.Placing;
import readout.archive.quotes.anchoring.TwoVersions;
import readout.archive.quotes.anchoring.WordSearch;
import readout.exporting.CitedQuote;
import readout.exporting.Sources;
import readout.model.Span;

/// Finds where the quotes of one document of a book stand in the archive's text of it.
final class QuotePlacing {

    private final String document;
    private final String text;
    private final Sources sources;
    private Optional<TwoVersions> versions = Optional.empty();

    /// @param document the document in the book
    /// @param text     its text in the archive
    QuotePlacing(String document, String text, Sources sources) {
        this.document = document;
        this.text = text;
        this.sources = sources;
    }

    /// The place of a quote: where it says, if its words stand there; else where they are found at one place.
    Optional<Span> place(CitedQuote quote) {
        Span span = quote.span();
        if (span.end() <= text.length() && text.startsWith(quote.exact(), span.start()) && span.length() == quote.exact().length()) {
            return Optional.of(span);
        }
        return compared().map(both -> both.place(span)).map(placing -> placing instanceof Placing.Found(Span found) ? Optional.of(found) : Optional.<Span>empty())
                .orElseGet(() -> searched(quote));
    }

    private Optional<TwoVersions> compared() {
        if (versions.isEmpty()) {
            try {
                versions = Optional.of(new TwoVersions(sources.text(document), text));
            } catch (NoSuchElementException e) {
                // The book came without texts; the words themselves must do.
                return Optional.empty();
            }
        }
        return versions;
    }

    private Optional<Span> searched(CitedQuote quote) {
        List<Span> around = WordSearch.places(text, quote.before() + quote.exact() + quote.after(), 2);
        if (around.size() == 1 && text.startsWith(quote.exact(), around.getFirst().start() + quote.before().length())) {
            int start = around.getFirst().start() + quote.before().length();
            return Optional.of(new Span(start, start + quote.exact().length()));
        }
        List<Span> places = WordSearch.places(text, quote.exact(), 2);
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }
}
