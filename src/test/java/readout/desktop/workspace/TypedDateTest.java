package readout.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.When;

/// Dates as people type them.
class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 March 2009            | 2009-03-06
            6 Mar 2009              | 2009-03-06
            March 6, 2009           | 2009-03-06
            Friday, March 6, 2009   | 2009-03-06
            2009-03-06              | 2009-03-06
            2009-3-6                | 2009-03-06
            06.03.2009              | 2009-03-06
            March 2009              | 2009-03
            2009-03                 | 2009-03
            2009                    | 2009
            6 марта 2009            | 2009-03-06
            6 марта 2009 г.         | 2009-03-06
            6 марта 2009 года       | 2009-03-06
            март 2009               | 2009-03
            6-8 March 2009          | 2009-03-06/2009-03-08
            6–8 March 2009          | 2009-03-06/2009-03-08
            """)
    void readsWhatPeopleWrite(String typed, String iso) {
        assertEquals(new TypedDate.Read(When.parse(iso)), TypedDate.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2009", "2009-13-01", "2009-02-30", "6 March", "soon", "6 March 2009 in Geneva", "March 2009 and May 2010", "12345", "99"})
    void takesNothingForADateThatIsNone(String typed) {
        assertEquals(new TypedDate.Unreadable(), TypedDate.of(typed));
    }

    @Test
    void knowsThatNothingIsTyped() {
        assertEquals(new TypedDate.Blank(), TypedDate.of("  "));
    }
}
