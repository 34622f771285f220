package readout.exporting.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.exporting.BookIndex;
import readout.exporting.CitedLink;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.exporting.ExportOptions;
import readout.exporting.citation.Citations;

/// Makes quotes ready to be read.
final class EntryMaking {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LINKED_WORDS = 80;

    private final BookIndex index;
    private final Citations citations;
    private final ExportOptions options;

    EntryMaking(BookIndex index, Citations citations, ExportOptions options) {
        this.index = index;
        this.citations = citations;
        this.options = options;
    }

    /// The next quote read.
    Entry entry(CitedQuote quote) {
        return new Entry(new Speeches(quote, options.context()).all(), citations.next(quote), Paragraphs.ofNote(quote.note()),
                quote.tags().stream().map(path -> new Label(path, colour(path))).toList(),
                index.links(quote).stream().flatMap(link -> sentence(link).stream()).toList());
    }

    /// The tag's colour; what is no colour is not written into a style.
    private Optional<String> colour(String path) {
        return index.tag(path).flatMap(CitedTag::colour).filter(value -> COLOUR.matcher(value).matches());
    }

    private List<String> sentence(CitedLink link) {
        return index.quote(link.to()).map(other -> {
            String words = Paragraphs.joined(other.exact());
            String shown = words.length() <= LINKED_WORDS ? words : words.substring(0, lastSpace(words)) + "…";
            String kind = link.kind().substring(0, 1).toUpperCase(Locale.ROOT) + link.kind().substring(1);
            String speakers = other.speakers().isEmpty() ? "" : " (" + other.speakers() + ")";
            String note = link.note().isBlank() ? "" : ": " + Paragraphs.joined(link.note());
            return List.of(kind + " “" + shown + "”" + speakers + note);
        }).orElse(List.of());
    }

    private static int lastSpace(String words) {
        int at = words.lastIndexOf(' ', LINKED_WORDS);
        return at > 0 ? at : words.offsetByCodePoints(0, LINKED_WORDS / 2);
    }
}
