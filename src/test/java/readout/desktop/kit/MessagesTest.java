package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.When;

class MessagesTest {

    private final Messages english = Messages.of(Locale.ENGLISH);
    private final Messages russian = Messages.of(Locale.of("ru"));

    @ParameterizedTest
    @CsvSource({"0,документов", "1,документ", "2,документа", "4,документа", "5,документов", "11,документов", "12,документов", "14,документов", "21,документ",
            "22,документа", "111,документов", "1001,документ"})
    void russianCountsTakeTheFormOfTheirLastDigits(long n, String word) {
        assertEquals(word, russian.count("timeline.documents", n).replaceAll("[^а-я]", ""));
    }

    @Test
    void englishCountsTakeOneOrMany() {
        assertEquals("0 documents", english.count("timeline.documents", 0));
        assertEquals("1 document", english.count("timeline.documents", 1));
        assertEquals("3,120 documents", english.count("timeline.documents", 3120));
        assertEquals("2 of 8 documents match", english.count("timeline.documents-matching", 8, 2));
    }

    @Test
    void aMissingKeyIsABrokenPromise() {
        assertThrows(MissingResourceException.class, () -> english.text("timeline.nothing-of-the-kind"));
    }

    @Test
    void aLanguageWithoutWordsIsAnsweredInEnglish() {
        assertEquals("All years", Messages.of(Locale.FRENCH).text("timeline.all-years"));
        assertEquals("Все годы", russian.text("timeline.all-years"));
    }

    @Test
    void datesAreAsShortAsWhatIsKnown() {
        Dates dates = english.dates();
        LocalDate day = LocalDate.of(2009, 3, 6);
        assertEquals("6 Mar 2009", dates.span(When.day(day)));
        assertEquals("6–8 Mar 2009", dates.span(new When(day, day.plusDays(2))));
        assertEquals("30 Mar – 2 Apr 2009", dates.span(new When(LocalDate.of(2009, 3, 30), LocalDate.of(2009, 4, 2))));
        assertEquals("30 Dec 2009 – 2 Jan 2010", dates.span(new When(LocalDate.of(2009, 12, 30), LocalDate.of(2010, 1, 2))));
        assertEquals("March 2009", dates.span(When.month(YearMonth.of(2009, 3))));
        assertEquals("2009", dates.span(When.year(2009)));
        assertEquals("2007–2010", dates.span(new When(LocalDate.of(2007, 1, 1), LocalDate.of(2010, 12, 31))));
        assertEquals("Mar – Jun 2009", dates.span(new When(LocalDate.of(2009, 3, 1), LocalDate.of(2009, 6, 30))));
        assertEquals("Nov 2008 – Feb 2009", dates.span(new When(LocalDate.of(2008, 11, 1), LocalDate.of(2009, 2, 28))));
        assertEquals("Friday 6 March 2009", dates.longDay(day));
        assertEquals("пятница, 6 марта 2009", russian.dates().longDay(day));
        assertEquals("март 2009", russian.dates().month(YearMonth.of(2009, 3)));
    }
}
