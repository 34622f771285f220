package readout.exporting.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.exporting.BookIndex;
import readout.exporting.CitationStyle;
import readout.exporting.CitedDocument;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.exporting.ExportLanguage;
import readout.exporting.ResetBook;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.SourceFormat;
import readout.model.When;

class CitationsTest {

    private static final String URL = "https://example.org/a";
    private static final When DAY = When.day(LocalDate.of(2009, 3, 6));

    /// A document of which some parts are told; an empty string is an absent part.
    private static CitedDocument document(DocumentKind kind, String title, String author, String publisher, String city, When published,
            When event, String url) {
        return new CitedDocument("x", kind, SourceFormat.PLAIN_TEXT, "file.txt", some(title), Optional.empty(), some(author), some(publisher),
                some(city).map(name -> new Place(name, "", "")), Optional.ofNullable(published), Optional.ofNullable(event), Optional.empty(),
                some(url), Optional.empty(), Optional.empty(), "", "", Instant.EPOCH);
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static String note(CitedDocument document, String... speakers) {
        return new FullNote(ExportLanguage.ENGLISH).of(document, List.of(speakers)).text();
    }

    @Test
    void citesRemarksByTheSpeakerTitlePlaceAndDate() {
        CitedDocument whole = document(DocumentKind.TRANSCRIPT, "Remarks", "Ann Roe", "Department of Trade", "Oslo", DAY, DAY, URL);
        assertEquals("Pyotr Orlov, “Remarks” (remarks, Oslo, March 6, 2009), Department of Trade, " + URL + ".", note(whole, "Pyotr Orlov"));
        assertEquals("Ann Roe, “Remarks” (remarks, Oslo, March 6, 2009), Department of Trade, " + URL + ".", note(whole));
        assertEquals("A B, C D, and E F, “Remarks” (remarks, Oslo, March 6, 2009), Department of Trade, " + URL + ".",
                note(whole, "A B", "C D", "E F"));
    }

    @Test
    void leavesOutWhatIsNotToldAndNeverCallsADayOfPublicationTheDayOfTheEvent() {
        assertEquals("“Remarks” (remarks).", note(document(DocumentKind.TRANSCRIPT, "Remarks", "", "", "", null, null, "")));
        assertEquals("“Remarks” (remarks, Oslo), March 6, 2009.", note(document(DocumentKind.TRANSCRIPT, "Remarks", "", "", "Oslo", DAY, null, "")));
        assertEquals("Ann Roe, remarks, March 6, 2009, " + URL + ".", note(document(DocumentKind.TRANSCRIPT, "", "Ann Roe", "", "", null, DAY, URL)));
        assertEquals("“A Day.”", note(document(DocumentKind.ARTICLE, "A Day", "", "", "Oslo", null, DAY, "")));
        assertEquals("Courier.", note(document(DocumentKind.ARTICLE, "", "", "Courier", "", null, null, "")));
        assertEquals("file.txt.", note(document(DocumentKind.ARTICLE, "", "", "", "", null, null, "")));
        assertEquals("Reuters, “A Day,” March 6, 2009.", note(document(DocumentKind.ARTICLE, "A Day", "Reuters", "Reuters", "", DAY, DAY, "")));
    }

    @Test
    void citesArticlesWithTheNewspaperInItalics() {
        Citation note = new FullNote(ExportLanguage.ENGLISH).of(document(DocumentKind.ARTICLE, "A Day", "Ann Roe", "Courier", "Oslo", DAY, DAY, URL), List.of("Nobody"));
        assertEquals("Ann Roe, “A Day,” Courier, March 6, 2009, " + URL + ".", note.text());
        assertEquals(List.of(new Run("Ann Roe, “A Day,” ", Run.Face.PLAIN), new Run("Courier", Run.Face.ITALIC),
                new Run(", March 6, 2009, ", Run.Face.PLAIN), new Run(URL, Run.Face.ADDRESS), new Run(".", Run.Face.PLAIN)), note.runs());
    }

    @Test
    void citesRussianStatementsUnderTheirOwnTitle() {
        assertEquals("“Заявление «О договоре»” (statement, Москва, March 6, 2009), МИД России.",
                note(document(DocumentKind.STATEMENT, "Заявление «О договоре».", "", "МИД России", "Москва", null, DAY, ""), "Сергей Лавров"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Plain. | Plain", "Why? | Why?", "Made in the U.S. | Made in the U.S.", "And so... | And so...", "A \"b\" c | A ‘b’ c", "“B,” he said | ‘B,’ he said"})
    void titlesStandInQuotationMarks(String title, String inMarks) {
        assertEquals(inMarks, Titles.inMarks(title, ExportLanguage.ENGLISH));
    }

    @Test
    void aQuestionKeepsItsMarkAndNeedsNoFullStop() {
        assertEquals("“Why?”", note(document(DocumentKind.ARTICLE, "Why?", "", "", "", null, null, "")));
        assertEquals("“Why?,” Courier.", note(document(DocumentKind.ARTICLE, "Why?", "", "Courier", "", null, null, "")));
    }

    @Test
    void datesAreAsExactAsTheyAreKnown() {
        assertEquals("March 6, 2009", DateWords.of(DAY, ExportLanguage.ENGLISH));
        assertEquals("March 2009", DateWords.of(When.month(YearMonth.of(2009, 3)), ExportLanguage.ENGLISH));
        assertEquals("2009", DateWords.of(When.year(2009), ExportLanguage.ENGLISH));
        assertEquals("May 15–16, 2007", DateWords.of(new When(LocalDate.of(2007, 5, 15), LocalDate.of(2007, 5, 16)), ExportLanguage.ENGLISH));
        assertEquals("May 30–June 1, 2007", DateWords.of(new When(LocalDate.of(2007, 5, 30), LocalDate.of(2007, 6, 1)), ExportLanguage.ENGLISH));
        assertEquals("December 31, 2007–January 1, 2008", DateWords.of(new When(LocalDate.of(2007, 12, 31), LocalDate.of(2008, 1, 1)), ExportLanguage.ENGLISH));
    }

    @Test
    void russianDatesStandInTheirOwnOrder() {
        ExportLanguage russian = ExportLanguage.RUSSIAN;
        assertEquals("6 марта 2009", DateWords.of(DAY, russian));
        assertEquals("март 2009", DateWords.of(When.month(YearMonth.of(2009, 3)), russian));
        assertEquals("2009", DateWords.of(When.year(2009), russian));
        assertEquals("15–16 мая 2007", DateWords.of(new When(LocalDate.of(2007, 5, 15), LocalDate.of(2007, 5, 16)), russian));
        assertEquals("30 мая – 1 июня 2007", DateWords.of(new When(LocalDate.of(2007, 5, 30), LocalDate.of(2007, 6, 1)), russian));
        assertEquals("31 декабря 2007 – 1 января 2008", DateWords.of(new When(LocalDate.of(2007, 12, 31), LocalDate.of(2008, 1, 1)), russian));
    }

    @Test
    void aRussianNoteHasRussianMarksAndWords() {
        FullNote notes = new FullNote(ExportLanguage.RUSSIAN);
        assertEquals("Сергей Лавров и Ann Roe, «О „перезагрузке“» (выступления, Oslo, 6 марта 2009), Courier, " + URL + ".",
                notes.of(document(DocumentKind.TRANSCRIPT, "О «перезагрузке».", "", "Courier", "Oslo", null, DAY, URL), List.of("Сергей Лавров", "Ann Roe")).text());
        assertEquals("Ann Roe, «A Day», Courier, 6 марта 2009, " + URL + ".",
                notes.of(document(DocumentKind.ARTICLE, "A Day", "Ann Roe", "Courier", "Oslo", DAY, DAY, URL), List.of()).text());
    }

    @Test
    void namesAreSplitWhereTwoPeopleAreNamed() {
        assertEquals(List.of("Paul Lane", "Ann Roe"), Names.split("Paul Lane and Ann Roe"));
        assertEquals(List.of("Paul Lane", "Ann Roe", "Jon Berg"), Names.split("Paul Lane, Ann Roe and Jon Berg"));
        assertEquals(List.of("Анна Ро", "Пётр Орлов"), Names.split("Анна Ро и Пётр Орлов"));
        assertEquals(List.of("Robert Gates, Jr."), Names.split("Robert Gates, Jr."));
        assertEquals("Gates", Names.family("Robert Gates, Jr."));
        assertEquals("Robert", Names.given("Robert Gates"));
        assertEquals("", Names.given("Reuters"));
        for (String office : List.of("Ministry of Trade and Industry", "The White House", "Associated Press", "Reuters and AP", "МИД России")) {
            assertEquals(List.of(office), Names.split(office));
            assertEquals(office, Names.family(office));
        }
        assertEquals(List.of("Roe, Ann"), Names.split("Roe, Ann"));
        assertEquals("Tocqueville", Names.family("Alexis de Tocqueville"));
    }

    @Test
    void theShortStyleTellsADocumentInFullOnceAndThenShortUnlessThatFitsAnother() {
        ExportBook book = ResetBook.book();
        Citations citations = new Citations(book, new BookIndex(book), CitationStyle.SHORT, ExportLanguage.ENGLISH);
        List<String> notes = book.quotes().stream().map(citations::next).map(Citation::text).toList();
        assertEquals("Paul Lane and Ann Roe, “A button & a ‘wrong’ word,” Geneva Courier, March 7, 2009.", notes.get(0));
        assertEquals("Lane and Roe, “A button & a ‘wrong’…”", notes.get(1));
        assertEquals("Clinton and Lavrov, remarks, Geneva, Switzerland, March 6, 2009.", citations.next(book.quotes().get(2)).text());

        CitedDocument twin = document(DocumentKind.ARTICLE, "A button & a \"wrong\" one", "Paul Lane and Ann Roe", "Courier", "", DAY, DAY, "");
        ExportBook twins = new ExportBook("", book.made(), book.quotes(), List.of(ResetBook.ARTICLE, ResetBook.REMARKS, ResetBook.STATEMENT, twin),
                List.of(), List.of(), List.of(), List.of(), List.of(), book.sources());
        Citations careful = new Citations(twins, new BookIndex(twins), CitationStyle.SHORT, ExportLanguage.ENGLISH);
        CitedQuote quote = book.quotes().getFirst();
        assertEquals(careful.next(quote).text(), careful.next(quote).text());
    }
}
