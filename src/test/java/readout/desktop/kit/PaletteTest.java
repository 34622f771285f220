package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written can be read: WCAG's 4.5 to 1 for text on every ground it stands on, 3 to 1 for marks.
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final List<Swatch> GROUNDS = List.of(Swatch.BG, Swatch.PANEL, Swatch.CARD);
    private static final List<Swatch> WORDS = List.of(Swatch.INK, Swatch.SOFT, Swatch.FAINT, Swatch.US_TEXT, Swatch.RU_TEXT, Swatch.PRESS_TEXT, Swatch.OTHER_TEXT,
            Swatch.ACCENT, Swatch.OK, Swatch.WARN, Swatch.BAD);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadableOnEveryGround(boolean dark) {
        Palette palette = dark ? Palette.dark() : Palette.light();
        for (Swatch ground : GROUNDS) {
            for (Swatch word : WORDS) {
                atLeast(TEXT, palette, word, ground);
            }
        }
        for (Swatch ground : List.of(Swatch.SEL, Swatch.HOVER, Swatch.CHIP)) {
            for (Swatch word : List.of(Swatch.INK, Swatch.SOFT, Swatch.US_TEXT)) {
                atLeast(TEXT, palette, word, ground);
            }
        }
        for (Swatch ground : List.of(Swatch.HL, Swatch.HL2, Swatch.HL3, Swatch.HL4, Swatch.HL5, Swatch.HL6, Swatch.HL7, Swatch.HL8)) {
            atLeast(TEXT, palette, Swatch.INK, ground);
        }
        atLeast(TEXT, palette, Swatch.INVERSE_TEXT, Swatch.INVERSE);
        atLeast(TEXT, palette, Swatch.INVERSE_SOFT, Swatch.INVERSE);
        atLeast(TEXT, palette, Swatch.ON_ACCENT, Swatch.ACCENT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void marksStandOutFromTheirGround(boolean dark) {
        Palette palette = dark ? Palette.dark() : Palette.light();
        for (Swatch mark : List.of(Swatch.US, Swatch.RU, Swatch.OTHER, Swatch.ACCENT)) {
            GROUNDS.forEach(ground -> atLeast(MARK, palette, mark, ground));
        }
    }

    private static void atLeast(double least, Palette palette, Swatch ink, Swatch ground) {
        double contrast = contrast(palette.color(ink), palette.color(ground));
        assertTrue(contrast >= least, () -> "%s on %s: %.2f".formatted(ink, ground, contrast));
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
