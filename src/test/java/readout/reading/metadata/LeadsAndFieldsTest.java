package readout.reading.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.DocumentKind;
import readout.model.Metadata;
import readout.reading.format.Limits;
import readout.reading.format.Source;
import readout.reading.format.SourceReader;
import readout.reading.format.SourceText;
import readout.reading.transcript.TranscriptReader;

/// What is told by an article's lead, by the path of a page in its site, and by the fields of cables and memoranda.
class LeadsAndFieldsTest {

    private final SourceReader sources = new SourceReader(Limits.standard());
    private final TranscriptReader transcripts = new TranscriptReader();
    private final MetadataReader reader = new MetadataReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The two ministers met in Geneva on Friday and spoke of a new treaty for two hours, their aides said.|Geneva, Switzerland",
        "Министры провели переговоры в Женеве в пятницу и говорили о новом договоре, сообщили их помощники журналистам.|Geneva, Switzerland",
        "After their talks in Riyadh on Friday the two ministers said that experts would go on with the work in the spring.|Riyadh, Saudi Arabia",
        "The two ministers met on Friday in the old lake town of Geneva and spoke of a new treaty for two hours, their aides said.|Geneva, Switzerland",
        "The price of wheat rose in Geneva on Friday, and the ministers of both countries were told of it by their aides.|",
    })
    void takesAnArticlesPlaceFromTheSentenceThatTellsOfAMeeting(String lead, String place) {
        Metadata metadata = read("Ministers Speak of a New Treaty\n\nBy Ann Rivers\n\nMarch 7, 2009\n\n" + lead + "\n\n\"It is a beginning,\" one of them said on Friday. The other one nodded and said nothing.\n").metadata();
        assertEquals(Optional.ofNullable(place), metadata.place().found().map(found -> found.line(false)));
    }

    @ParameterizedTest
    @CsvSource({"Home > Secretary > Remarks > 2017 > April", "Home / Briefings & Statements / Remarks", "The River Times » Issue 4101 » News", "Home › Remarks"})
    void takesThePathOfAPageForNoTitle(String path) {
        assertEquals(Optional.of("Remarks With the Foreign Minister After the Talks"), read(path + "\n\nRemarks With the Foreign Minister After the Talks\n\nJohn Kerry\nSecretary of State\n"
                + "Moscow, Russia\nMay 7, 2013\n\nSECRETARY KERRY: Thank you all.\n\nFOREIGN MINISTER LAVROV: We had a good talk today.\n\nSECRETARY KERRY: We did.\n").metadata().title().found());
    }

    @Test
    void readsACable() {
        PageReading page = read("""
                UNCLASSIFIED MOSCOW 002123
                DE RUEHMO #2123/01 2291234
                O 171234Z AUG 09
                FM AMEMBASSY MOSCOW
                TO RUEHC/SECSTATE WASHDC IMMEDIATE 1234

                E.O. 12958: N/A
                TAGS: PREL, PARM, RS
                SUBJECT: THE MINISTER ON THE NEW TREATY

                1. (U) Summary: The minister told the ambassador that the treaty would be ready by the end of the year. He asked for more time.

                2. (U) The ambassador said that experts would meet again in the autumn, and that both sides had shown good will so far.
                """);
        assertEquals(DocumentKind.MEMORANDUM, page.kind());
        assertEquals(Optional.of("THE MINISTER ON THE NEW TREATY"), page.metadata().title().found());
        assertEquals("Moscow, Russia", page.metadata().place().found().map(place -> place.line(false)).orElse(""));
        assertEquals("2009-08-17", page.metadata().eventDate().found().map(when -> when.first().toString()).orElse(""));
    }

    @Test
    void takesNoneOfThoseTakingPartForAPrincipal() {
        Metadata metadata = read("""
                MEMORANDUM OF CONVERSATION

                SUBJECT: First Expanded Session

                PARTICIPANTS: U.S.
                George Bush, President
                James A. Baker III, Secretary of State

                U.S.S.R.
                Mikhail Gorbachev, Chairman

                DATE, TIME AND PLACE: December 2, 1989, Maxim Gorkiy, Malta

                The two leaders spoke for an hour about arms and trade, and agreed to meet again on the next day. They parted as friends.
                """).metadata();
        assertEquals(Optional.empty(), metadata.author().found());
        assertEquals("1989-12-02", metadata.eventDate().found().map(when -> when.first().toString()).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"SC/11234", "GA/10987", "2010/434"})
    void readsAReleaseNumber(String number) {
        assertEquals(Optional.of(number), read("Council Calls for an End to the Fighting\n\n" + number + "\n\nMay 22, 2014\n\nThe Council today called on all parties to end the fighting and to let help through. "
                + "It asked the Secretary-General to report within a month.\n").metadata().release().found());
    }

    @Test
    void takesAHeadlineAboutAJourneyForNoByline() {
        Metadata metadata = read("Kerry Arrives in Geneva\n\nBy Ann Rivers\n\nSeptember 12, 2013\n\nThe secretary of state arrived on Thursday for talks with his Russian colleague. "
                + "They are to last two days, his aides said.\n").metadata();
        assertEquals(Optional.of("Kerry Arrives in Geneva"), metadata.title().found());
        assertEquals(Optional.of("Ann Rivers"), metadata.author().found());
    }

    @Test
    void readsADateLineWithTwoWriters() {
        Metadata metadata = read("Ministers Settle Most Issues\n\nSeptember 18, 1987|ANN RIVERS and PAUL T. WATERS | Times Staff Writers\n\nWASHINGTON — The two ministers settled most issues on Thursday, officials said. "
                + "They are to meet again in the autumn.\n").metadata();
        assertEquals(Optional.of("Ann Rivers, Paul T. Waters"), metadata.author().found());
        assertEquals("1987-09-18", metadata.published().found().map(when -> when.first().toString()).orElse(""));
        assertEquals(Optional.empty(), metadata.subtitle().found());
    }

    @Test
    void takesWhatAWriterIsForNoSubtitle() {
        Metadata metadata = read("Minister Flies to London to Close a Deal\n\nTIMES STAFF WRITER\n\nThe minister left for London on Thursday for talks with his colleague, officials said. They hope for a treaty in the summer.\n").metadata();
        assertEquals(Optional.of("Minister Flies to London to Close a Deal"), metadata.title().found());
        assertEquals(Optional.empty(), metadata.subtitle().found());
    }

    @Test
    void takesThePaperFromWhatItsWriterIs() {
        Metadata metadata = read("Ministers Meet Again\n\nBy Ann Rivers\nWashington Post Staff Writer\nSaturday, March 7, 2009\n\nGENEVA, March 6 -- The ministers met on Friday and spoke for two hours, officials said. They parted as friends.\n").metadata();
        assertEquals(Optional.of("Ann Rivers"), metadata.author().found());
        assertEquals(Optional.of("The Washington Post"), metadata.publisher().found());
    }

    @Test
    void takesNoIndexForABriefingsTitle() {
        Metadata metadata = read("Mark C. Toner\nDeputy Spokesperson\nDaily Press Briefing\nWashington, DC\nMarch 29, 2012\n\nIndex for Today's Briefing\n\n  • Secretary's Travel\n  • Iran\n\n12:57 p.m. EDT\n\n"
                + "MR. TONER: Good afternoon. Welcome.\n\nQUESTION: What of Iran?\n\nMR. TONER: We are looking at it.\n").metadata();
        assertEquals(Optional.of("Daily Press Briefing"), metadata.title().found());
        assertEquals(Optional.of("Mark C. Toner"), metadata.author().found());
    }

    @Test
    void takesThePlaceOverTheHourBeforeThePressOffices() {
        Metadata metadata = read("THE WHITE HOUSE\n\nOffice of the Press Secretary\n(New York, New York)\nFor Immediate Release    October 23, 1995\n\nPRESS BRIEFING BY MIKE MCCURRY\n\nHyde Park, New York\n\n2:10 P.M. EDT\n\n"
                + "MR. MCCURRY: Good afternoon. They met for an hour.\n\nQ Alone?\n\nMR. MCCURRY: Alone, yes.\n").metadata();
        assertEquals("Hyde Park, United States", metadata.place().found().map(place -> place.line(false)).orElse(""));
    }

    @Test
    void takesTheDayUnderTheTitleBeforeTheBanners() {
        assertEquals("2009-03-06", read("Wednesday, 21 October 2020\n\nMinisters Meet for the First Time\n\nBloomberg |\n6 March 2009\n\nThe ministers met in Geneva on Friday and spoke for two hours, officials said. They parted as friends.\n")
                .metadata().published().found().map(when -> when.first().toString()).orElse(""));
    }

    @Test
    void takesNoTitlePrintedTwiceForASubtitle() {
        Metadata metadata = read("President To Meet His Colleague\n\nPresident To Meet His Colleague\n\nApril 1, 2009\n\nThe president meets his colleague in London on Wednesday, officials said. They have never met before.\n").metadata();
        assertEquals(Optional.of("President To Meet His Colleague"), metadata.title().found());
        assertEquals(Optional.empty(), metadata.subtitle().found());
    }

    @Test
    void readsTheDayAContentWasPublished() {
        assertEquals("2009-03-06", read("Ministers Start Afresh\n\nThis content was published on March 6, 2009 - 22:25\n\nThe ministers met in Geneva on Friday and spoke for two hours, officials said. They parted as friends.\n")
                .metadata().published().found().map(when -> when.first().toString()).orElse(""));
    }

    @Test
    void takesASentenceOverADatelineForTheTitle() {
        String headline = "Ministers Give Arms Talks a Push : Superpowers: Officials say that the two restored momentum but failed to resolve some of their disputes.";
        assertEquals(Optional.of(headline), read(headline + "\n- Share via\nBONN — The two ministers met for the third time in a month on Friday and spoke for hours, officials said. They parted as friends.\n").metadata().title().found());
    }

    @Test
    void aDaySaidInAQuotationIsNoDayOfTheNews() {
        Metadata metadata = read("Ministers Begin Their Talks in Geneva\n\nBy Ann Rivers\n\nJanuary 21, 2022\n\n“We shall know more tomorrow,” the minister told reporters as the talks in Geneva began. He said no more than that to anybody.\n").metadata();
        assertEquals(Optional.empty(), metadata.eventDate().found());
    }

    @Test
    void takesARussianHeadlineAboutAnOfficeHolderForTheTitle() {
        String headline = "Глава ведомства Орлов попросил журналистов не шуметь на встрече с госсекретарём";
        Metadata metadata = read(headline + "\n\nСТОКГОЛЬМ, 2 дек - РИА Новости. Глава ведомства Павел Орлов шутливо ответил журналистам. Они выкрикивали свои вопросы.\n").metadata();
        assertEquals(Optional.of(headline), metadata.title().found());
        assertEquals("Stockholm, Sweden", metadata.place().found().map(place -> place.line(false)).orElse(""));
    }

    @Test
    void takesTheLinesOfABylineForNoTitle() {
        Metadata agency = read("By ANN RIVERS\nAssociated Press Writer\n\nGENEVA (AP) -- The ministers met on Friday and spoke for two hours, officials said. They parted as friends.\n").metadata();
        assertEquals(Optional.empty(), agency.title().found());
        assertEquals(Optional.of("Ann Rivers"), agency.author().found());
        Metadata doubled = read("Ministers Turn a Page on Strained Ties\n\nby Paul Waters Paul Waters – Fri Mar 6, 5:25 pm ET\n\nGENEVA (AFP) – The ministers met on Friday and spoke for two hours, officials said. They parted as friends.\n").metadata();
        assertEquals(Optional.of("Ministers Turn a Page on Strained Ties"), doubled.title().found());
        assertEquals(Optional.of("Paul Waters"), doubled.author().found());
    }

    @Test
    void readsWhoBriefsUnderTheWordsPressBriefing() {
        Metadata metadata = read("THE WHITE HOUSE\n\n        Office of the Press Secretary\n             (Helsinki, Finland)\nFor Immediate Release      March 20, 1997\n\n             PRESS BRIEFING\n           BY MIKE MCCURRY\n\nThe Press Pool Van\n\n9:15 P.M. (L)\n\n"
                + "MR. MCCURRY: Good evening. They dined.\n\nQ On what?\n\nMR. MCCURRY: On soup.\n").metadata();
        assertEquals(Optional.of("PRESS BRIEFING BY MIKE MCCURRY"), metadata.title().found());
        assertEquals(Optional.of("Mike McCurry"), metadata.author().found());
    }

    @Test
    void readsTheDayInTheNoteOnARushTranscript() {
        Metadata metadata = read("The Button and the Word\n\nThis is a rush transcript from \"Evening Report,\" March 6, 2009. This copy may not be in its final form and may be updated.\n\n"
                + "ANN RIVERS, HOST: Good evening.\n\nPAUL WATERS, CORRESPONDENT: The gift was a button.\n\nRIVERS: Thank you.\n").metadata();
        assertEquals("2009-03-06", metadata.published().found().map(when -> when.first().toString()).orElse(""));
    }

    @Test
    void leavesTheDayOfABroadcastOutOfItsTitle() {
        Metadata metadata = read("The Button and the Wrong Word of the Ministers; Aired March 6, 2009 - 18:00 ET\n\nANN RIVERS, HOST: Good evening.\n\nPAUL WATERS, CORRESPONDENT: The gift was a button.\n\nRIVERS: Thank you.\n").metadata();
        assertEquals(Optional.of("The Button and the Wrong Word of the Ministers"), metadata.title().found());
        assertEquals("2009-03-06", metadata.eventDate().found().map(when -> when.first().toString()).orElse(""));
    }

    @Test
    void readsADatelineOfAnAgencyNobodyKnows() {
        Metadata metadata = read("Ministers Speak by Telephone\n\nTEHRAN (Vestnik) - The ministers spoke by telephone on Saturday, officials said. They are to meet in the spring, and nobody knows where.\n").metadata();
        assertEquals("Tehran, Iran", metadata.place().found().map(place -> place.line(false)).orElse(""));
    }

    @Test
    void readsDayAndPlaceOfAHeadWhoseLinesWereJoined() {
        String speeches = " President of Russia Vladimir Putin: Welcome to the sea, Mr Secretary. We are glad to see you. US Secretary of State John Kerry: Thank you, Mr President. I am happy to be here. Vladimir Putin: Let us begin then.";
        Metadata kremlin = read("Meeting with the Secretary of State May 12, 2015 19:30 Sochi" + speeches).metadata();
        assertEquals(Optional.of("Meeting with the Secretary of State"), kremlin.title().found());
        assertEquals("2015-05-12", kremlin.eventDate().found().map(when -> when.first().toString()).orElse(""));
        assertEquals("Sochi, Russia", kremlin.place().found().map(place -> place.line(false)).orElse(""));
        Metadata hotel = read("Remarks With a Colleague Hotel by the Lake Geneva, Switzerland September 9, 2016" + speeches).metadata();
        assertEquals("Geneva, Switzerland", hotel.place().found().map(place -> place.line(false)).orElse(""));
        Metadata report = read("They met for the first time. They spoke for hours and were seen smiling by all. This record was made by a station on March 6, 2009, and may be changed, it says." + speeches).metadata();
        assertEquals("2009-03-06", report.eventDate().found().map(when -> when.first().toString()).orElse(""));
    }

    @Test
    void takesAMenuWhoseEntriesRunTogetherForNoTitle() {
        Metadata metadata = read(" date 2017-08-06 FinancialGovernment SolutionsLegalRivers NewsRisk ManagementTax & AccountingBlog: Answers\nMinister Feels Readiness to Go On\nAugust 6, 2017 / 2:12 PM\n\n"
                + "MOSCOW (Reuters) - The minister felt a readiness to go on with the talks, he said on Sunday. They had met in the morning and parted at noon.\n").metadata();
        assertEquals(Optional.of("Minister Feels Readiness to Go On"), metadata.title().found());
        assertEquals("2017-08-06", metadata.published().found().map(when -> when.first().toString()).orElse(""));
    }

    private PageReading read(String text) {
        if (sources.read(text.getBytes(StandardCharsets.UTF_8)) instanceof Source.Text(SourceText source)) {
            return reader.read(source, transcripts.read(source));
        }
        throw new AssertionError("Not a text");
    }
}
