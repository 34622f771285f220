package readout.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.corrections.Correction;
import readout.archive.documents.Field;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.exporting.BookReading;
import readout.exporting.CitedDocument;
import readout.exporting.ExportBook;
import readout.exporting.ExportFormat;
import readout.exporting.ExportOptions;
import readout.exporting.Exported;
import readout.exporting.file.Exporters;
import readout.exporting.file.FileExport;
import readout.intake.Intake;
import readout.model.DocumentKind;
import readout.model.When;
import readout.outgoing.Assembling;
import readout.outgoing.Scope;
import readout.reading.DocumentReader;
import readout.reading.Reading;

/// An archive with quotes, notes, tags, exchanges and links, and what exporting it and taking the file elsewhere needs.
abstract class BookFixture {

    static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    static final String REMARKS = """
            <html><head><title>Remarks With the Russian Foreign Minister</title></head><body>
            <h1>Remarks With the Russian Foreign Minister</h1><p>March 6, 2009</p>
            <p>SECRETARY CLINTON: We begin with one word \uD83D\uDE00 and we hope that it is the right one for us.</p>
            <p>FOREIGN MINISTER LAVROV: (Via interpreter) It is another word, and it means too much load.</p>
            <p>SECRETARY CLINTON: Then we shall mend it together before the summer.</p></body></html>
            """;
    static final String ARTICLE = """
            GENEVA — A button was handed over on Friday.

            "You got it wrong," Lavrov said. The word on it was not the one that was meant.
            """;

    @TempDir
    Path folder;

    Archive archive;
    String remarks;
    String article;
    long first;

    @BeforeEach
    void fill() {
        archive = Samples.create(folder.resolve("a.readout"));
        Intake.addCatalogue(archive);
        remarks = read(archive, "remarks.html", REMARKS);
        article = read(archive, "button.txt", ARTICLE);
        archive.corrections().make(article, List.of(new Correction.Kind(DocumentKind.ARTICLE), new Correction.Words(Field.TITLE, Optional.of("The Button")),
                new Correction.Day(Field.PUBLISHED, Optional.of(When.day(LocalDate.of(2009, 3, 7)))),
                new Correction.Meeting(archive.meetings().all().stream().map(meeting -> meeting.id()).findFirst())));
        archive.people().add(Samples.LANE);
        Quote word = keep(remarks, "one word \uD83D\uDE00 and we hope", "A note.\n\nIn two paragraphs, with <marks> & \"quotes\".", "tone > hope", "words");
        Quote both = keep(remarks, "too much load.\n\nSECRETARY CLINTON: Then we shall mend it", "", "words");
        Quote wrong = keep(article, "You got it wrong", "peregruzka, перезагрузка", "tone > blame");
        Quote told = keep(article, "A button was handed over", "");
        first = word.id();
        archive.quotes().setSpeaker(List.of(told.id()), Optional.of("mary-lane"));
        archive.quotes().setReliability(Map.of(wrong.id(), Set.of(Reliability.PARAPHRASE, Reliability.EMPHASIS_ADDED)));
        Tag words = archive.tags().find(TagPath.parse("words")).orElseThrow();
        archive.tags().update(words.withColour(Optional.of("#aa3300")).withDescription("All about words").withPin(Optional.of(3)));
        archive.tags().ensure(TagPath.parse("unused > inner"));
        archive.exchanges().add("Reset", "As it went.", List.of(wrong.id(), word.id(), both.id()));
        archive.exchanges().add("Reset, the other way", "", List.of(both.id(), wrong.id()));
        archive.links().add(new QuoteLink(wrong.id(), word.id(), LinkKind.CONTRADICTS, "plainly"));
        archive.links().add(new QuoteLink(both.id(), wrong.id(), LinkKind.ANSWERS, ""));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    static void assertHoldsNothing(Archive other) {
        assertEquals(0, other.quotes().count(QuoteFilter.all()));
        assertEquals(0, other.documents().count());
        assertEquals(List.of(), other.people().all());
        assertEquals(List.of(), other.meetings().all());
        assertEquals(List.of(), other.tags().list());
        assertEquals(List.of(), other.exchanges().list());
        assertEquals(List.of(), other.links().list());
    }

    /// Everything but when the documents came in and the book was made.
    static void assertSame(ExportBook wanted, ExportBook actual) {
        assertEquals(wanted.title(), actual.title());
        assertEquals(wanted.quotes(), actual.quotes());
        assertEquals(wanted.documents().stream().map(RoundTripTest::timeless).toList(), actual.documents().stream().map(RoundTripTest::timeless).toList());
        assertEquals(wanted.exchanges(), actual.exchanges());
        assertEquals(wanted.tags(), actual.tags());
        assertEquals(wanted.links(), actual.links());
        assertEquals(wanted.versions(), actual.versions());
        assertEquals(wanted.people(), actual.people());
        assertEquals(wanted.meetings(), actual.meetings());
        for (CitedDocument document : wanted.documents()) {
            assertEquals(wanted.sources().text(document.id()), actual.sources().text(document.id()));
        }
    }

    static CitedDocument timeless(CitedDocument d) {
        return new CitedDocument(d.id(), d.kind(), d.format(), d.file(), d.title(), d.subtitle(), d.author(), d.publisher(), d.place(), d.published(),
                d.eventDate(), d.release(), d.address(), d.language(), d.meeting(), d.sha256(), d.textSha256(), NOON);
    }

    static Taken take(Archive into, Path file) throws IOException {
        BookReading reading = NotesFile.at(file).orElseThrow().read(NOON);
        return BookTaking.take(into, assertInstanceOf(BookReading.Read.class, reading, reading.toString()));
    }

    Path export(ExportBook book, ExportFormat format) {
        Path file = folder.resolve("out." + format.extension());
        assertInstanceOf(Exported.Written.class, new FileExport(Exporters.of(format)).write(book, ExportOptions.usual(), file, () -> false));
        return file;
    }

    static ExportBook book(Archive archive) {
        return new Assembling(archive, Clock.fixed(NOON, ZoneOffset.UTC)).book(Scope.all());
    }

    Quote keep(String document, String words, String note, String... tags) {
        String text = archive.documents().text(document).orElseThrow();
        List<TagPath> paths = new ArrayList<>();
        for (String tag : tags) {
            paths.add(TagPath.parse(tag));
        }
        return archive.quotes().keep(List.of(NewQuote.of(document, Samples.find(text, words)).withNote(note).withTags(paths.toArray(TagPath[]::new)))).getFirst();
    }

    static String read(Archive archive, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Reading.Read read = assertInstanceOf(Reading.Read.class, new DocumentReader(Intake.knowledge(archive)).read(bytes));
        ImportWriter writer = archive.beginImport();
        String code = writer.write(List.of(Incoming.of(name, bytes, read.document()))).getFirst().outcome().document().orElseThrow();
        writer.finish();
        return code;
    }
}
