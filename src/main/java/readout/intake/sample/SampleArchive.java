package readout.intake.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.Archive;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.Tag;
import readout.intake.DocumentSource;
import readout.intake.sample.SamplePlan.PlannedExchange;
import readout.intake.sample.SamplePlan.PlannedLink;
import readout.intake.sample.SamplePlan.PlannedQuote;
import readout.intake.sample.SamplePlan.PlannedTag;
import readout.model.Span;
import readout.reading.Reading;

/// Fills a new archive with what comes with the program: documents written for it, and quotes kept from them.
public final class SampleArchive {

    private final SamplePlan plan = SamplePlan.bundled();
    private final Archive archive;
    private final DocumentSource source;

    /// The samples for an archive that holds the catalogue already.
    public SampleArchive(Archive archive, DocumentSource source) {
        this.archive = archive;
        this.source = source;
    }

    /// Imports the documents and keeps the quotes.
    ///
    /// @return the quote that is to be on screen first
    /// @throws IllegalStateException if a bundled document cannot be read, or holds the words of a quote not exactly once
    public Quote fill() {
        Map<String, String> codes = importDocuments();
        makeTags();
        Map<String, Quote> kept = keepQuotes(codes);
        for (PlannedExchange exchange : plan.exchanges()) {
            archive.exchanges().add(exchange.title(), exchange.note(), exchange.quotes().stream().map(key -> kept.get(key).id()).toList());
        }
        for (PlannedLink link : plan.links()) {
            archive.links().add(new QuoteLink(kept.get(link.from()).id(), kept.get(link.to()).id(), link.kind(), link.note()));
        }
        return kept.get(plan.opens());
    }

    /// @return the documents' codes by the names of their files
    private Map<String, String> importDocuments() {
        List<Incoming> incoming = new ArrayList<>();
        for (String name : plan.documents()) {
            byte[] bytes = SamplePlan.bytes(name);
            if (!(source.read(bytes) instanceof Reading.Read(var document))) {
                throw new IllegalStateException("The bundled document cannot be read: " + name);
            }
            incoming.add(Incoming.of(name, bytes, document));
        }
        ImportWriter writer = archive.beginImport();
        Map<String, String> codes = new HashMap<>();
        for (ImportResult result : writer.write(incoming)) {
            codes.put(result.file(), result.outcome().document().orElseThrow(
                    () -> new IllegalStateException("The bundled document did not come in: " + result.file())));
        }
        writer.finish();
        return codes;
    }

    private void makeTags() {
        for (PlannedTag planned : plan.tags()) {
            Tag tag = archive.tags().ensure(planned.path());
            archive.tags().update(tag.withColour(planned.colour()).withDescription(planned.description()).withPin(planned.pin()));
        }
    }

    private Map<String, Quote> keepQuotes(Map<String, String> codes) {
        List<NewQuote> wanted = plan.quotes().stream().map(quote -> of(quote, codes.get(quote.document()))).toList();
        List<Quote> kept = archive.quotes().keep(wanted);
        Map<String, Quote> byKey = new LinkedHashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            byKey.put(plan.quotes().get(i).key(), kept.get(i));
        }
        return byKey;
    }

    private NewQuote of(PlannedQuote planned, String code) {
        String text = archive.documents().find(code).orElseThrow().document().text();
        int start = text.indexOf(planned.words());
        if (start < 0 || text.indexOf(planned.words(), start + 1) >= 0) {
            throw new IllegalStateException("Not exactly once in " + planned.document() + ": " + planned.words());
        }
        Optional<String> speaker = planned.speaker().map(name -> archive.people().named(name).getFirst().id());
        return new NewQuote(code, new Span(start, start + planned.words().length()), planned.note(), planned.reliability(),
                planned.tags(), speaker, Optional.empty(), Optional.empty());
    }
}
