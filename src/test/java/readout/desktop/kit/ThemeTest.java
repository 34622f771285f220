package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;

class ThemeTest {

    @Test
    void aSceneIsDressedFromTheStartAndFollowsEveryChange() {
        Fx.run(() -> {
            Theme theme = new Theme();
            Label label = Styles.with(new Label("words"), Styles.SOFT);
            Scene scene = new Scene(label);
            Subscription dressed = theme.applyTo(scene);
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            label.applyCss();
            assertEquals(13, label.getFont().getSize());
            assertEquals(theme.paletteProperty().get().color(Swatch.SOFT), label.getTextFill());
            theme.choiceProperty().set(Theme.Choice.DARK);
            theme.textPercentProperty().set(150);
            label.applyCss();
            assertEquals(19.5, label.getFont().getSize(), 0.01);
            assertTrue(((Color) label.getTextFill()).getBrightness() > 0.6);
            dressed.unsubscribe();
            List<String> before = List.copyOf(scene.getStylesheets());
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            assertEquals(before, scene.getStylesheets());
        });
    }

    @Test
    void theSystemsChoiceDressesASceneToo() {
        Fx.run(() -> {
            Scene scene = new Scene(new Label("words"));
            new Theme().applyTo(scene);
            assertFalse(scene.getStylesheets().isEmpty());
        });
    }

    @Test
    void textNeverLeavesItsBounds() {
        Fx.run(() -> {
            Theme theme = new Theme();
            theme.textPercentProperty().set(900);
            assertEquals(26, theme.textSize());
            theme.textPercentProperty().set(1);
            assertEquals(13, theme.textSize());
        });
    }

    @Test
    void facesAreTakenFromWhatTheSystemHas() {
        assertEquals(new Typefaces("Inter", "Inter Medium", "Inter Semi Bold", "Noto Serif"),
                Typefaces.among(Set.of("Inter", "Inter Medium", "Inter Semi Bold", "Noto Serif", "Georgia")));
        assertEquals(new Typefaces("Segoe UI", "Segoe UI Semibold", "Segoe UI Semibold", "Georgia"), Typefaces.among(Set.of("Segoe UI", "Segoe UI Semibold", "Georgia")));
        assertEquals(new Typefaces("Inter", "Inter", "", "Serif"), Typefaces.among(Set.of("Inter")));
        assertEquals(new Typefaces("System", "System", "", "Serif"), Typefaces.among(Set.of()));
    }
}
