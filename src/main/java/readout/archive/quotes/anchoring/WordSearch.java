package readout.archive.quotes.anchoring;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/// Looks for words an analyst typed or pasted in a text.
public final class WordSearch {

    private WordSearch() {
    }

    /// The places where the very words stand or, if they stand nowhere, those where they stand with other quotation marks, dashes
    /// or white space.
    ///
    /// @param most the most places told
    public static List<Span> places(String text, String words, int most) {
        List<Span> exact = new ArrayList<>();
        for (int at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0 && exact.size() < most; at = text.indexOf(words, at + 1)) {
            exact.add(new Span(at, at + words.length()));
        }
        return exact.isEmpty() ? new FoldedText(text).places(new FoldedText(words), most) : exact;
    }
}
