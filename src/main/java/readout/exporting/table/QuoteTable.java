package readout.exporting.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.exporting.BookIndex;
import readout.exporting.CitationStyle;
import readout.exporting.CitedDocument;
import readout.exporting.CitedExchange;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.TagsAs;
import readout.exporting.citation.Citations;
import readout.model.Place;
import readout.model.When;

/// A book's quotes as rows of cells, each a [String] or an [Integer]. What is absent is an empty string; where a cell holds several
/// values, they are parted by semicolons. `start` and `end` count code points; `position` counts from 1 within the exchange.
final class QuoteTable {

    /// Where `quote` stands among the columns.
    static final int QUOTE = 7;

    private static final List<String> COLUMNS = List.of("quote_id", "exchange", "position", "speaker", "office_on_date", "side",
            "interpreted", "quote", "before", "after", "note", "tags", "document", "kind", "meeting", "date", "place", "publisher",
            "url", "start", "end", "sha256", "citation", "created");
    private static final int TAGS = COLUMNS.indexOf("tags");
    private static final String BETWEEN = "; ";

    private final ExportBook book;
    private final TagsAs tagsAs;
    private final BookIndex index;
    private final Citations citations;
    private final List<String> paths;
    private final Map<String, Map<String, Integer>> places = new HashMap<>();

    QuoteTable(ExportBook book, ExportOptions options) {
        this.book = book;
        this.tagsAs = options.tags();
        this.index = new BookIndex(book);
        this.citations = new Citations(book, index, CitationStyle.NOTES, options.language());
        this.paths = book.tags().stream().map(CitedTag::path).toList();
        for (CitedExchange exchange : book.exchanges()) {
            Map<String, Integer> place = new HashMap<>();
            exchange.quotes().forEach(quote -> place.put(quote, place.size() + 1));
            places.put(exchange.uid(), place);
        }
    }

    /// What is done with a row.
    interface RowWriter {
        void write(List<Object> row) throws IOException;
    }

    /// The names of the columns.
    List<String> columns() {
        if (tagsAs != TagsAs.COLUMNS) {
            return COLUMNS;
        }
        List<String> columns = new ArrayList<>(COLUMNS.subList(0, TAGS));
        columns.addAll(paths);
        columns.addAll(COLUMNS.subList(TAGS + 1, COLUMNS.size()));
        return columns;
    }

    /// Gives the rows in the book's order.
    void rows(RowWriter writer) throws IOException {
        for (CitedQuote quote : book.quotes()) {
            List<Object> front = front(quote);
            List<Object> back = back(quote);
            switch (tagsAs) {
                case LIST -> writer.write(row(front, List.of(String.join(BETWEEN, quote.tags())), back));
                case COLUMNS -> writer.write(row(front, paths.stream().<Object>map(path -> quote.tags().contains(path) ? 1 : 0).toList(), back));
                case ROWS -> {
                    for (String tag : quote.tags().isEmpty() ? List.of("") : quote.tags()) {
                        writer.write(row(front, List.of(tag), back));
                    }
                }
            }
        }
    }

    private static List<Object> row(List<Object> front, List<?> tags, List<Object> back) {
        List<Object> row = new ArrayList<>(front.size() + tags.size() + back.size());
        row.addAll(front);
        row.addAll(tags);
        row.addAll(back);
        return row;
    }

    private List<Object> front(CitedQuote quote) {
        List<CitedExchange> exchanges = index.exchanges(quote);
        return List.of(quote.uid(), joined(exchanges, CitedExchange::title), position(quote, exchanges),
                joined(quote.parts(), CitedPart::name), joined(quote.parts(), part -> part.office().orElse("")),
                joined(quote.parts(), part -> part.side().word()), quote.isInterpreted() ? 1 : 0, quote.exact(), quote.before(),
                quote.after(), quote.note());
    }

    private List<Object> back(CitedQuote quote) {
        CitedDocument document = index.document(quote);
        return List.of(document.id(), document.kind().word(), document.meeting().orElse(""),
                document.when().map(When::iso).orElse(""), document.place().map(QuoteTable::line).orElse(""),
                document.publisher().orElse(""), document.address().orElse(""), quote.points().start(), quote.points().end(),
                quote.textSha256(), citations.full(quote).text(), quote.created().toString());
    }

    private Object position(CitedQuote quote, List<CitedExchange> exchanges) {
        return switch (exchanges.size()) {
            case 0 -> "";
            case 1 -> place(quote, exchanges.getFirst());
            default -> exchanges.stream().map(exchange -> String.valueOf(place(quote, exchange))).collect(Collectors.joining(BETWEEN));
        };
    }

    private int place(CitedQuote quote, CitedExchange exchange) {
        return places.get(exchange.uid()).get(quote.uid());
    }

    private static String line(Place place) {
        return place.line(false).isEmpty() ? place.venue() : place.line(false);
    }

    /// The values of several things, each value once.
    private static <T> String joined(List<T> things, Function<T, String> value) {
        return switch (things.size()) {
            case 0 -> "";
            case 1 -> value.apply(things.getFirst());
            default -> things.stream().map(value).filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(BETWEEN));
        };
    }
}
