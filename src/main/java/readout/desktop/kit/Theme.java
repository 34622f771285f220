package readout.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// How the window looks: light or dark, and how large its text is. Used on the FX thread only.
///
/// The base is AtlantaFX's Primer as user-agent sheet; ours stand above it, the palette first. Light and dark are two palette
/// sheets and not a style class, because menus and tooltips are windows of their own that take over sheets but no classes.
public final class Theme {

    /// Who says whether it is dark.
    public enum Choice {
        SYSTEM, LIGHT, DARK
    }

    static final String SHEETS = "/readout/desktop/";
    private static final List<String> PARTS = List.of("base", "controls", "collections", "overlays",
            "app", "timeline", "transcript", "speakers", "meetings", "search", "quotes", "importing");
    private static final double BASE_SIZE = 13;
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", SMALLEST);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(this, "palette");
    private final ReadOnlyObjectWrapper<List<String>> sheets = new ReadOnlyObjectWrapper<>(this, "sheets", List.of());
    private final Palette light = Palette.light();
    private final Palette dark = Palette.dark();
    private final Typefaces typefaces;

    /// A theme that follows the system until it is told otherwise.
    public Theme() {
        FxThread.require();
        typefaces = Typefaces.among(new HashSet<>(Font.getFamilies()));
        palette.bind(Bindings.createObjectBinding(this::inForce, choice, Platform.getPreferences().colorSchemeProperty()));
        palette.subscribe(this::dressBase);
        palette.subscribe(now -> dress());
        textPercent.subscribe(now -> dress());
        dress();
    }

    /// Who says whether it is dark.
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// The size of text in percent, 100 to 200; what lies outside is brought back inside.
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /// The colours in force, for code that draws.
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /// The families text is set in.
    public Typefaces typefaces() {
        return typefaces;
    }

    /// The size of the window's plain text in pixels.
    public double textSize() {
        return BASE_SIZE * Math.clamp(textPercent.get(), SMALLEST, LARGEST) / 100;
    }

    /// The size of the window's plain text in pixels, now and later.
    public ObservableValue<Number> textSizeProperty() {
        return textPercent.map(percent -> textSize());
    }

    /// Dresses a scene and keeps it dressed until the subscription ends.
    public Subscription applyTo(Scene scene) {
        Objects.requireNonNull(scene);
        return sheets.subscribe(list -> scene.getStylesheets().setAll(list));
    }

    private Palette inForce() {
        return switch (choice.get()) {
            case LIGHT -> light;
            case DARK -> dark;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? dark : light;
        };
    }

    /// The compiled sheet is read faster than the written one.
    private void dressBase(Palette colours) {
        Application.setUserAgentStylesheet((colours.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
    }

    private void dress() {
        boolean isDark = palette.get().isDark();
        List<String> list = new ArrayList<>();
        list.add(sheet(isDark ? "palette-dark" : "palette-light"));
        PARTS.forEach(part -> list.add(sheet(part)));
        list.add(inline(typefaces.sheet(textSize())));
        sheets.set(List.copyOf(list));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(SHEETS + name + ".css"), name).toExternalForm();
    }

    private static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
