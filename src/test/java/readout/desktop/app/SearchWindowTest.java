package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.desktop.Fx;
import readout.desktop.kit.Chip;
import readout.desktop.workspace.Filter;
import readout.model.When;

/// The search field of the real window: completion, chips, explanations, saved searches.
class SearchWindowTest {

    @TempDir
    static Path profile;
    private static WindowRobot window;

    @BeforeAll
    static void open() {
        window = WindowRobot.open(profile);
        window.drop(Path.of("data", "samples"));
        Fx.run(() -> window.desktop.shell().center().close());
        Fx.await(() -> window.shows("#speaker-sergey-lavrov"));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        Fx.run(() -> window.desktop.workspace().filterProperty().set(Filter.NONE));
        window.press("search.focus");
    }

    @Test
    void aSpeakerIsCompletedAndBecomesTheFilterOfAllPanes() {
        type("speaker:лавр");
        Fx.await(() -> offered().contains("Sergey Lavrov"));
        window.press(KeyCode.ENTER);
        Fx.await(() -> filter().equals(Filter.NONE.onlySpeaker("sergey-lavrov")));
        assertEquals("", WindowRobot.get(() -> field().getText()));
        assertTrue(chips().contains("speaker: Sergey Lavrov"));
        type("missile");
        Fx.await(() -> window.shows("#search-lines"));
    }

    @Test
    void fieldsArePlacesAndTagsAndTheirNamesAreOfferedToo() {
        type("pla");
        Fx.await(() -> offered().contains("place:"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        Fx.await(() -> field().getText().equals("place:") && offered().contains("Geneva"));
        type("place:Gen");
        Fx.await(() -> offered().contains("Geneva") && !offered().contains("Moscow"));
        window.press(KeyCode.TAB);
        Fx.await(() -> filter().words().equals("place:Geneva"));
        Fx.await(() -> window.shows("#search-documents"));
        assertEquals(List.of("place: Geneva"), chips());
        type("button");
        assertEquals("place:Geneva button", filter().words());
        window.picture("search-chips");
        Fx.run(() -> field().positionCaret(0));
        window.press(KeyCode.BACK_SPACE);
        assertEquals("button", filter().words());
    }

    @Test
    void whatIsTypedToItsEndBecomesAChip() {
        type("2007..2010 ");
        assertEquals(Optional.of(When.parse("2007-01-01/2010-12-31")), filter().days());
        assertEquals("", WindowRobot.get(() -> field().getText()));
        type("kind:transcript missile");
        assertEquals(1, filter().kinds().size());
        assertEquals("missile", filter().words());
    }

    @Test
    void aChipIsMadeWhileTheKeysAreTyped() {
        Fx.run(() -> field().setText(""));
        for (char c : "place:Geneva reset 2007..2010 ".toCharArray()) {
            Fx.run(() -> Event.fireEvent(field(), new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false, false, false, false)));
        }
        assertEquals("place:Geneva reset", filter().words().strip());
        assertEquals(Optional.of(When.parse("2007-01-01/2010-12-31")), filter().days());
        assertEquals("reset", WindowRobot.get(() -> field().getText().strip()));
    }

    @Test
    void whatCannotBeReadIsExplainedBelowTheFieldUntilItIsMended() {
        type("after:soon missile");
        Fx.await(() -> window.desktop.shell().search().explained().equals("“soon” is no date (write 2007, 2007-05 or 2007-05-15); it was left out."));
        assertTrue(window.words(".search-pane").contains("“soon” is no date"));
        Fx.run(() -> window.desktop.workspace().filterProperty().set(Filter.NONE.withWords("missile")));
        Fx.await(() -> window.desktop.shell().search().explained().isEmpty());
    }

    @Test
    void aSearchIsSavedRunAgainRenamedDeletedAndTheDeletionUndone() {
        Fx.run(() -> window.desktop.workspace().filterProperty().set(Filter.NONE.onlySpeaker("sergey-lavrov").withWords("missile")));
        window.press("search.save");
        Fx.await(() -> menu().getItems().size() == 3);
        Fx.run(() -> window.desktop.workspace().filterProperty().set(Filter.NONE));
        Fx.run(() -> menu().getItems().getLast().fire());
        assertEquals(Filter.NONE.onlySpeaker("sergey-lavrov").withWords("missile"), filter());
        window.press("search.saved");
        Fx.run(() -> {
            TextField name = (TextField) window.scene().lookup("#saved-searches .text-field");
            name.setText("Lavrov on missiles");
            name.fireEvent(new ActionEvent());
        });
        Fx.await(() -> menu().getItems().getLast().getText().equals("Lavrov on missiles"));
        window.picture("search-saved");
        Fx.run(() -> ((Button) window.scene().lookup("#saved-searches .saved-line > .rd-icon-only")).fire());
        Fx.await(() -> menu().getItems().size() == 1);
        window.press("app.undo");
        Fx.await(() -> menu().getItems().size() == 3);
        window.press(KeyCode.ESCAPE);
    }

    private static Filter filter() {
        return WindowRobot.get(() -> window.desktop.workspace().filterProperty().get());
    }

    private static TextField field() {
        return (TextField) window.scene().lookup(".search-field .text-field");
    }

    private static MenuButton menu() {
        return (MenuButton) window.scene().lookup(".search-saved");
    }

    /// Types a text in the place of what stands in the field.
    private static void type(String text) {
        Fx.run(() -> {
            field().requestFocus();
            field().setText(text);
            field().end();
        });
    }

    private static List<String> chips() {
        return WindowRobot.get(() -> window.scene().getRoot().lookupAll(".filter-chips > .rd-chip").stream().map(node -> ((Chip) node).text()).toList());
    }

    /// What the open list of suggestions offers.
    private static Set<String> offered() {
        Set<String> words = new HashSet<>();
        for (Window popup : Window.getWindows()) {
            Node list = popup.getScene().lookup(".suggestion-list");
            if (popup.isShowing() && list instanceof ListView<?> view) {
                view.applyCss();
                view.layout();
                view.lookupAll(".label").forEach(label -> words.add(((Label) label).getText()));
            }
        }
        return words;
    }
}
