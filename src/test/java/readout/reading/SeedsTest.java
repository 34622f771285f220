package readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import readout.model.Attribution;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.MeetingMatch;
import readout.model.ParagraphKind;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;
import readout.reading.catalogue.CatalogueReader;

/// The two real documents that the reader was first built for, told field by field. They stand beside the repository; without
/// them there is nothing to test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    private DocumentReader reader;

    @BeforeAll
    void load() {
        assumeTrue(Files.isDirectory(SEEDS), "no seeds beside the repository");
        reader = new DocumentReader(new CatalogueReader().bundled());
    }

    @Test
    void readsTheMoscowTranscript() throws IOException {
        Document document = read("003_c6e158676fc20862.txt");
        assertEquals(DocumentKind.TRANSCRIPT, document.kind());
        assertEquals("Remarks With Russian Foreign Minister Sergey Lavrov", document.metadata().title().found().orElseThrow());
        assertEquals("Condoleezza Rice", document.metadata().author().found().orElseThrow());
        assertEquals("U.S. Department of State", document.metadata().publisher().found().orElseThrow());
        assertEquals("Moscow, Russia", document.metadata().place().found().orElseThrow().line(false));
        assertEquals("2007-05-15", date(document.metadata().eventDate()));
        assertEquals("2007-05-15", date(document.metadata().published()));
        assertEquals("2007/T7-4", document.metadata().release().found().orElseThrow());
        assertEquals("en", document.metadata().language().found().orElseThrow());
        assertEquals(List.of("English-language portions only"), document.notes());
    }

    @Test
    void givesTheMoscowTurnsToTheirSpeakers() throws IOException {
        Document document = read("003_c6e158676fc20862.txt");
        assertEquals(14, document.turns().size());
        assertEquals(5, count(document, "Condoleezza Rice"));
        assertEquals(5, count(document, "Sergey Lavrov"));
        List<Turn> questions = document.turns().stream().filter(turn -> turn.kind() == TurnKind.QUESTION).toList();
        assertEquals(List.of("Arshad Mohammed", "", "David Holley", ""), questions.stream().map(turn -> turn.reporter().orElse("")).toList());
        assertEquals(List.of("Reuters", "", "L.A. Times", "Russia Today Television"), questions.stream().map(turn -> turn.outlet().orElse("")).toList());
        assertTrue(questions.stream().allMatch(turn -> turn.side() == Side.PRESS));
        assertTrue(document.turns().stream().filter(turn -> turn.label().contains("LAVROV")).allMatch(turn -> turn.side() == Side.RUSSIA));
        Turn opening = document.turns().stream().filter(turn -> turn.speech().of(document.text()).startsWith("Well, Arshad")).findFirst().orElseThrow();
        assertEquals("Sergey Lavrov", name(document, opening.speaker()));
    }

    @Test
    void keepsTheMoscowFooterOutOfEveryTurnAndMarkdownOutOfTheText() throws IOException {
        Document document = read("003_c6e158676fc20862.txt");
        for (Turn turn : document.turns()) {
            String words = turn.speech().of(document.text());
            assertFalse(words.contains("BACK TO TOP") || words.contains("2007/T7-4") || words.contains("Released on") || words.contains("Published by"), words);
        }
        assertFalse(document.text().contains("**") || document.text().contains("##"));
        assertTrue(document.paragraphs().stream().anyMatch(paragraph -> paragraph.kind() == ParagraphKind.TITLE));
        assertTrue(document.quotations().isEmpty());
        assertEquals("2007-05-15-moscow-rice-lavrov-putin", assertInstanceOf(MeetingMatch.Joins.class, document.meeting()).meetingId());
    }

    @Test
    void readsTheGenevaArticle() throws IOException {
        Document document = read("000_daa0ea3d565551e9.txt");
        assertEquals(DocumentKind.ARTICLE, document.kind());
        assertEquals("Hillary Clinton meets with Russian Foreign Minister Sergei Lavrov", document.metadata().title().found().orElseThrow());
        assertEquals("Los Angeles Times", document.metadata().publisher().found().orElseThrow());
        assertEquals("Paul Richter", document.metadata().author().found().orElseThrow());
        assertEquals("2009-03-07", date(document.metadata().published()));
        assertEquals("2009-03-06", date(document.metadata().eventDate()));
        assertEquals("Geneva", document.metadata().place().found().orElseThrow().city());
        assertTrue(document.turns().isEmpty());
        assertEquals("2009-03-06-geneva-clinton-lavrov", assertInstanceOf(MeetingMatch.Joins.class, document.meeting()).meetingId());
        assertTrue(document.dates().stream().anyMatch(date -> date.when().map(When::iso).equals(Optional.of("2009-02"))), "last month is a month");
        List<String> furniture = document.paragraphs().stream().filter(paragraph -> paragraph.kind() == ParagraphKind.FURNITURE)
                .map(paragraph -> paragraph.span().of(document.text())).toList();
        assertEquals(List.of("YOU ARE HERE: LAT HomeCollections", "Los Angeles Times Articles"), furniture);
    }

    @Test
    void givesTheGenevaQuotationsToTheirSpeakers() throws IOException {
        Document document = read("000_daa0ea3d565551e9.txt");
        List<Quotation> spoken = document.quotations().stream().filter(quotation -> quotation.speaker().person().isPresent()).toList();
        assertEquals(6, spoken.size());
        assertEquals(5, spoken.stream().filter(quotation -> name(document, quotation.speaker()).equals("Sergey Lavrov")).count());
        Quotation clinton = spoken.stream().filter(quotation -> name(document, quotation.speaker()).equals("Hillary Rodham Clinton")).findFirst().orElseThrow();
        assertTrue(clinton.span().of(document.text()).startsWith("a fresh start"));
        assertTrue(spoken.getLast().span().of(document.text()).startsWith("You got it wrong"));
        for (Quotation quotation : document.quotations()) {
            String words = quotation.span().of(document.text());
            assertTrue(!words.startsWith("reset") && !words.startsWith("overcharge") || quotation.speaker().person().isEmpty(), words);
        }
    }

    @Test
    void holdsSergeiAndSergeyForOnePerson() throws IOException {
        Person there = person(read("000_daa0ea3d565551e9.txt"), "Sergey Lavrov");
        Person here = person(read("003_c6e158676fc20862.txt"), "Sergey Lavrov");
        assertEquals(there, here);
    }

    private static Person person(Document document, String name) {
        return document.people().stream().filter(person -> person.fullName().equals(name)).findFirst().orElseThrow();
    }

    private static long count(Document document, String speaker) {
        return document.turns().stream().filter(turn -> name(document, turn.speaker()).equals(speaker)).count();
    }

    private static String name(Document document, Attribution attribution) {
        return document.person(attribution).map(Person::fullName).orElse("");
    }

    private static String date(Finding<When> finding) {
        return finding.found().map(When::iso).orElse(null);
    }

    private Document read(String name) throws IOException {
        return assertInstanceOf(Reading.Read.class, reader.read(Files.readAllBytes(SEEDS.resolve(name)))).document();
    }
}
