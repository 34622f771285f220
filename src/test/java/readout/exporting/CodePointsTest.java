package readout.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Span;

class CodePointsTest {

    @Test
    void goesBothWaysInTextsWithAndWithoutPairs() {
        long seed = 20090306;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(9) : 'a' + random.nextInt(26));
            }
            CodePoints points = new CodePoints(text.toString());
            int count = text.codePointCount(0, text.length());
            for (int point = 0; point <= count; point++) {
                int unit = text.offsetByCodePoints(0, point);
                assertEquals(point, points.of(unit), "seed " + seed + ", " + text);
                assertEquals(unit, points.unit(point), "seed " + seed + ", " + text);
            }
        }
        assertEquals(new Span(1, 2), new CodePoints("\uD83D\uDE00b").of(new Span(2, 3)));
        assertEquals(new Span(2, 3), new CodePoints("\uD83D\uDE00b").units(new Span(1, 2)));
    }
}
