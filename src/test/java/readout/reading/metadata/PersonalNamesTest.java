package readout.reading.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which lines have the shape of a person's name.
class PersonalNamesTest {

    private final PersonalNames names = new PersonalNames();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hillary Rodham Clinton                  | Hillary Rodham Clinton
            Secretary Condoleezza Rice              | Secretary > Condoleezza Rice
            Secretary Clinton                       | Secretary > Clinton
            SECRETARY OF STATE MADELEINE K. ALBRIGHT| SECRETARY OF STATE > Madeleine K. Albright
            Russian Foreign Minister Igor Ivanov    | Russian Foreign Minister > Igor Ivanov
            MARK LANDLER                            | Mark Landler
            Robert C. O'Brien                       | Robert C. O'Brien
            Staffan de Mistura                      | Staffan de Mistura
            С.В.Лавров                              | С.В.Лавров
            Владимир Соловьев                       | Владимир Соловьев
            James A. Baker III                      | James A. Baker III
            """)
    void isAName(String words, String expected) {
        assertEquals(expected, names.whole(words).map(name -> name.style().isEmpty() ? name.name() : name.style() + " > " + name.name()).orElse("none"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Secretary of State", "Remarks With Russian Foreign Minister Sergey Lavrov", "Press Conference", "Press Operations", "The Radisson Slavjanskaya", "Foreign Minister",
        "Joint Statement", "President of Russia", "Senior Administration Officials", "Moscow 2007", "Meeting with Condoleezza Rice", "Sergey"})
    void isNoName(String words) {
        assertEquals(Optional.empty(), names.whole(words));
    }
}
