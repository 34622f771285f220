package readout.reading.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Side;

class LabelReaderTest {

    private static final LabelReader READER = new LabelReader(new Vocabulary());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SECRETARY RICE                                       | RICE                   | SECRETARY        |
            FOREIGN MINISTER LAVROV                              | LAVROV                 | FOREIGN_MINISTER |
            PRESIDENT PUTIN                                      | PUTIN                  | PRESIDENT        |
            President Bush                                       | Bush                   | PRESIDENT        |
            MR. PRICE                                            | PRICE                  |                  |
            MS. NULAND                                           | NULAND                 |                  |
            MR PRICE                                             | PRICE                  |                  |
            Sergei Lavrov                                        | Sergei Lavrov          |                  |
            **Sergey Lavrov**                                    | Sergey Lavrov          |                  |
            С.В.Лавров                                           | С. В. Лавров           |                  |
            С. В. Лавров                                         | С. В. Лавров           |                  |
            В.Путин                                              | В. Путин               |                  |
            Дж.Керри                                             | Дж. Керри              |                  |
            Лавров                                               | Лавров                 |                  |
            Министр иностранных дел России С.В.Лавров            | С. В. Лавров           | FOREIGN_MINISTER | russia
            Президент России Владимир Путин                      | Владимир Путин         | PRESIDENT        | russia
            госсекретарь США Джон Керри                          | Джон Керри             | FOREIGN_MINISTER | us
            замглавы МИД РФ Сергей Рябков                        | Сергей Рябков          | DEPUTY_FOREIGN_MINISTER | russia
            пресс-секретарь президента РФ Дмитрий Песков         | Дмитрий Песков         | SPOKESPERSON     | russia
            Secretary of State Hillary Rodham Clinton            | Hillary Rodham Clinton | FOREIGN_MINISTER | us
            U.S. Secretary of State Hillary Rodham Clinton       | Hillary Rodham Clinton | FOREIGN_MINISTER | us
            WOLF BLITZER, CNN ANCHOR                             | WOLF BLITZER           | REPORTER         | press
            BLITZER                                              | BLITZER                |                  |
            JILL DOUGHERTY, CNN MOSCOW BUREAU CHIEF              | JILL DOUGHERTY         | REPORTER         | press
            VLADIMIR PUTIN, RUSSIAN PRESIDENT                    | VLADIMIR PUTIN         | PRESIDENT        | russia
            DONALD TRUMP, PRESIDENT OF THE UNITED STATES         | DONALD TRUMP           | PRESIDENT        | us
            JEANINE PIRRO, U.S. ATTORNEY FOR WASHINGTON, D.C.    | JEANINE PIRRO          | OFFICIAL         | us
            Dr. Rice                                             | Rice                   | SCHOLAR          |
            AMBASSADOR MATLOCK                                   | MATLOCK                | AMBASSADOR       |
            GENERAL MILLEY                                       | MILLEY                 | SOLDIER          |
            GEN. MARK A. MILLEY                                  | MARK A. MILLEY         | SOLDIER          |
            NSA SULLIVAN                                         | SULLIVAN               | SECURITY_ADVISER | us
            Amb. Ridgway                                         | Ridgway                | AMBASSADOR       |
            Dep. FornMin. Bessmertnykh                           | Bessmertnykh           | DEPUTY_FOREIGN_MINISTER |
            Marco Rubio (00:13)                                  | Marco Rubio            |                  |
            [NED PRICE, STATE DEPARTMENT SPOKESPERSON]           | NED PRICE              | SPOKESPERSON     | us
            President of Russia Vladimir Putin                   | Vladimir Putin         | PRESIDENT        | russia
            President of the Russian Federation Vladimir Putin   | Vladimir Putin         | PRESIDENT        | russia
            Federal Chancellor of Germany Angela Merkel          | Angela Merkel          | CHANCELLOR       | other
            TRANSLATOR FOR PRESIDENT VLADIMIR PUTIN              | VLADIMIR PUTIN         | PRESIDENT        |
            PUTIN (THROUGH TRANSLATOR)                           | PUTIN                  |                  |
            SEN. JOHN MCCAIN (R-AZ)                              | JOHN MCCAIN            | LEGISLATOR       | us
            Kremlin spokesman Dmitry Peskov                      | Dmitry Peskov          | SPOKESPERSON     | russia
            his spokesman Dmitry Peskov                          | Dmitry Peskov          | SPOKESPERSON     |
            Putin's spokesman, Dmitry Peskov                     | Dmitry Peskov          | SPOKESPERSON     |
            Obama adviser Ben Rhodes                             | Ben Rhodes             | AIDE             |
            Russia's foreign minister, Sergei Lavrov             | Sergei Lavrov          | FOREIGN_MINISTER | russia
            Sergei Lavrov, the Russian foreign minister,         | Sergei Lavrov          | FOREIGN_MINISTER | russia
            Vice President Joe Biden, who said last month        | Joe Biden              | VICE_PRESIDENT   |
            Anna Ivanova, a professor at Moscow State University | Anna Ivanova           | SCHOLAR          | russia
            Mr. Ivanov, a student                                | Ivanov                 | PRIVATE          |
            Assistant Secretary of State for European and Eurasian Affairs Victoria Nuland | Victoria Nuland | ASSISTANT_SECRETARY | us
            former Secretary of State James A. Baker III         | James A. Baker III     | FOREIGN_MINISTER | us
            James A. Baker, 3rd                                  | James A. Baker III     |                  |
            Lothar de Maizière                                   | Lothar de Maizière     |                  |
            UN Secretary-General Ban Ki-moon                     | Ki-moon Ban            | SECRETARY_GENERAL | other
            George H.W. Bush                                     | George H. W. Bush      |                  |
            US-Außenminister John Kerry                          | John Kerry             | FOREIGN_MINISTER | us
            Russlands Außenminister Sergej Lawrow                | Sergej Lawrow          | FOREIGN_MINISTER | russia
            le ministre russe des Affaires étrangères Sergueï Lavrov | Sergueï Lavrov     | FOREIGN_MINISTER | russia
            JOHN MAJOR                                           | JOHN MAJOR             |                  |
            LARRY KING, CNN HOST                                 | LARRY KING             | REPORTER         | press
            Jordan Smith                                         | Jordan Smith           |                  |
            CHRIS FORD                                           | CHRIS FORD             |                  |
            General Secretary Gorbachev                          | Gorbachev              | GENERAL_SECRETARY | russia
            PRESIDENT-ELECT OBAMA                                | OBAMA                  | PRESIDENT_ELECT  |
            Defense Minister Sergei B. Ivanov                    | Sergei B. Ivanov       | DEFENSE_MINISTER |
            Thomas W. Simons, Jr.                                | Thomas W. Simons Jr.   |                  |
            """)
    void aLabelWithANameTellsNameTitleAndSide(String label, String name, String post, String side) {
        Printed printed = READER.read(label);
        assertEquals(Printed.Named.class, printed.getClass(), printed::toString);
        Naming naming = ((Printed.Named) printed).naming();
        assertEquals(name, naming.name().shown());
        assertEquals(post == null ? "" : post, naming.role().map(role -> role.post().name()).orElse(""), naming::toString);
        assertEquals(side == null ? "" : side, naming.side().map(Side::word).orElse(""), naming::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THE SECRETARY                     | SECRETARY         |
            The President.                    | PRESIDENT         |
            THE VICE PRESIDENT                | VICE_PRESIDENT    |
            the foreign minister              | FOREIGN_MINISTER  |
            the Russian foreign minister      | FOREIGN_MINISTER  | russia
            Russia's foreign minister         | FOREIGN_MINISTER  | russia
            the Russian president             | PRESIDENT         | russia
            the Russian leader                | LEADER            | russia
            the secretary of state            | FOREIGN_MINISTER  | us
            Moscow's top diplomat             | FOREIGN_MINISTER  | russia
            U.S. Secretary of State           | FOREIGN_MINISTER  | us
            the former president              | PRESIDENT         |
            глава МИД РФ                      | FOREIGN_MINISTER  | russia
            российский министр                | MINISTER          | russia
            глава российского внешнеполитического ведомства | FOREIGN_MINISTER | russia
            президент США                     | PRESIDENT         | us
            MR. PRESIDENT                     | PRESIDENT         |
            the president of Russia           | PRESIDENT         | russia
            """)
    void aLabelWithATitleAloneTellsIt(String label, String post, String side) {
        Printed printed = READER.read(label);
        assertEquals(Printed.Titled.class, printed.getClass(), printed::toString);
        Role role = ((Printed.Titled) printed).role();
        assertEquals(post, role.post().name());
        assertEquals(side == null ? "" : side, role.side().map(Side::word).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUESTION                             | press
            Q                                    | press
            Q1                                   | press
            Вопрос                               | press
            MODERATOR                            |
            STAFF                                |
            SENIOR ADMINISTRATION OFFICIAL ONE   | us
            SENIOR STATE DEPARTMENT OFFICIAL TWO | us
            SENIOR ADMINISTRATION OFFICIAL       | us
            a senior U.S. official               | us
            a senior State Department official   | us
            A Kremlin official                   | russia
            INTERPRETER                          |
            VOICE                                |
            PARTICIPANT                          |
            OPERATOR                             |
            UNIDENTIFIED MALE                    |
            officials                            |
            Russian officials                    | russia
            the statement                        |
            the Kremlin                          | russia
            the White House                      | us
            Interfax                             | press
            the Russian Foreign Ministry         | russia
            he                                   |
            Lavrov's spokeswoman                 |
            Lavrov and Clinton                   |
            Sergei Lavrov and Hillary Clinton    |
            the Taliban                          |
            AUDIENCE MEMBER                      |
            the two presidents                   |
            both ministers                       |
            the spokesman                        |
            a foreign minister                   |
            МИД России                           | russia
            """)
    void aLabelThatNamesNobodySaysSo(String label, String side) {
        Printed printed = READER.read(label);
        assertEquals(Printed.Nobody.class, printed.getClass(), printed::toString);
        assertEquals(side == null ? "" : side, ((Printed.Nobody) printed).side().map(Side::word).orElse(""));
    }
}
