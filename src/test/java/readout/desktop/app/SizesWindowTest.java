package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.desktop.Fx;
import readout.desktop.kit.Styles;

/// Small windows and large text, in both languages: no word on a control is cut off, and nothing stands outside the window.
class SizesWindowTest {

    @TempDir
    Path profile;

    @ParameterizedTest
    @CsvSource({"en, 1024, 700, 100", "en, 1024, 700, 200", "ru, 1024, 700, 100", "ru, 1440, 900, 200"})
    void nothingIsCutOff(String language, int width, int height, int percent) throws IOException {
        Files.writeString(profile.resolve("settings.json"), """
                {"theme": "LIGHT", "textPercent": %d, "language": "%s"}""".formatted(percent, language));
        try (WindowRobot window = WindowRobot.open(profile)) {
            Fx.run(() -> {
                window.stage.setWidth(width);
                window.stage.setHeight(height);
            });
            window.drop(Path.of("data", "samples"));
            String name = "-" + language + "-" + width + "-" + percent;
            List<String> cut = new ArrayList<>();
            look(window, "import" + name, cut);
            for (String command : List.of("app.settings", "app.shortcuts", "app.about", "search.saved")) {
                window.press(command);
                look(window, command.replace('.', '-') + name, cut);
            }
            Fx.run(() -> window.desktop.shell().center().close());
            Fx.run(() -> window.desktop.workspace().selection().onMeeting("2007-05-15-moscow-rice-lavrov-putin"));
            Fx.await(() -> window.desktop.workspace().documentProperty().get().isPresent());
            look(window, "reader" + name, cut);
            Fx.run(() -> window.desktop.workspace().filterProperty().set(window.desktop.workspace().filterProperty().get().withWords("missile defense")));
            Fx.await(() -> window.shows(".search-pane") && !window.words("#search-lines").isEmpty());
            look(window, "search" + name, cut);
            assertEquals(List.of(), cut);
        }
    }

    private static void look(WindowRobot window, String name, List<String> cut) {
        window.picture("size-" + name);
        Fx.run(() -> {
            Parent root = window.scene().getRoot();
            for (Node node : root.lookupAll("*")) {
                if (node instanceof Labeled labeled && isSeen(node) && !mayBeShort(node)) {
                    if (labeled.isTextTruncated()) {
                        cut.add(name + ": “" + labeled.getText() + "” is cut off");
                    }
                    Bounds at = node.localToScene(node.getBoundsInLocal());
                    boolean aside = at.getMaxX() > window.scene().getWidth() + 1 || at.getMinX() < -1;
                    if (aside || isOfTheFrame(node) && (at.getMinY() < -1 || at.getMaxY() > window.scene().getHeight() + 1)) {
                        cut.add(name + ": “" + labeled.getText() + "” stands outside, at " + at.getMinX() + ".." + at.getMaxX());
                    }
                }
            }
        });
    }

    private static boolean isOfTheFrame(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(Styles.BAR) || each.getStyleClass().contains(Styles.STATUS)) {
                return true;
            }
        }
        return false;
    }

    /// Lines of lists shorten names and titles that are longer than their column; they are whole on the card or where they are opened.
    private static boolean mayBeShort(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ListCell<?> || each instanceof ListView<?> || each.getStyleClass().contains("archive-menu") || each.getStyleClass().contains("status-job")
                    || each.getStyleClass().contains("transcript-margin") || each.getStyleClass().contains("speaker-row") || each.getStyleClass().contains("may-shorten")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
            if (each.getParent() instanceof Parent parent && parent.getStyleClass().contains("viewport") && parent.getParent() instanceof ScrollPane) {
                Bounds in = parent.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                if (in.getMaxY() < 0 || in.getMinY() > parent.getLayoutBounds().getHeight()) {
                    return false;
                }
            }
        }
        return true;
    }
}
