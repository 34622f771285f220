package readout.intake.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.check.CheckWatch;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.Reliability;
import readout.archive.sql.Page;
import readout.intake.Intake;
import readout.reading.DocumentReader;

class SampleArchiveTest {

    @TempDir
    Path folder;
    Archive archive;
    Quote first;

    @BeforeEach
    void fill() {
        archive = Samples.create(folder.resolve("a.readout"));
        Intake.addCatalogue(archive);
        first = new SampleArchive(archive, new DocumentReader(Intake.knowledge(archive))::read).fill();
    }

    @AfterEach
    void close() {
        assertTrue(archive.check(CheckWatch.NONE).isSound());
        archive.close();
    }

    @Test
    void everyDocumentJoinsTheMeetingItTellsOf() {
        Map<String, String> meetings = new HashMap<>();
        for (DocumentSummary summary : archive.documents().list(DocumentOrder.DAY, Page.all())) {
            meetings.put(summary.file(), summary.meeting().orElse("none"));
        }
        assertEquals(15, meetings.size());
        assertEquals(meetings.get("2009-03-06-geneva-record.txt"), meetings.get("2009-03-07-geneva-report.txt"));
        assertEquals("2007-05-15-moscow-rice-lavrov-putin", meetings.get("2007-05-15-moscow-record.txt"));
        List<String> without = meetings.entrySet().stream().filter(one -> one.getValue().equals("none")).map(Map.Entry::getKey).toList();
        assertEquals(List.of(), without);
        assertEquals(419, archive.meetings().list(Page.all()).size(), "every sample tells of a meeting of the catalogue");
    }

    @Test
    void theFirstQuoteBelongsToTheResetButtonWhichIsAnExchangeInOrder() {
        assertEquals("a fresh start", first.exact());
        Exchange reset = archive.exchanges().list().getFirst();
        List<String> words = archive.quotes().find(reset.quotes()).stream().map(Quote::exact).toList();
        assertEquals(List.of("a fresh start", "reset", "You got it wrong", "You got it wrong.", "translate our words into deeds"), words);
        assertEquals(2, archive.exchanges().list().size());
        assertEquals(4, archive.links().list().size());
    }

    @Test
    void aboutTwentyQuotesHaveSpeakersWhereTheTextTellsOne() {
        List<Quote> quotes = archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all());
        assertEquals(22, quotes.size());
        assertEquals("Hillary Rodham Clinton", speaker(quotes, "fresh start").orElseThrow());
        assertEquals(Optional.empty(), speaker(quotes, "reset"));
        assertEquals("Sergey Lavrov", speaker(quotes, "You got it wrong").orElseThrow());
        assertEquals("Vladimir Putin", speaker(quotes, "Azerbaijan").orElseThrow());
        assertEquals("Barack Obama", speaker(quotes, "стороны").orElseThrow());
    }

    @Test
    void whatARecordPutsInReportedSpeechIsMarkedAsParaphrase() {
        List<Quote> quotes = archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all());
        for (Quote quote : quotes) {
            boolean quoted = quote.before().stripTrailing().matches("(?s).*[\"“«]$") || quote.exact().equals("reset");
            assertEquals(!quoted, quote.reliability().contains(Reliability.PARAPHRASE), quote.exact());
        }
        assertEquals(Set.of(Reliability.INTERPRETED), quotes.stream().filter(quote -> quote.exact().startsWith("closing some")).findFirst().orElseThrow().reliability());
    }

    private Optional<String> speaker(List<Quote> quotes, String part) {
        Quote quote = quotes.stream().filter(one -> one.exact().contains(part)).findFirst().orElseThrow();
        return quote.parts().stream().map(QuotePart::person).flatMap(Optional::stream).findFirst()
                .map(code -> archive.people().find(code).orElseThrow().fullName());
    }
}
