package readout.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// The colours in force, read from the palette sheet itself so that drawn things and styled things never differ.
public final class Palette {

    private final boolean dark;
    private final Map<Swatch, Color> colors = new EnumMap<>(Swatch.class);

    private Palette(boolean dark, String sheet) {
        this.dark = dark;
        for (Swatch swatch : Swatch.values()) {
            colors.put(swatch, find(sheet, swatch.cssName() + ":"));
        }
    }

    /// The palette of `palette-light.css`.
    public static Palette light() {
        return new Palette(false, read("palette-light.css"));
    }

    /// The palette of `palette-dark.css`.
    public static Palette dark() {
        return new Palette(true, read("palette-dark.css"));
    }

    /// Whether light stands on dark.
    public boolean isDark() {
        return dark;
    }

    /// The colour of that meaning.
    public Color color(Swatch swatch) {
        return colors.get(swatch);
    }

    /// The same with an opacity of 0–1 of its own.
    public Color color(Swatch swatch, double opacity) {
        return colors.get(swatch).deriveColor(0, 1, 1, opacity);
    }

    private static Color find(String sheet, String name) {
        int at = sheet.indexOf(name);
        if (at < 0) {
            throw new IllegalStateException("The palette has no " + name);
        }
        return Color.web(sheet.substring(at + name.length(), sheet.indexOf(';', at)).strip());
    }

    private static String read(String sheet) {
        try (InputStream in = Palette.class.getResourceAsStream(Theme.SHEETS + sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
