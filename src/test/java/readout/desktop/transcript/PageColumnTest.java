package readout.desktop.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageColumnTest {

    private static final double EM = 13;

    @Test
    void theLineStaysComfortableHoweverWideTheWindowIs() {
        for (double em : new double[] {EM, 2 * EM}) {
            for (double width = 40 * em; width < 4000; width += 7) {
                PageColumn column = PageColumn.of(width, em);
                double text = width - column.before() - column.names() - column.gap() - column.after();
                assertTrue(text <= 50 * em, "at " + width + " the text is " + text);
                assertTrue(text >= 25 * em, "at " + width + " the text is " + text);
            }
        }
    }

    @Test
    void inAWideWindowTheColumnStandsInTheMiddle() {
        PageColumn column = PageColumn.of(2400, EM);

        assertEquals(column.before(), column.after(), 6 * EM);
    }
}
