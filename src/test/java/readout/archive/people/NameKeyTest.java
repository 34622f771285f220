package readout.archive.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sergey Lavrov         | sergey lavrov
            SERGEY  LAVROV.       | sergey lavrov
            José Müller-Łazár     | jose muller łazar
            Пётр Й. Орлов         | петр и орлов
            O'Brien               | obrien
            O’Brien               | obrien
            D. J. "Doc" Ek        | d j doc ek
            ﬁrst                  | first
            ***                   | ''
            """)
    void namesThatDifferInWritingOnlyHaveOneKey(String name, String key) {
        assertEquals(key, NameKey.of(name));
    }

    @ParameterizedTest
    @CsvSource({"Lavrov, latin", "Лавров, cyrillic", "\"Лавров\", cyrillic", "拉夫罗夫, other", "007, other"})
    void theScriptIsThatOfTheFirstLetter(String name, String script) {
        assertEquals(script, NameKey.script(name));
    }
}
