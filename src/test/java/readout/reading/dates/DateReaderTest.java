package readout.reading.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.DateMention;
import readout.model.When;

/// What expressions mean, mostly in an article of Saturday, 7 March 2009.
class DateReaderTest {

    private static final Optional<LocalDate> SATURDAY = Optional.of(LocalDate.of(2009, 3, 7));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # Full dates.
            They met on May 15, 2007 in Moscow. | May 15, 2007=2007-05-15
            They met on 15 May 2007. | 15 May 2007=2007-05-15
            It was the 15th of May, 2007. | 15th of May, 2007=2007-05-15
            On Friday, March 6, 2009, they met. | Friday, March 6, 2009=2009-03-06
            on Friday, the 6th of March 2009 | Friday, the 6th of March 2009=2009-03-06
            GENEVA, March 07, 2009/A Writer | March 07, 2009=2009-03-07
            signed Sept. 11, 1990, in Moscow | Sept. 11, 1990=1990-09-11
            Released on JUNE 3, 2010 | JUNE 3, 2010=2010-06-03
            Fri, 6 Mar 2009 10:22:00 -0500 | Fri, 6 Mar 2009=2009-03-06
            on 12-Jun-2001 | 12-Jun-2001=2001-06-12
            on 2007-05-15. | 2007-05-15=2007-05-15
            at 2007-05-15T10:00:00Z | 2007-05-15=2007-05-15
            on 05/15/2007 | 05/15/2007=2007-05-15
            on 15/05/2007 | 15/05/2007=2007-05-15
            on 4/5/2007 | 4/5/2007=2007-04-05
            on 5/15/07 | 5/15/07=2007-05-15
            on 15.05.2007 | 15.05.2007=2007-05-15
            am 15. Mai 2007 | 15. Mai 2007=2007-05-15
            le 1er juin 2007 | 1er juin 2007=2007-06-01
            # Months, years, seasons, decades.
            in May 2007 | May 2007=2007-05
            in May of 2007 | May of 2007=2007-05
            since January 2006 it | January 2006=2006-01
            in 2007 they | 2007=2007
            the 2002 Moscow Treaty | 2002=2002
            Russia's 2008 war | 2008=2008
            Stanford (1981) | 1981=1981
            spring of 2009 | spring of 2009=2009-03-01/2009-05-31
            in summer 1991 | summer 1991=1991-06-01/1991-08-31
            in the 1990s | 1990s=1990-01-01/1999-12-31
            the late '80s | late '80s=1987-01-01/1989-12-31
            in early 2008 | early 2008=2008-01-01/2008-04-30
            at the end of 2008 | end of 2008=2008-09-01/2008-12-31
            mid-June 2008 | mid-June 2008=2008-06-11/2008-06-20
            by the end of July 2009 | end of July 2009=2009-07-21/2009-07-31
            by the end of the year | end of the year=2009-09-01/2009-12-31
            at the end of the week | end of the week=2009-03-02/2009-03-08
            # Runs.
            on March 5-7, 2009 | March 5-7, 2009=2009-03-05/2009-03-07
            on 5 to 7 March 2009 | 5 to 7 March 2009=2009-03-05/2009-03-07
            on June 30-July 2, 2007 | June 30-July 2, 2007=2007-06-30/2007-07-02
            from 30 June to 2 July 2007 | 30 June to 2 July 2007=2007-06-30/2007-07-02
            between March and May 2009 | March and May 2009=2009-03-01/2009-05-31
            between 1991 and 1993 | 1991 and 1993=1991-01-01/1993-12-31
            in 2005-07 | 2005-07=2005-01-01/2007-12-31
            December 30, 2008 to January 2, 2009 | December 30, 2008 to January 2, 2009=2008-12-30/2009-01-02
            # Without a year: nearest to the writing.
            on March 6 | March 6=2009-03-06
            on April 1 | April 1=2009-04-01
            on December 20 | December 20=2008-12-20
            on Sunday, August 8 | Sunday, August 8=2010-08-08
            # Counted from the day of writing.
            said Friday. | Friday=2009-03-06
            on Saturday | Saturday=2009-03-07
            They will meet on Friday. | Friday=2009-03-13
            They agreed to meet Monday. | Monday=2009-03-09
            He said Thursday that they will talk | Thursday=2009-03-05
            The pact is to be signed Monday. | Monday=2009-03-09
            The pact will be signed Monday. | Monday=2009-03-09
            On Monday, she will fly to Brussels. | Monday=2009-03-09
            Friday's session | Friday=2009-03-06
            last Friday | last Friday=2009-03-06
            last Saturday | last Saturday=2009-02-28
            next Friday | next Friday=2009-03-13
            this coming Tuesday | this coming Tuesday=2009-03-10
            today | today=2009-03-07
            Yesterday they met. | Yesterday=2009-03-06
            tomorrow | tomorrow=2009-03-08
            this morning | this morning=2009-03-07
            last night | last night=2009-03-06
            the day before yesterday | day before yesterday=2009-03-05
            said last month at | last month=2009-02
            earlier this month | earlier this month=2009-03
            next month's summit | next month=2009-04
            last year | last year=2008
            next year | next year=2010
            late last year | late last year=2008-09-01/2008-12-31
            this week | this week=2009-03-02/2009-03-08
            last week | last week=2009-02-23/2009-03-01
            into Georgia last summer. | last summer=2008-06-01/2008-08-31
            this spring | this spring=2009-03-01/2009-05-31
            last winter | last winter=2008-12-01/2009-02-28
            last August | last August=2008-08
            in June | June=2008-06
            will meet in June | June=2009-06
            instructed them to report by July | July=2009-07
            asked for it no later than Friday | Friday=2009-03-13
            on 24 May. 2017 | 24 May. 2017=2017-05-24
            in August of last year | August of last year=2008-08
            two days ago | two days ago=2009-03-05
            a year ago | a year ago=2008
            3 weeks ago | 3 weeks ago=2009-02-09/2009-02-15
            # Russian.
            06 марта 2009 года | 06 марта 2009 года=2009-03-06
            6 марта | 6 марта=2009-03-06
            15 мая 2007 г., 12:30 | 15 мая 2007 г.=2007-05-15
            МОСКВА, 15 июня. /ТАСС/. | 15 июня=2009-06-15
            в пятницу, 6 марта, | пятницу, 6 марта=2009-03-06
            5–7 марта | 5–7 марта=2009-03-05/2009-03-07
            с 5 по 7 марта 2009 года | 5 по 7 марта 2009 года=2009-03-05/2009-03-07
            с 30 июня по 2 июля 2007 года | 30 июня по 2 июля 2007 года=2007-06-30/2007-07-02
            вчера | вчера=2009-03-06
            сказал в пятницу | пятницу=2009-03-06
            они встретятся в понедельник | понедельник=2009-03-09
            в прошлую субботу | прошлую субботу=2009-02-28
            в прошлом месяце | прошлом месяце=2009-02
            прошлым летом | прошлым летом=2008-06-01/2008-08-31
            на прошлой неделе | прошлой неделе=2009-02-23/2009-03-01
            в августе прошлого года | августе прошлого года=2008-08
            в июне этого года | июне этого года=2009-06
            весной 2008 года | весной 2008 года=2008-03-01/2008-05-31
            в 2007 году | 2007 году=2007
            в 1991–1993 годах | 1991–1993 годах=1991-01-01/1993-12-31
            в 1990-е годы | 1990-е годы=1990-01-01/1999-12-31
            в 90-х годах | 90-х годах=1990-01-01/1999-12-31
            в начале марта | начале марта=2009-03-01/2009-03-10
            в конце 2008 года | конце 2008 года=2008-09-01/2008-12-31
            до конца года | конца года=2009-09-01/2009-12-31
            представить доклад к июлю | июлю=2009-07
            МОСКВА, 24 авг. 2009 | 24 авг. 2009=2009-08-24
            МОСКВА, 22 июн - РИА Новости | 22 июн=2009-06-22
            два дня назад | два дня назад=2009-03-05
            неделю назад | неделю назад=2009-02-23/2009-03-01
            05.06.2007 в Москве | 05.06.2007=2007-06-05
            05/06/2007 в Москве | 05/06/2007=2007-06-05
            """)
    void meansOnTheDayOfWriting(String text, String expected) {
        assertEquals(expected.strip(), read(text, SATURDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It may 15 times fail.", "We march on.", "May he rest.", "She sat there.", "The Sun rose.", "2009/T7-4", "PRN: 2010/434",
        "S/2009/15", "A/RES/60/288", "call 202-555-2007 or 1-800-555", "Resolution 1701", "the 2+2 format", "an F-16 and a MiG-29",
        "about $2007 and 2000 troops", "a limit of 1,550 warheads", "from 2000 warheads to 1500 warheads", "at 10:30 a.m.", "4:05 p.m. (1305 GMT)",
        "Russia Today Television", "the fall of the wall", "spring cleaning", "the last year or so", "the Sunday Times", "June Smith spoke",
        "Марта сказала", "среда обитания", "24/7", "Section 15.5.2007.3", "version 1.2.3", "Kosovo (UNSCR 1244)", "between 1500 and 1675 of them", "the April showers",
    })
    void isNoDate(String text) {
        assertEquals("", read(text, SATURDAY));
    }

    @Test
    void aFullDateLendsItsYearWithinItsPassage() {
        assertEquals("August 8, 2008=2008-08-08; August 12=2008-08-12",
                read("War broke out on August 8, 2008, and by August 12 a truce was agreed.", SATURDAY));
        assertEquals("July 31, 1991=1991-07-31; April 1=2009-04-01",
                read("The pact was signed on July 31, 1991.\n\nThey meet on April 1.", SATURDAY));
        assertEquals("July 31, 1991=1991-07-31; April 1=2009-04-01",
                read("The pact of July 31, 1991, will be the theme when they are to meet on April 1.", SATURDAY));
    }

    @Test
    void withoutADayOfWritingOnlyWhatIsSaidIsKnown() {
        assertEquals("Friday=; last month=; March 6=", read("On Friday and last month and on March 6", Optional.empty()));
        assertEquals("March 5, 2009=2009-03-05; March 6=2009-03-06", read("On March 5, 2009, I left.\n\nOn March 6 I came.", Optional.empty()));
    }

    @Test
    void aDayThatDoesNotExistHasNoMeaning() {
        assertEquals("February 29, 2009=", read("on February 29, 2009", SATURDAY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 15 May 2007 10:22:00 -0400 | 2007-05-15
            2007-05-15T10:00:00Z            | 2007-05-15
            15 мая 2007 г., 12:30           | 2007-05-15
            Published: March 7, 2009 1:05am | 2009-03-07
            Published 10:05 March 7, 2009   | 2009-03-07
            Tue May 15 10:22:00 EDT 2007    | 2007-05-15
            20070515                        | 2007-05-15
            20070515T102200                 | 2007-05-15
            2007-05                         | 2007-05
            2007                            | 2007
            May 2007                        | 2007-05
            15-05-2007                      | 2007-05-15
            """)
    void readsAMetadataField(String field, String expected) {
        assertEquals(Optional.of(expected), DateReader.parse(field).map(When::iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "unknown", "10:30", "March 6", "99/99/2007"})
    void aFieldWithoutADateHasNone(String field) {
        assertTrue(DateReader.parse(field).isEmpty(), field);
    }

    private static String read(String text, Optional<LocalDate> written) {
        List<DateMention> mentions = new DateReader().read(text, written);
        return mentions.stream().map(m -> m.span().of(text) + "=" + m.when().map(When::iso).orElse(""))
                .collect(Collectors.joining("; "));
    }
}
