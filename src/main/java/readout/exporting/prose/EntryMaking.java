package readout.exporting.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.exporting.BookIndex;
import readout.exporting.CitedLink;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.exporting.citation.Citations;

/// Makes quotes ready to be read.
final class EntryMaking {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LINKED_WORDS = 80;

    private final BookIndex index;
    private final Citations citations;
    private final boolean context;
    private final boolean event;
    private final Wording wording;

    /// @param context whether the words around are wanted too
    /// @param event   whether the event is told of each quote whose citation does not
    EntryMaking(BookIndex index, Citations citations, boolean context, boolean event, Wording wording) {
        this.index = index;
        this.citations = citations;
        this.context = context;
        this.event = event;
        this.wording = wording;
    }

    /// The next quote read.
    Entry entry(CitedQuote quote) {
        Speeches speeches = new Speeches(quote, context, event ? Events.of(quote, index, wording.language()) : "", wording);
        List<String> remarks = new ArrayList<>(speeches.remarks());
        index.links(quote).forEach(link -> sentence(link).ifPresent(remarks::add));
        return new Entry(speeches.all(), citations.next(quote), Paragraphs.ofNote(quote.note()),
                quote.tags().stream().map(path -> new Label(path, colour(path))).toList(), remarks);
    }

    /// The tag's colour; what is no colour is not written into a style.
    private Optional<String> colour(String path) {
        return index.tag(path).flatMap(CitedTag::colour).filter(value -> COLOUR.matcher(value).matches());
    }

    private Optional<String> sentence(CitedLink link) {
        return index.quote(link.to()).map(other -> {
            String words = Paragraphs.joined(other.exact());
            String shown = words.length() <= LINKED_WORDS ? words : words.substring(0, lastSpace(words)) + "…";
            String speakers = other.speakers().isEmpty() ? "" : " (" + other.speakers() + ")";
            String note = link.note().isBlank() ? "" : ": " + Paragraphs.joined(link.note());
            return wording.link(link.kind()) + " " + wording.open() + shown + wording.close() + speakers + note;
        });
    }

    private static int lastSpace(String words) {
        int at = words.lastIndexOf(' ', LINKED_WORDS);
        return at > 0 ? at : words.offsetByCodePoints(0, LINKED_WORDS / 2);
    }
}
