package readout.reading.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.When;
import readout.reading.format.Limits;
import readout.reading.format.Source;
import readout.reading.format.SourceReader;
import readout.reading.format.SourceText;
import readout.reading.transcript.TranscriptReader;

/// What a page tells of its document, page by page in the layouts that sites print.
class MetadataReaderTest {

    private static final String SPEECH = """

            SECRETARY RICE: Thank you for the welcome. We have had a good talk.

            FOREIGN MINISTER LAVROV: (In Russian.)

            QUESTION: Will there be another meeting?

            SECRETARY RICE: There will.
            """;

    private static final String PROSE = """

            The two ministers met for two hours and spoke about arms, trade and the peace of their neighbours.

            "We agreed on much," the minister said. Officials told reporters that experts would go on in the autumn.
            """;

    private final SourceReader sources = new SourceReader(Limits.standard());
    private final TranscriptReader transcripts = new TranscriptReader();
    private final MetadataReader reader = new MetadataReader();

    @Test
    void readsTheBlockUnderATitle() {
        PageReading page = read("""
                Remarks With Russian Foreign Minister Sergey Lavrov

                Condoleezza Rice
                Secretary of State
                Osobnyak Guest House
                Moscow, Russia
                May 15, 2007

                (English-language portions only)
                """ + SPEECH);
        assertEquals(DocumentKind.TRANSCRIPT, page.kind());
        assertEquals("Remarks With Russian Foreign Minister Sergey Lavrov", value(page.metadata().title()));
        assertEquals("Condoleezza Rice", value(page.metadata().author()));
        assertEquals("Moscow, Russia", page.metadata().place().found().orElseThrow().line(false));
        assertEquals("Osobnyak Guest House", page.metadata().place().found().orElseThrow().venue());
        assertEquals("2007-05-15", date(page.metadata().eventDate()));
        assertEquals(List.of("English-language portions only"), page.notes());
        assertEquals(Optional.of(new Principal("Secretary of State", "Condoleezza Rice")), page.principal());
    }

    @Test
    void saysThatTheDayOfReleaseIsConcludedWhereThePageNamesOneDate() {
        Finding<When> published = read("Remarks After the Talks\n\nCondoleezza Rice\nSecretary of State\nMoscow, Russia\nMay 15, 2007\n" + SPEECH).metadata().published();
        assertEquals(Certainty.LIKELY, assertInstanceOf(Finding.Found.class, published).certainty());
    }

    @Test
    void tellsTheDayOfReleaseFromTheDayOfTheEvent() {
        PageReading page = read("Remarks After the Talks\n\nMoscow, Russia\nMay 15, 2007\n" + SPEECH + "\n2007/T7-4\n\nReleased on May 16, 2007\n\nBACK TO TOP\n");
        assertEquals("2007-05-15", date(page.metadata().eventDate()));
        assertEquals("2007-05-16", date(page.metadata().published()));
        assertEquals("2007/T7-4", value(page.metadata().release()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2007/T7-4                       | 2007/T7-4
            PRN: 2010/434                   | 2010/434
            No. 123                         | 123
            № 1787-14-09-2013               | 1787-14-09-2013
            1787-14-09-2013                 | 1787-14-09-2013
            Press release 1234-15-05-2007   | 1234-15-05-2007
            Press Release (2015) 169        | (2015) 169
            Пресс-релиз № 69                | 69
            """)
    void readsReleaseNumbers(String line, String number) {
        assertEquals(number, value(read(line + "\n\nRemarks After the Talks in Moscow\n\nMay 15, 2007\n" + SPEECH).metadata().release()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            March 7, 2009                                  | 2009-03-07 |
            March 07, 2009/Jane Miller                     | 2009-03-07 | Jane Miller
            By JANE MILLER – Mar 7, 2009                   | 2009-03-07 | Jane Miller
            Saturday, March 7, 2009; A05                   | 2009-03-07 |
            - The Washington Times - Saturday, March 7, 2009 | 2009-03-07 |
            Page last updated at 22:07 GMT, Saturday, 7 March 2009 | 2009-03-07 |
            Published: March 7, 2009                       | 2009-03-07 |
            7 марта 2009 г. / , 09:28 / 8 лет назад        | 2009-03-07 |
            March 7, 2009 / 1:12 AM / 6 days ago           | 2009-03-07 |
            """)
    void readsAnArticlesDateLine(String line, String published, String author) {
        PageReading page = read("Ministers meet and promise to go on\n" + line.replace("/Jane", "|Jane") + "\n\nGENEVA (Reuters) - The ministers met on Friday and talked about arms and trade for two hours.\n" + PROSE);
        assertEquals(DocumentKind.ARTICLE, page.kind());
        assertEquals(published, date(page.metadata().published()));
        assertEquals(author, value(page.metadata().author()));
    }

    @Test
    void tellsTheDayOfTheNewsFromTheDayOfThePaper() {
        PageReading page = read("Ministers meet in Geneva\n\nMarch 7, 2009\n\nGENEVA — The ministers said Friday that they would go on, as they had said last month.\n" + PROSE);
        assertEquals("2009-03-06", date(page.metadata().eventDate()));
        assertEquals(Certainty.LIKELY, ((Finding.Found<When>) page.metadata().eventDate()).certainty());
        assertTrue(page.dates().stream().anyMatch(mention -> mention.when().map(When::iso).equals(Optional.of("2009-02"))));
    }

    @Test
    void findsNoDayWhereTheArticleNamesNone() {
        PageReading page = read("Ministers meet in Geneva\n\nMarch 7, 2009\n\nGENEVA — The ministers met and said that they would go on.\n" + PROSE);
        assertInstanceOf(Finding.NotFound.class, page.metadata().eventDate());
        assertEquals("2009-03-07", date(page.metadata().published()));
    }

    @Test
    void takesNoSentenceOfTheTextForATitle() {
        PageReading page = read("GENEVA (Reuters) - The ministers met on Friday and talked about arms and trade for two hours.\n" + PROSE);
        assertInstanceOf(Finding.NotFound.class, page.metadata().title());
        assertEquals("Reuters", value(page.metadata().publisher()));
    }

    @Test
    void takesTheDatelineOutOfTheText() {
        SourceText source = source("Ministers meet\n\nMarch 7, 2009\n\nMOSCOW, March 7. /TASS/. The ministers met on Friday and talked about arms and trade.\n" + PROSE);
        PageReading page = reader.read(source, Optional.empty());
        Paragraph dateline = page.parts().stream().filter(part -> part.span().of(source.text()).startsWith("MOSCOW")).findFirst().orElseThrow();
        assertEquals(ParagraphKind.HEADER, dateline.kind());
        assertEquals("MOSCOW, March 7. /TASS/.", dateline.span().of(source.text()));
        assertEquals("TASS", value(page.metadata().publisher()));
    }

    @Test
    void joinsATitleOverSeveralLines() {
        PageReading page = read("""
                              THE WHITE HOUSE

                       Office of the Press Secretary

                For Immediate Release          June 16, 2001

                        PRESS CONFERENCE BY
                        PRESIDENT BUSH
                    AND RUSSIAN PRESIDENT PUTIN

                         Brdo Castle
                    Brdo Pri Kranju, Slovenia

                SECRETARY RICE: Thank you for the welcome. We have had a good talk.

                FOREIGN MINISTER LAVROV: (In Russian.)

                QUESTION: Will there be another meeting?
                """);
        assertEquals("PRESS CONFERENCE BY PRESIDENT BUSH AND RUSSIAN PRESIDENT PUTIN", value(page.metadata().title()));
        assertEquals("The White House", value(page.metadata().publisher()));
        assertEquals("Brdo pri Kranju, Slovenia", page.metadata().place().found().orElseThrow().line(false));
    }

    @Test
    void readsTheHeadOfAMemorandum() {
        PageReading page = read("""
                MEMORANDUM OF CONVERSATION

                SUBJECT: Meeting with the Foreign Minister
                PARTICIPANTS: Secretary Shultz
                Foreign Minister Shevardnadze
                DATE: September 15, 1987
                PLACE: The White House

                The Minister opened the meeting by thanking his host. The Secretary said that he was glad to see him again in this house.
                """);
        assertEquals(DocumentKind.MEMORANDUM, page.kind());
        assertEquals("MEMORANDUM OF CONVERSATION", value(page.metadata().title()));
        assertEquals("Meeting with the Foreign Minister", value(page.metadata().subtitle()));
        assertEquals("1987-09-15", date(page.metadata().eventDate()));
        assertInstanceOf(Finding.NotFound.class, page.metadata().published());
        assertInstanceOf(Finding.NotFound.class, page.metadata().author());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Joint Statement on Strategic Stability              | STATEMENT
            Readout of the President's Call with President Putin | STATEMENT
            Fact Sheet on the New Treaty                        | STATEMENT
            Press release on the talks of the ministers          | STATEMENT
            Memorandum of Conversation                           | MEMORANDUM
            Letter From President Reagan to General Secretary Gorbachev | MEMORANDUM
            """)
    void tellsKindsByTheirTitle(String title, DocumentKind kind) {
        assertEquals(kind, read(title + "\n\nMoscow, June 1, 1988\n\nThe two sides have agreed to go on with their work on arms, and to report on it in the autumn of this year.\n").kind());
    }

    @Test
    void readsPropertiesOfAPage() {
        PageReading page = read("""
                <html lang="en"><head><title>Ministers meet in Geneva | World news | The Guardian</title>
                <meta property="og:site_name" content="the Guardian"><meta name="author" content="Jane Miller">
                <meta property="article:published_time" content="2009-03-07T10:11:00Z">
                <link rel="canonical" href="https://www.theguardian.com/world/2009/mar/07/ministers"></head>
                <body><article><h1>Ministers meet in Geneva</h1><p>The two ministers met for two hours yesterday and spoke about arms, trade and the peace of their neighbours.</p>
                <p>"We agreed on much," the minister said. Officials told reporters that experts would go on in the autumn.</p></article></body></html>
                """);
        assertEquals("Ministers meet in Geneva", value(page.metadata().title()));
        assertEquals("The Guardian", value(page.metadata().publisher()));
        assertEquals("Jane Miller", value(page.metadata().author()));
        assertEquals("2009-03-07", date(page.metadata().published()));
        assertEquals("2009-03-06", date(page.metadata().eventDate()));
        assertEquals("https://www.theguardian.com/world/2009/mar/07/ministers", value(page.metadata().address()));
    }

    @Test
    void keepsASiteFromBeingThePagesAddress() {
        PageReading page = read("Remarks After the Talks\n\nMoscow, Russia\nMay 15, 2007\n" + SPEECH
                + "\nPublished by the U.S. Department of State Website at http://www.state.gov maintained by the Bureau of Public Affairs.\n");
        assertInstanceOf(Finding.NotFound.class, page.metadata().address());
        assertEquals("U.S. Department of State", value(page.metadata().publisher()));
    }

    @Test
    void readsTheAddressALineGives() {
        PageReading page = read("Meeting with the Secretary of State\n\nMay 7, 2013, The Kremlin, Moscow\n" + PROSE + "\nDirect link: http://en.kremlin.ru/events/president/news/18041\n");
        assertEquals("http://en.kremlin.ru/events/president/news/18041", value(page.metadata().address()));
        assertEquals("President of Russia", value(page.metadata().publisher()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            The two ministers met in the morning and spoke about the treaty that both of them want to see signed before the end of the year. | en
            Министры встретились утром и говорили о договоре, который обе стороны хотят подписать до конца года, если это будет возможно.    | ru
            Die beiden Minister haben sich am Morgen getroffen und über den Vertrag gesprochen, den sie bis zum Ende des Jahres wollen.      | de
            Les deux ministres se sont vus dans la matinée et ont parlé du traité que les deux pays veulent signer avant la fin de l'année.   | fr
            Міністри зустрілися вранці та говорили про договір, який обидві сторони хочуть підписати до кінця року, якщо це буде можливо.    | uk
            """)
    void tellsLanguages(String text, String language) {
        assertEquals(language, value(read(text + "\n").metadata().language()));
    }

    @Test
    void keepsPartsInOrderAndApart() {
        SourceText source = source("Home\nSearch\n\nRemarks After the Talks\n\nCondoleezza Rice\nSecretary of State\nMoscow, Russia\nMay 15, 2007\n" + SPEECH + "\n2007/T7-4\n\n# # #\n\nShare this\n");
        PageReading page = reader.read(source, transcripts.read(source));
        for (int i = 1; i < page.parts().size(); i++) {
            assertFalse(page.parts().get(i - 1).span().overlaps(page.parts().get(i).span()), page.parts().toString());
            assertTrue(page.parts().get(i - 1).span().end() <= page.parts().get(i).span().start());
        }
    }

    @Test
    void readsAHeadOfAnyLengthQuickly() {
        String menu = "A link of the menu\n".repeat(200_000);
        long start = System.nanoTime();
        read(menu + "\nRemarks After the Talks\n\nMoscow, Russia\nMay 15, 2007\n" + SPEECH);
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    private PageReading read(String text) {
        SourceText source = source(text);
        return reader.read(source, transcripts.read(source));
    }

    private SourceText source(String text) {
        return assertInstanceOf(Source.Text.class, sources.read(text.getBytes(StandardCharsets.UTF_8))).text();
    }

    private static String value(Finding<String> finding) {
        return finding.found().orElse(null);
    }

    private static String date(Finding<When> finding) {
        return finding.found().map(When::iso).orElse(null);
    }
}
