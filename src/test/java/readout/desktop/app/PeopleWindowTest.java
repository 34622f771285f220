package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.people.PersonSummary;
import readout.desktop.Fx;
import readout.desktop.kit.Theme;
import readout.desktop.workspace.Workspace;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;

/// People are renamed, given sides and offices, joined and split in the real window.
class PeopleWindowTest {

    private static final String RICE = "condoleezza-rice";
    private static final String LAVROV = "sergey-lavrov";

    @TempDir
    static Path profile;
    private static WindowRobot window;
    private static Workspace workspace;

    @BeforeAll
    static void open() {
        window = WindowRobot.open(profile);
        workspace = window.desktop.workspace();
        window.drop(Path.of("data", "samples"));
        Fx.await(() -> window.shows("#speaker-" + RICE) && window.shows("#speaker-" + LAVROV));
    }

    @AfterEach
    void takeAllBack() {
        while (WindowRobot.get(() -> workspace.history().undoNameProperty().get()).isPresent()) {
            int revision = WindowRobot.get(() -> workspace.revisionProperty().get());
            Fx.run(() -> workspace.history().onUndo());
            Fx.await(() -> workspace.revisionProperty().get() > revision);
        }
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void aPersonIsRenamedAndKeepsTheOldNameAsASpelling() {
        edit(LAVROV);
        window.picture("person-form-light");
        Fx.run(() -> window.desktop.theme().choiceProperty().set(Theme.Choice.DARK));
        window.picture("person-form-dark");
        Fx.run(() -> window.desktop.theme().choiceProperty().set(Theme.Choice.LIGHT));
        type("#person-name", "Sergey V. Lavrov");
        window.press(KeyCode.ENTER);
        Fx.await(() -> window.words(".speakers").contains("Sergey V. Lavrov"));
        assertTrue(person(LAVROV).spellings().contains("Sergey Lavrov"));
        assertEquals(Optional.of("Rename Sergey Lavrov to Sergey V. Lavrov"), undoName());
        type("#person-name", "  ");
        window.press(KeyCode.ENTER);
        assertTrue(window.words(".person-inspector").contains("A person needs a name."));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows(".person-inspector"));
        assertTrue(window.shows(".quotes"));
    }

    @Test
    void sideAndOfficesAreSetWithWhatPeopleType() {
        edit(RICE);
        int offices = person(RICE).offices().size();
        Fx.run(() -> window.find(ToggleButton.class, "#person-side-other").fire());
        Fx.await(() -> undoName().equals(Optional.of("Change the side of Condoleezza Rice")));
        assertEquals(Side.OTHER, person(RICE).side());
        Fx.run(() -> {
            window.find(Hyperlink.class, "#person-add-office").fire();
            List<TextField> fields = window.scene().getRoot().lookupAll(".office-row .text-field").stream().map(TextField.class::cast).toList();
            fields.get(fields.size() - 3).setText("Provost of Stanford University");
            fields.get(fields.size() - 2).setText("September 1993");
            fields.getLast().setText("1999");
            fields.getLast().requestFocus();
        });
        window.press(KeyCode.ENTER);
        Fx.await(() -> undoName().equals(Optional.of("Change the offices of Condoleezza Rice")));
        assertEquals(offices + 1, person(RICE).offices().size());
        assertTrue(person(RICE).offices().contains(new Office("Provost of Stanford University", Optional.of(LocalDate.of(1993, 9, 1)), Optional.of(LocalDate.of(1999, 12, 31)))));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void peopleAreJoinedByTypingANameAndPartedAgainBySplittingIt() {
        int turns = summary(LAVROV).turns() + summary(LAVROV).quotations() + summary(RICE).turns() + summary(RICE).quotations();
        edit(LAVROV);
        type("#person-same", "райс");
        Fx.await(() -> Window.getWindows().stream().anyMatch(Popup.class::isInstance));
        window.press(KeyCode.ENTER);
        Fx.await(() -> !window.shows("#speaker-" + RICE));
        assertEquals(turns, summary(LAVROV).turns() + summary(LAVROV).quotations());
        Fx.await(() -> window.words(".person-inspector").contains("Condoleezza Rice"));
        Fx.run(() -> splitButton("Condoleezza Rice").fire());
        Fx.await(() -> window.shows("#speaker-" + RICE));
        assertEquals(RICE, person(RICE).id());
        window.press("app.undo");
        Fx.await(() -> !window.shows("#speaker-" + RICE));
        window.press("app.undo");
        Fx.await(() -> window.shows("#speaker-" + RICE));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aSpellingSplitOffIsSomebodyElseFromThenOn() {
        edit(LAVROV);
        String spelling = person(LAVROV).spellings().getFirst();
        Fx.run(() -> splitButton(spelling).fire());
        Fx.await(() -> undoName().equals(Optional.of("Split “" + spelling + "” off Sergey Lavrov")));
        assertFalse(person(LAVROV).spellings().contains(spelling));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aSpellingThatIsTypedIsKeptWhenTheFieldIsLeftOrTheFormIsClosed() {
        edit(LAVROV);
        type("#person-add-spelling", "Lawrow");
        Fx.run(() -> window.find(TextField.class, "#person-name").requestFocus());
        Fx.await(() -> window.words(".person-inspector").contains("Lawrow") && undoName().isPresent());
        assertTrue(person(LAVROV).spellings().contains("Lawrow"));
        type("#person-add-spelling", "Lavroff");
        int saved = WindowRobot.get(() -> window.workspace().revisionProperty().get());
        window.press(KeyCode.ESCAPE);
        Fx.await(() -> window.workspace().revisionProperty().get() > saved);
        assertTrue(person(LAVROV).spellings().contains("Lavroff"));
        assertFalse(window.shows(".person-inspector"));
    }

    @Test
    void theOtherFormGivesWay() {
        edit(LAVROV);
        window.press("meetings.add");
        assertTrue(window.shows(".meeting-inspector"));
        assertFalse(window.shows(".person-inspector"));
        edit(LAVROV);
        assertFalse(window.shows(".meeting-inspector"));
        window.press(KeyCode.ESCAPE);
    }

    private static Button splitButton(String spelling) {
        return window.scene().getRoot().lookupAll(".spelling-split").stream().map(Button.class::cast)
                .filter(button -> button.getAccessibleText().contains("“" + spelling + "”")).findFirst().orElseThrow();
    }

    private static void edit(String code) {
        Fx.run(() -> {
            Node row = window.scene().lookup("#speaker-" + code);
            Event.fireEvent(row, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, false, null));
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
            menu.getItems().stream().filter(item -> "speakers.menu.edit".equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
        Fx.await(() -> window.shows(".person-inspector"));
    }

    private static void type(String field, String text) {
        Fx.run(() -> {
            TextField control = window.find(TextField.class, field);
            control.requestFocus();
            control.setText(text);
        });
    }

    private static Person person(String code) {
        return summary(code).person();
    }

    private static PersonSummary summary(String code) {
        return WindowRobot.get(() -> workspace.archiveProperty().get()).orElseThrow().people().summary(code).orElseThrow();
    }

    private static Optional<String> undoName() {
        return WindowRobot.get(() -> workspace.history().undoNameProperty().get());
    }
}
