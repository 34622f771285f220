package readout.archive.search;

import java.util.ArrayList;
import java.util.List;
import readout.archive.search.index.Spans;
import readout.archive.search.words.Tokenizer;
import readout.model.Span;

/// The words of a passage, each with its place in the text.
final class PassageText {

    private final String text;
    private final Span span;
    private final List<String> words = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    private PassageText(String text, Span span) {
        this.text = text;
        this.span = span;
    }

    /// Reads the words of a stretch of a text.
    ///
    /// @param holes what in it does not count, merged
    static PassageText of(String text, Span span, List<Span> holes) {
        PassageText passage = new PassageText(text, span);
        Tokenizer tokenizer = new Tokenizer();
        for (Span piece : Spans.without(span, holes)) {
            tokenizer.over(text, piece.start(), piece.end());
            while (tokenizer.next()) {
                passage.words.add(tokenizer.word());
                passage.places.add(new Span(tokenizer.start(), tokenizer.end()));
            }
        }
        return passage;
    }

    String text() {
        return text;
    }

    /// The whole stretch.
    Span span() {
        return span;
    }

    /// Where any of certain words stands, by the words' numbers.
    Places places(Terms terms) {
        Places found = new Places();
        for (int i = 0; i < words.size(); i++) {
            if (terms.has(words.get(i))) {
                found.add(0, i, 1);
            }
        }
        return found;
    }

    /// The stretch of text from the first to the last word of a place.
    Span span(Places found, int index) {
        return new Span(places.get(found.start(index)).start(), places.get(found.end(index) - 1).end());
    }
}
