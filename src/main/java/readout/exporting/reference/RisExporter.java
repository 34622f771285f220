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
import readout.model.When;

/// Writes RIS in UTF-8, one record a document.
public final class RisExporter implements Exporter {

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        StringBuilder records = new StringBuilder();
        for (CitedDocument document : book.documents()) {
            record(document, options.language(), records);
        }
        to.write(records.toString().getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static void record(CitedDocument document, ExportLanguage language, StringBuilder out) {
        boolean newspaper = document.kind() == DocumentKind.ARTICLE;
        field(out, "TY", type(document));
        field(out, "ID", document.id());
        Author.of(document).forEach(author -> field(out, "AU", author.inverted()));
        field(out, "TI", document.title());
        field(out, newspaper ? "T2" : "PB", document.publisher());
        field(out, "M3", Genres.capitalized(document.kind(), language));
        Optional<When> issued = newspaper ? document.published() : document.eventDate().or(document::published);
        issued.ifPresent(when -> {
            field(out, "PY", "%04d".formatted(when.first().getYear()));
            field(out, "DA", date(when));
        });
        field(out, "CY", document.place().map(place -> place.line(true)));
        field(out, "M1", document.release());
        field(out, "LA", document.language());
        field(out, "UR", document.address());
        out.append("ER  - \r\n\r\n");
    }

    private static String type(CitedDocument document) {
        return switch (document.kind()) {
            case ARTICLE -> "NEWS";
            case TRANSCRIPT, STATEMENT, MEMORANDUM -> "GOVDOC";
            case OTHER -> document.address().isPresent() ? "ELEC" : "GEN";
        };
    }

    /// `2009/03/06/`, `2009/03//`, `2009///`; a run of days by its first.
    private static String date(When when) {
        LocalDate first = when.first();
        if (when.equals(When.year(first.getYear()))) {
            return "%04d///".formatted(first.getYear());
        }
        if (when.equals(When.month(YearMonth.from(first)))) {
            return "%04d/%02d//".formatted(first.getYear(), first.getMonthValue());
        }
        return "%04d/%02d/%02d/".formatted(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
    }

    private static void field(StringBuilder out, String tag, Optional<String> value) {
        value.ifPresent(text -> field(out, tag, text));
    }

    private static void field(StringBuilder out, String tag, String value) {
        String line = Lines.one(value);
        if (!line.isEmpty()) {
            out.append(tag).append("  - ").append(line).append("\r\n");
        }
    }
}
