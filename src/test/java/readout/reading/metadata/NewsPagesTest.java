package readout.reading.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.DocumentKind;
import readout.model.Metadata;
import readout.model.When;
import readout.reading.format.Limits;
import readout.reading.format.Source;
import readout.reading.format.SourceReader;
import readout.reading.format.SourceText;
import readout.reading.transcript.TranscriptReader;

/// What is told by the heads, stamps, bylines and datelines of news pages.
class NewsPagesTest {

    private final SourceReader sources = new SourceReader(Limits.standard());
    private final TranscriptReader transcripts = new TranscriptReader();
    private final MetadataReader reader = new MetadataReader();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "June 17, 2001|By Ann Rivers The New York Times; Ann Rivers; The New York Times",
        "June 17, 2001|By Ann Rivers, River Newspapers: Los Angeles Times; Ann Rivers; Los Angeles Times",
        "June 17, 2001|By Ann Rivers, Times Staff Writer; Ann Rivers;",
    })
    void readsWhoWroteItBesideTheDate(String line, String author, String publisher) {
        Metadata metadata = read("Ministers Speak of a New Treaty\n\n" + line + "\n\nVIENNA — The two ministers met on Saturday and spoke of a new treaty, their aides said.\n\n\"It is a beginning,\" one of them said.\n").metadata();
        assertEquals(Optional.of(author), metadata.author().found());
        assertEquals(Optional.ofNullable(publisher), metadata.publisher().found());
        assertEquals(Optional.of("2001-06-16"), metadata.eventDate().found().map(When::iso));
        assertEquals(Optional.empty(), metadata.subtitle().found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It gives both sides one week, until Sept. 21, to send a full list of their stores.|",
        "The two ministers met on Sept. 12 and agreed to send a full list of their stores.|2013-09-12",
    })
    void takesATermThatIsSetForNoEvent(String sentence, String event) {
        Metadata metadata = read("Ministers Agree on Lists\n\nBy Ann Rivers\n\nSeptember 14, 2013\n\n" + sentence + " \"It is a beginning,\" one of them said.\n").metadata();
        assertEquals(Optional.ofNullable(event), metadata.eventDate().found().map(When::iso));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Министры завершили встречу|Переговоры шли четыре часа. Комментируя их, министр заявил, что они прошли «чудесно». После этого гостя должен принять президент.",
        "Министр о переговорах с гостем: долгий разговор|Министр положительно оценил встречу со своим коллегой. «Разговор был долгим», — написал он у себя на странице.",
    })
    void takesShortNewsForAnArticle(String title, String news) {
        assertEquals(DocumentKind.ARTICLE, read(title + "\n\n" + news + "\n").kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GENEVA, NOV. 21 --|1985-11-21", "MOSCOW, Nov 20 (Reuters) -|1985-11-20", "VIENNA —|1985-11-22", "GENEVA, Nov 21|1985-11-21",
    })
    void countsTodayFromTheDatelinesDay(String dateline, String event) {
        Metadata metadata = read("Ministers Agree on Lists\n\nBy Ann Rivers\nWashington Post Staff Writer\nNovember 22, 1985\n\n" + dateline + " The two ministers agreed on a list of stores today and went home, their aides said.\n\n\"It is a beginning,\" one of them said.\n").metadata();
        assertEquals(event, metadata.eventDate().found().orElseThrow().iso());
        assertEquals("1985-11-22", metadata.published().found().orElseThrow().iso());
    }

    @Test
    void readsTheStampOfACollectedPage() {
        PageReading page = read(" date 2013-09-06 ST. PETERSBURG, Russia (Reuters) - The two presidents met for an hour on Friday and spoke of the river between them.\n\"It was a beginning,\" an aide told reporters.\n");
        assertEquals("2013-09-06", page.metadata().published().found().orElseThrow().iso());
        assertEquals("2013-09-06", page.metadata().eventDate().found().orElseThrow().iso());
        assertEquals(Optional.of("St. Petersburg, Russia"), page.metadata().place().found().map(place -> place.line(false)));
        assertEquals(Optional.empty(), page.metadata().title().found());
        assertEquals(DocumentKind.ARTICLE, page.kind());
    }

    @Test
    void readsTheHeadOfAnOldPageOfAPaper() {
        PageReading page = read("""
                Home Page, Site Index, Search, Help

                The guest (left) and the minister (right) talk at the lake.

                On the Web
                For news, reference material and links, see our country pages:

                  • United States
                  • Russia

                    Go to Home Page

                  • Ministers Huddle on the River

                    By Ann Rivers
                    Washington Post Staff Writer
                    Tuesday, October 24, 1995; Page A01

                    GENEVA, OCT. 23 -- The two ministers today met for a jovial talk in which they spoke of the river between them and of little else.

                    "The more we say the worse it will be," one of them said.
                """);
        Metadata metadata = page.metadata();
        assertEquals(Optional.of("Ministers Huddle on the River"), metadata.title().found());
        assertEquals(Optional.of("Ann Rivers"), metadata.author().found());
        assertEquals(Optional.of("The Washington Post"), metadata.publisher().found());
        assertEquals("1995-10-24", metadata.published().found().orElseThrow().iso());
        assertEquals("1995-10-23", metadata.eventDate().found().orElseThrow().iso());
        assertEquals(Optional.of("Geneva, Switzerland"), metadata.place().found().map(place -> place.line(false)));
    }

    @Test
    void takesTheAuthorWhoWritesFromTheLineUnderTheTitle() {
        Metadata metadata = read("The Talks Were a Triumph of Patience\n\nThe lake was calm, but much was spoken of, writes Ann Rivers\n\nAs talks go, these were longer than any before, the minister said on Friday. The US side was glad of it.\n").metadata();
        assertEquals(Optional.of("Ann Rivers"), metadata.author().found());
    }

    @Test
    void readsARussianDatelineWithoutAnAgency() {
        assertEquals(Optional.of("Sochi, Russia"), read("Министр объяснил, почему он не плавал\n\nСочи, 15 мая. Министр провел встречу с гостем во вторник.\n\n«Вода холодная», — ответил он на вопрос журналистов.\n")
                .metadata().place().found().map(place -> place.line(false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The ministers signed a treaty on Thursday. It is a long one, and few have read it. A minister will have dinner with his guests by the lake, and then there is to be a walk along the river, which both of them like, before they return to their houses in the old town, where they were born and have friends, on Friday.|2010-04-08",
        "The ministers will meet by the lake on Saturday, an aide said.|2010-04-10",
    })
    void takesADayAheadForTheEventOnlyWhereItIsToldFirst(String lead, String event) {
        assertEquals(event, read("Ministers and a Treaty\n\nBy Ann Rivers\n\nApril 9, 2010\n\nVIENNA: " + lead + "\n").metadata().eventDate().found().orElseThrow().iso());
    }

    @ParameterizedTest
    @CsvSource({"Президент США посетит Россию в июле - Кремль", "Министр проведет переговоры с гостем у озера"})
    void takesAHeadlineThatBeginsWithAnOfficeForATitle(String title) {
        assertEquals(Optional.of(title), read("Последнее обновление: 25.11.2014 18:00\n\n" + title + "\n\nПрезидент посетит страну по приглашению соседа, сообщила в понедельник пресс-служба. Договоренность была достигнута весной.\n").metadata().title().found());
    }

    @Test
    void joinsNoCaptionToATitle() {
        assertEquals(Optional.of("Ministers Meet in Good Temper but Differ on Much: Ann Rivers"), read("""
                Ministers Meet in Good Temper but Differ on Much: Ann Rivers

                In this June 16, 2001, file photo, the minister, left, and his guest reach out to shake hands at the close of a long day of talks by the lake, where both of them spoke to the press. (Ann Rivers, File)

                The ministers swapped compliments on Saturday after a first meeting. "It was a good talk," one of them said on Saturday.
                """).metadata().title().found());
    }

    private PageReading read(String text) {
        if (sources.read(text.getBytes(StandardCharsets.UTF_8)) instanceof Source.Text(SourceText source)) {
            return reader.read(source, transcripts.read(source));
        }
        throw new AssertionError("Not a text");
    }
}
