package readout.archive.quotes;

import java.util.List;
import java.util.Objects;
import readout.model.Span;

/// Where a quote stands and with what words: all that changes when it goes to another text.
///
/// @param quote      the quote's number
/// @param document   the document's code
/// @param span       where it stands in the document's text
/// @param exact      the words
/// @param before     some words before
/// @param after      some words after
/// @param textSha256 the digest of the text, hexadecimal
/// @param anchor     whether the words stand there
/// @param parts      who said which stretch
public record QuotePlace(long quote, String document, Span span, String exact, String before, String after, String textSha256,
        Anchor anchor, List<QuotePart> parts) {

    public QuotePlace {
        Objects.requireNonNull(document);
        Objects.requireNonNull(span);
        Objects.requireNonNull(exact);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(textSha256);
        Objects.requireNonNull(anchor);
        parts = List.copyOf(parts);
    }

    /// The place of a quote as it is.
    static QuotePlace of(Quote quote) {
        return new QuotePlace(quote.id(), quote.document(), quote.span(), quote.exact(), quote.before(), quote.after(),
                quote.textSha256(), quote.anchor(), quote.parts());
    }
}
