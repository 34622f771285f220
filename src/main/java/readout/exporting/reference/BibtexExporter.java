package readout.exporting.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.exporting.CitedDocument;
import readout.exporting.ExportBook;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;
import readout.exporting.citation.Genres;
import readout.model.DocumentKind;
import readout.model.When;

/// Writes BibTeX in UTF-8, one entry a document. A key is the first author, the year and the document's code, so that it is the
/// same in every export; `richter2009-k3v9d0aa`.
public final class BibtexExporter implements Exporter {

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (CitedDocument document : book.documents()) {
            entries.append(entries.isEmpty() ? "" : "\n").append(entry(document, options.language()));
        }
        to.write(entries.toString().getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static String entry(CitedDocument document, ExportLanguage language) {
        boolean newspaper = document.kind() == DocumentKind.ARTICLE;
        List<Author> authors = Author.of(document);
        Optional<When> when = newspaper ? document.published() : document.eventDate().or(document::published);
        StringBuilder out = new StringBuilder("@" + (newspaper ? "article" : "misc") + "{" + key(authors, when, document));
        field(out, "author", authors.stream().map(BibtexExporter::name).collect(Collectors.joining(" and ")));
        field(out, "title", document.title().map(title -> "{" + LatexText.escaped(Lines.one(title)) + "}").orElse(""));
        field(out, newspaper ? "journal" : "publisher", document.publisher().map(BibtexExporter::words).orElse(""));
        field(out, "howpublished", Genres.capitalized(document.kind(), language));
        when.ifPresent(date -> date(out, date));
        field(out, "address", document.place().map(place -> words(place.line(true))).orElse(""));
        field(out, "number", document.release().map(BibtexExporter::words).orElse(""));
        field(out, "url", document.address().map(address -> Lines.one(address).replace("{", "%7B").replace("}", "%7D")).orElse(""));
        field(out, "language", document.language().map(BibtexExporter::language).orElse(""));
        return out.append("\n}\n").toString();
    }

    private static String key(List<Author> authors, Optional<When> when, CitedDocument document) {
        String family = authors.isEmpty() ? "" : authors.getFirst().family().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return (family.isEmpty() ? "doc" : family) + when.map(date -> String.valueOf(date.first().getYear())).orElse("") + "-" + document.id();
    }

    private static String name(Author author) {
        return author.isPerson() ? words(author.inverted()) : "{" + words(author.family()) + "}";
    }

    /// Months by their macros, which each style writes in its own way. A run of days is told whole within a month.
    private static void date(StringBuilder out, When when) {
        LocalDate first = when.first();
        field(out, "year", String.valueOf(first.getYear()));
        if (when.equals(When.year(first.getYear()))) {
            return;
        }
        out.append(",\n  month = ").append(first.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        if (when.isDay()) {
            field(out, "day", String.valueOf(first.getDayOfMonth()));
        } else if (!when.equals(When.month(YearMonth.from(first))) && YearMonth.from(first).equals(YearMonth.from(when.last()))) {
            field(out, "day", first.getDayOfMonth() + "--" + when.last().getDayOfMonth());
        }
    }

    private static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static String words(String words) {
        return LatexText.escaped(Lines.one(words));
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }
}
