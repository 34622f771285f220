package readout.reading.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Person;
import readout.model.Side;
import readout.reading.catalogue.CatalogueReader;

/// Who labels, quotations' speakers and bare names stand for in documents that tell more.
class DocumentPeopleTest {

    private static final PersonIndex INDEX = new PersonIndex(new CatalogueReader().bundled().people());

    private static DocumentPeople read(String day, String text) {
        return new DocumentPeople(INDEX, DocumentContext.of(text, Optional.of(LocalDate.parse(day))));
    }

    private static String name(DocumentPeople people, String label) {
        return people.attribute(label).person().flatMap(people::person).map(Person::fullName).orElse("nobody");
    }

    private static String mentioned(DocumentPeople people, String text) {
        return people.mentions().stream().map(m -> m.span().of(text) + "=" + m.personId()).collect(Collectors.joining(" "));
    }

    @Test
    void theHeadOfABriefingTellsTheSpokesmansFullName() {
        DocumentPeople people = read("2022-01-20", """
                Department Press Briefing

                Ned Price, Department Spokesperson

                Washington, D.C.

                MR. PRICE: Good afternoon. A few words on the talks in Geneva before your questions.
                QUESTION: Will the Secretary meet Lavrov again?
                MR. PRICE: We will see.
                """);
        assertEquals("Ned Price", name(people, "MR. PRICE"));
        assertEquals(Certainty.CERTAIN, people.attribute("MR. PRICE").certainty());
        assertEquals(Side.UNITED_STATES, people.side("MR. PRICE"));
        assertEquals("ned-price", people.people().getFirst().id());
        assertEquals("Ned Price", name(people, "PRICE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "President Bush met Russian President Vladimir Putin at the lake. Mr. Bush was glad of it.|George W. Bush",
        "President Bush met Mikhail Gorbachev, the Soviet president, at sea. Mr. Bush was glad of it.|George H. W. Bush",
        "Президент США Буш сообщил, что не знает о планах президента России Владимира Путина.|George W. Bush",
        "President Bush spoke of the sea. Mr. Bush was glad of it.|nobody",
    })
    void namesakesAreToldByTheirContemporariesWhereNoDayIsKnown(String text, String president) {
        DocumentPeople people = new DocumentPeople(INDEX, DocumentContext.of(text, Optional.empty()));
        assertEquals(president, name(people, text.contains("Mr.") ? "Mr. Bush" : "Буш"));
    }

    @Test
    void theParagraphUnderABylineIsNoTitleOfItsAuthor() {
        DocumentPeople people = read("2009-03-11", "Автор: Иван Петров\n\nГлава МИД России и госсекретарь США впервые встретились у озера в пятницу, и говорили они о нем больше, чем о ракетах и о договорах, как оба рассказали потом журналистам.\n");
        assertEquals("Sergey Lavrov", name(people, "глава МИД России"));
    }

    @Test
    void anIAmIsNoGivenName() {
        DocumentPeople people = read("2013-09-12", "I'm Robert Rivers. We're Rivers and Waters.\nRIVERS: The talks have begun.\n");
        assertEquals("Robert Rivers", name(people, "RIVERS"));
    }

    @Test
    void anAbbreviationOverANameIsNoInitial() {
        DocumentPeople people = read("1989-12-02", "PARTICIPANTS: U.S.\nGeorge Bush, President\n\nU.S.S.R.\nMikhail Gorbachev, Chairman\n\nChairman Gorbachev: Welcome.\n");
        assertEquals("Mikhail Gorbachev", name(people, "Chairman Gorbachev"));
    }

    @Test
    void aPresidentMayBeShortened() {
        assertEquals("Donald Trump", name(read("2018-07-16", "PRES. DONALD TRUMP: Thank you.\n"), "PRES. DONALD TRUMP"));
    }

    @Test
    void aMinisterMayBeShortened() {
        assertEquals("Anatoly Serdyukov", name(read("2007-10-13", "SEC. GATES: Thank you.\nMIN. SERDYUKOV: Yes.\n"), "MIN. SERDYUKOV"));
    }

    @Test
    void aTitleBeforeTheNameTellsWhoTheSpokesmanIs() {
        DocumentPeople people = read("2006-05-10", """
                State Department spokesman Sean McCormack said on Wednesday that the ministers would meet in New York.
                Mr. McCormack gave no hour.
                """);
        assertEquals("Sean McCormack", name(people, "MR. MCCORMACK"));
        assertEquals(Side.UNITED_STATES, people.side("MR. MCCORMACK"));
    }

    @Test
    void anAnchorIsNamedOnceInFullThenBySurname() {
        DocumentPeople people = read("2021-06-16", """
                WOLF BLITZER, CNN ANCHOR: Welcome to our viewers. The summit is still going on.
                KATE BOLDUAN, CNN ANCHOR: And it looks longer than planned.
                BLITZER: Much longer.
                """);
        assertEquals("Wolf Blitzer", name(people, "BLITZER"));
        assertEquals(Side.PRESS, people.side("BLITZER"));
        assertEquals("Kate Bolduan", name(people, "KATE BOLDUAN, CNN ANCHOR"));
        assertEquals(List.of("wolf-blitzer", "kate-bolduan"), people.people().stream().map(Person::id).toList());
        assertTrue(people.people().stream().allMatch(person -> person.side() == Side.PRESS));
    }

    @Test
    void aScholarIsKnownBySurnameAfterTheFirstMention() {
        DocumentPeople people = read("2009-07-06", """
                Alexander Baunov, a senior fellow at the Carnegie Center, has a grim view of the coming visit.
                "Nobody expects much," Baunov said.
                """);
        Attribution attribution = people.attribute("Baunov");
        assertEquals("alexander-baunov", attribution.person().orElseThrow());
        assertEquals(Certainty.CERTAIN, attribution.certainty());
    }

    @Test
    void twoClintonsAreToldApartByWhoIsNamedLast() {
        String text = """
                Secretary of State Hillary Rodham Clinton opened the talks. "We begin again," Clinton said.
                Former President Bill Clinton was in New York that day. "I wish them well," Clinton said.
                """;
        DocumentPeople people = read("2009-03-06", text);
        assertEquals("hillary-rodham-clinton", people.attribute("Clinton", text.indexOf("Clinton said")).person().orElseThrow());
        assertEquals("Bill Clinton", name(people, "Bill Clinton"));
        assertEquals("Hillary Rodham Clinton", name(people, "Secretary Clinton"));
        assertEquals("Bill Clinton", name(people, "the former president"));
    }

    @Test
    void aMinisterAndAReporterOfOneSurnameAreTwoPeople() {
        DocumentPeople people = read("1990-05-18", """
                Secretary of State James A. Baker III spoke to the press in Moscow.
                QUESTION: Peter Baker, Washington Post. Mr. Secretary, is there a date?
                SECRETARY BAKER: There is.
                """);
        assertEquals("James A. Baker III", name(people, "SECRETARY BAKER"));
        assertEquals("Peter Baker", name(people, "Peter Baker"));
        assertEquals("James A. Baker III", name(people, "the secretary of state"));
    }

    @Test
    void aWifesTitleMakesNobodyElseOfHerHusband() {
        DocumentPeople people = read("1994-09-27", """
                THE PRESIDENT: Ladies and gentlemen, President Yeltsin, Mrs. Yeltsin, it is a pleasure for Hillary and me.
                PRESIDENT YELTSIN: Thank you. My wife thanks Mrs. Clinton. And Presidents Clinton and Yeltsin will sign.
                """);
        assertEquals("Bill Clinton", name(people, "THE PRESIDENT"));
        assertEquals("Boris Yeltsin", name(people, "YELTSIN"));
        assertEquals("Boris Yeltsin", name(people, "PRESIDENT YELTSIN"));
        assertEquals("Boris Yeltsin", name(people, "Mr. Yeltsin"));
        assertEquals("Yeltsin", name(people, "Mrs. Yeltsin"));
    }

    @Test
    void twoSullivansAreToldApartByTitleAndGivenName() {
        DocumentPeople people = read("2021-06-16", """
                National Security Advisor Jake Sullivan and Ambassador John Sullivan joined the wider session.
                """);
        assertEquals("John J. Sullivan", name(people, "AMBASSADOR SULLIVAN"));
        assertEquals("Jake Sullivan", name(people, "NSA SULLIVAN"));
        assertEquals("Jake Sullivan", name(people, "Jake Sullivan"));
    }

    @Test
    void twoIvanovsWithoutAnythingToTellThemApartStayOpen() {
        DocumentPeople people = read("2002-05-24", """
                Foreign Minister Igor Ivanov and Defense Minister Sergei Ivanov came to the Kremlin together.
                """);
        Attribution attribution = people.attribute("MR. IVANOV");
        assertEquals(Certainty.OPEN, attribution.certainty());
        assertTrue(attribution.why().contains("Igor Ivanov") && attribution.why().contains("Sergei Ivanov"), attribution.why());
        assertEquals(Side.RUSSIA, people.side("MR. IVANOV"));
        assertEquals("Igor Ivanov", name(people, "FOREIGN MINISTER IVANOV"));
        assertEquals("Sergei Ivanov", name(people, "DEFENSE MINISTER IVANOV"));
    }

    @Test
    void aPlaceOnTheNextLineIsNotWhoseMinisterItIs() {
        DocumentPeople people = read("1986-11-06", "Meeting with Foreign Minister Shevardnadze\nVienna, November 6, 1986\n\nShevardnadze opened the meeting.");
        assertEquals("Eduard Shevardnadze", name(people, "Shevardnadze"));
        assertTrue(people.mentions().stream().anyMatch(mention -> mention.personId().equals("eduard-shevardnadze")), "the minister is the one of the catalogue");
    }

    @Test
    void anOfficeWithItsHoldersNameInBracketsIsTheHolder() {
        DocumentPeople people = read("2018-03-14", "The Prime Minister (Mrs Ann Rivers): I have a statement.\nPaul Waters: I thank her.");
        assertEquals("Ann Rivers", people.person(people.attribute("The Prime Minister", "Mrs Ann Rivers", 0).person().orElseThrow()).orElseThrow().fullName());
        assertEquals("Ann Rivers", name(people, "The Prime Minister"));
        assertEquals(Optional.empty(), read("2018-03-14", "The Prime Minister: I have a statement.").attribute("The Prime Minister").person());
    }

    @Test
    void whoMayBeEitherOfTwoPresidentsStaysOpenWithoutADay() {
        String text = "Президент США Дж. Буш прибыл в Москву.";
        DocumentPeople undated = new DocumentPeople(INDEX, DocumentContext.of(text, Optional.empty()));
        assertEquals(Certainty.OPEN, undated.attribute("Дж. Буш").certainty());
        assertEquals("George W. Bush", name(read("2002-05-24", text), "Дж. Буш"));
        assertEquals("George H. W. Bush", name(read("1991-07-31", text), "Дж. Буш"));
    }

    @Test
    void aVerbThatIsAGivenNameTooIsNoPartOfASpeakersName() {
        DocumentPeople people = read("2019-05-14", "The envoy came late.\nSaid Becker: it was a mess. Said Jalili, an Iranian, stayed away.");
        assertEquals("Becker", name(people, "Becker"));
        assertEquals("Said Jalili", name(people, "Said Jalili"));
    }

    @Test
    void aStudentOfAMinistersNameIsAnotherPerson() {
        DocumentPeople people = read("2003-05-20", """
                Sergei Ivanov, a student from Tomsk, had come to see the presidents. "It was far," Ivanov said.
                """);
        assertEquals("sergei-ivanov-2", people.attribute("Sergei Ivanov, a student from Tomsk").person().orElseThrow());
        assertEquals("sergei-ivanov-2", people.attribute("Ivanov").person().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"SECRETARY CLITNON, Hillary Rodham Clinton", "SECRETARY CLINTN, Hillary Rodham Clinton",
        "FOREIGN MINISTER LARVOV, Sergey Lavrov", "FOREIGN MINISTER LAVROC, Sergey Lavrov", "FORIEGN MINISTER LAVROV, Sergey Lavrov",
        "SECRETARY CLLINTON, Hillary Rodham Clinton", "Sergei Lavrv, Sergey Lavrov", "MS. CLIFTON, Clifton", "MR. LAVRENTIEV, Lavrentiev"})
    void aSlipInALabelIsStillTheSpeaker(String label, String name) {
        DocumentPeople people = read("2009-03-06", """
                Secretary Hillary Rodham Clinton met Foreign Minister Sergei Lavrov.
                MS. CLIFTON: The head of the hotel spoke first. MS. CLIFTON: And last.
                """);
        assertEquals(name, name(people, label));
    }

    @Test
    void aSlipNeverMakesOnePersonOfTheCatalogueAnother() {
        DocumentPeople people = read("2013-05-07", """
                Secretary John Kerry met President Vladimir Putin and Foreign Minister Sergey Lavrov.
                """);
        for (Person person : new CatalogueReader().bundled().people()) {
            Attribution attribution = people.attribute(person.fullName());
            assertEquals(Optional.of(person.id()), attribution.person());
        }
    }

    @Test
    void peopleOfARussianTextMeetInAllCases() {
        String text = """
                Пресс-секретарь президента России Дмитрий Песков рассказал о подготовке встречи. По словам Пескова,
                Владимир Путин примет Джона Керри в Кремле. С Марией Захаровой журналисты беседовали позже.
                Сергею Лаврову передали письмо. Лаврова ждут в Женеве.
                """;
        DocumentPeople people = read("2016-03-24", text);
        assertEquals("Дмитрий Песков", name(people, "Песков"));
        assertEquals(Side.RUSSIA, people.side("Песков"));
        assertEquals("Мария Захарова", name(people, "Захарова"));
        assertEquals("Дмитрий Песков", name(people, "Д.Песков"));
        String mentions = mentioned(people, text);
        assertTrue(mentions.contains("Владимир Путин=vladimir-putin Джона Керри=john-f-kerry"), mentions);
        assertTrue(mentions.contains("Сергею Лаврову=sergey-lavrov Лаврова=sergey-lavrov"), mentions);
        assertTrue(mentions.contains("Пескова=dmitriy-peskov"), mentions);
    }

    @Test
    void theSecretaryIsThePagesPrincipal() {
        DocumentPeople people = new DocumentPeople(INDEX, new DocumentContext("""
                Remarks at the Pentagon

                THE SECRETARY: Thank you. I spoke with Secretary Rice this morning.
                """, Optional.of(LocalDate.parse("2007-04-23")), Optional.of("Secretary of Defense Robert M. Gates"),
                Optional.of("U.S. Department of Defense"), List.of()));
        assertEquals("Robert M. Gates", name(people, "THE SECRETARY"));
        assertEquals("robert-m-gates", people.principal().orElseThrow().person().orElseThrow());
    }

    @Test
    void thePublisherTellsWhoseSecretaryItIs() {
        String text = "THE SECRETARY: Thank you all for coming.";
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2007-04-23"));
        DocumentPeople defense = new DocumentPeople(INDEX,
                new DocumentContext(text, day, Optional.empty(), Optional.of("Department of Defense"), List.of()));
        DocumentPeople state = new DocumentPeople(INDEX,
                new DocumentContext(text, day, Optional.empty(), Optional.of("Department of State"), List.of()));
        assertEquals("Robert M. Gates", name(defense, "THE SECRETARY"));
        assertEquals("Condoleezza Rice", name(state, "THE SECRETARY"));
    }

    @Test
    void thePublisherTellsWhosePresidentItIs() {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2009-07-06"));
        DocumentPeople kremlin = new DocumentPeople(INDEX,
                new DocumentContext("THE PRESIDENT: Good day.", day, Optional.empty(), Optional.of("President of Russia"), List.of()));
        DocumentPeople house = new DocumentPeople(INDEX,
                new DocumentContext("THE PRESIDENT: Good day.", day, Optional.empty(), Optional.of("The White House"), List.of()));
        assertEquals("Dmitry Medvedev", name(kremlin, "THE PRESIDENT"));
        assertEquals("Barack Obama", name(house, "THE PRESIDENT"));
    }

    @Test
    void aTitleInProseMeansWhoWasNamedLast() {
        String text = """
                Russian President Dmitry Medvedev greeted the guest. "Welcome," the president said.
                President Barack Obama answered him. "Thank you," the president said.
                """;
        DocumentPeople people = read("2009-07-06", text);
        assertEquals("dmitry-medvedev", people.attribute("the president", text.indexOf("the president")).person().orElseThrow());
        assertEquals("barack-obama", people.attribute("the president", text.lastIndexOf("the president")).person().orElseThrow());
    }

    @Test
    void whoIsCalledMisterInAStatesOwnRecordSpeaksForIt() {
        DocumentPeople people = new DocumentPeople(INDEX, new DocumentContext("MR. LOCKHART: Good afternoon.",
                Optional.of(LocalDate.parse("1999-11-18")), Optional.empty(), Optional.of("The White House"), List.of()));
        assertEquals("Lockhart", name(people, "MR. LOCKHART"));
        assertEquals(Side.UNITED_STATES, people.side("MR. LOCKHART"));
    }

    @Test
    void aReporterSpeaksForThePress() {
        DocumentPeople people = read("2007-05-15", "QUESTION: Arshad Mohammed from Reuters. Minister, will you go?");
        Attribution attribution = people.attributeReporter("Arshad Mohammed");
        assertEquals(Side.PRESS, people.person(attribution.person().orElseThrow()).orElseThrow().side());
        assertEquals(Side.PRESS, people.people().getFirst().side());
    }

    @Test
    void namesOfThingsAreNoMentions() {
        String text = """
                The Bush administration sent rice and gates to the Rice University stadium. The reset button broke.
                Meanwhile Lavrov said nothing, and Christopher Robin slept. German officials and Jordan's king came.
                """;
        DocumentPeople people = read("2007-05-15", text);
        assertEquals("Lavrov=sergey-lavrov", mentioned(people, text));
    }

    @Test
    void mentionsStandInOrderWithoutOverlap() {
        String text = """
                HILLARY CLINTON MEETS SERGEI LAVROV
                Sarah Huckabee Sanders, Foreign Minister Sergey V. Lavrov's guest, met Adel al-Jubeir and Staffan de Mistura.
                Lavrov-Clinton talks went on; George H. W. Bush, Joseph R. Biden Jr. and James A. Baker III were not there.
                """;
        DocumentPeople people = read("2016-05-15", text);
        assertEquals("Sarah Huckabee Sanders", name(people, "MS. SANDERS"));
        assertEquals("HILLARY CLINTON=hillary-rodham-clinton SERGEI LAVROV=sergey-lavrov "
                + "Sarah Huckabee Sanders=sarah-huckabee-sanders Sergey V. Lavrov=sergey-lavrov Adel al-Jubeir=adel-al-jubeir "
                + "Staffan de Mistura=staffan-de-mistura Lavrov=sergey-lavrov Clinton=hillary-rodham-clinton "
                + "George H. W. Bush=george-h-w-bush Joseph R. Biden Jr=joe-biden James A. Baker III=james-a-baker-iii",
                mentioned(people, text));
    }

    @Test
    void aReportersOutletAfterTheNameTellsThePress() {
        DocumentPeople people = read("2007-05-15", "Arshad Mohammed from Reuters asked Secretary Rice with Russian guests about President Putin of Russia.");
        assertEquals(Side.PRESS, people.side("Mohammed"));
        assertEquals("Condoleezza Rice", name(people, "Secretary Rice"));
        assertEquals(Side.RUSSIA, people.side("Putin"));
    }

    @Test
    void whoIsIntroducedWithATitleIsMentionedToo() {
        String text = "Deputy Foreign Minister Mikhail Bogdanov flew to Doha. There Bogdanov met the envoy.";
        DocumentPeople people = read("2015-08-03", text);
        assertEquals("Mikhail Bogdanov=mikhail-bogdanov Bogdanov=mikhail-bogdanov", mentioned(people, text));
    }

    @Test
    void anEmptyTextNamesNobody() {
        DocumentPeople people = new DocumentPeople(INDEX, DocumentContext.of("", Optional.empty()));
        assertEquals(List.of(), people.mentions());
        assertEquals(List.of(), people.people());
        assertEquals(Optional.empty(), people.principal());
    }
}
