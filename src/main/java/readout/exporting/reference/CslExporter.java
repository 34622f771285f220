package readout.exporting.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import readout.exporting.CitedDocument;
import readout.exporting.ExportBook;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;
import readout.exporting.citation.Genres;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.When;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes CSL-JSON 1.0.2: an array of items, one a document.
public final class CslExporter implements Exporter {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        ArrayNode items = JSON.createArrayNode();
        for (CitedDocument document : book.documents()) {
            items.add(item(document, options.language()));
        }
        to.write((JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static ObjectNode item(CitedDocument document, ExportLanguage language) {
        ObjectNode item = JSON.createObjectNode().put("id", document.id()).put("type", type(document));
        put(item, "genre", Genres.capitalized(document.kind(), language));
        document.title().ifPresent(title -> item.put("title", Lines.one(title)));
        authors(document, item);
        boolean newspaper = document.kind() == DocumentKind.ARTICLE;
        document.publisher().ifPresent(publisher -> item.put(newspaper ? "container-title" : "publisher", Lines.one(publisher)));
        document.place().map(CslExporter::line).ifPresent(place -> put(item, "event-place", place));
        document.eventDate().ifPresent(when -> item.set("event-date", date(when)));
        issued(document).ifPresent(when -> item.set("issued", date(when)));
        document.release().ifPresent(release -> item.put("number", Lines.one(release)));
        document.address().ifPresent(address -> item.put("URL", Lines.one(address)));
        document.language().ifPresent(code -> item.put("language", code));
        return item;
    }

    private static String type(CitedDocument document) {
        return switch (document.kind()) {
            case TRANSCRIPT -> "speech";
            case ARTICLE -> "article-newspaper";
            case STATEMENT, MEMORANDUM -> "document";
            case OTHER -> document.address().isPresent() ? "webpage" : "document";
        };
    }

    private static void authors(CitedDocument document, ObjectNode item) {
        var authors = Author.of(document);
        if (!authors.isEmpty()) {
            ArrayNode array = item.putArray("author");
            for (Author author : authors) {
                if (author.isPerson()) {
                    array.addObject().put("family", author.family()).put("given", author.given());
                } else {
                    array.addObject().put("literal", author.family());
                }
            }
        }
    }

    /// A record of an event whose publication is not dated is cited by the day of the event.
    private static Optional<When> issued(CitedDocument document) {
        return document.kind() == DocumentKind.ARTICLE ? document.published() : document.published().or(document::eventDate);
    }

    private static ObjectNode date(When when) {
        ObjectNode date = JSON.createObjectNode();
        ArrayNode parts = date.putArray("date-parts");
        LocalDate first = when.first();
        if (when.equals(When.year(first.getYear()))) {
            parts.addArray().add(first.getYear());
        } else if (when.equals(When.month(YearMonth.from(first)))) {
            parts.addArray().add(first.getYear()).add(first.getMonthValue());
        } else {
            day(parts, first);
            if (!when.isDay()) {
                day(parts, when.last());
            }
        }
        return date;
    }

    private static void day(ArrayNode parts, LocalDate day) {
        parts.addArray().add(day.getYear()).add(day.getMonthValue()).add(day.getDayOfMonth());
    }

    private static String line(Place place) {
        return Lines.one(place.line(true));
    }

    private static void put(ObjectNode item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }
}
