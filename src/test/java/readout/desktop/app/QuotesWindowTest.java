package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.desktop.app.WindowRobot.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.event.Event;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.desktop.Fx;
import readout.desktop.kit.Theme;
import readout.desktop.quotes.Card;
import readout.desktop.quotes.Marker;
import readout.desktop.quotes.QuotesModel;
import readout.exporting.ExportLanguage;
import readout.model.Span;

/// Keeps, notes, tags and gathers quotes in the real window over a real archive.
class QuotesWindowTest {

    private static final String GENEVA = "2009-03-06-geneva-clinton-lavrov";

    @TempDir
    Path profile;
    private WindowRobot robot;

    @BeforeEach
    void open() {
        robot = WindowRobot.open(profile);
        robot.drop(Path.of("data", "samples"));
        goToGeneva();
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void selectedWordsAreKeptByAKeyWithTheirSpeakerAndMarkedInTheText() {
        keep("You got it wrong.");
        Card card = get(() -> model().ofDocument().getFirst());
        assertEquals("You got it wrong.", card.words());
        assertEquals(GENEVA, card.document().meeting().orElseThrow());
        assertEquals(List.of("sergey-lavrov"), card.voices().stream().flatMap(voice -> voice.person().stream()).toList());
        assertEquals(1, get(() -> robot.transcript().keptProperty().get().size()));
        assertEquals(List.of(card.id()), get(() -> model().selectedProperty().get()));
        keep("You got it wrong.");
        assertEquals(1, get(() -> model().bookProperty().get().cards().size()));
        undo();
        awaitQuotes(0);
        redo();
        awaitQuotes(1);
        assertEquals(card.id(), get(() -> model().ofDocument().getFirst().id()));
    }

    @Test
    void overlappingNestedAndLongQuotesAreNotedTaggedGatheredUndoneAndFoundAgainAfterARestart() {
        keep("he sees room for a common view");
        keep("On offensive arms and on missile defense he sees room");
        keep("missile defense");
        keep("You got it wrong.");
        keepFromTo("translate our words into deeds", "every issue will be worked on.");
        assertEquals(2L, get(() -> card("translate").voices().stream().map(voice -> voice.person()).distinct().count()));
        assertEquals(Set.of(Reliability.INTERPRETED), get(() -> card("translate").reliability()));

        chooseInList("You got it wrong.");
        robot.press(KeyCode.N);
        Fx.await(() -> robot.scene().lookup(".quote-note-editor") instanceof TextArea area && area.isFocused());
        Fx.run(() -> ((TextArea) robot.scene().lookup(".quote-note-editor")).setText("The label read peregruzka (overcharge).\n\nperezagruzka was meant."));
        robot.picture("quotes-note-editor");
        press(robot.scene().getFocusOwner(), KeyCode.ESCAPE);
        Fx.await(() -> card("You got").note().endsWith("was meant."));

        tag("You got it wrong.", "reset");
        tag("missile defense", "arms control > missile defense");
        tag("On offensive arms", "arms control > missile defense");
        assertEquals(List.of(TagPath.parse("arms control > missile defense")), get(() -> card("missile defense").tags()));

        chooseInList("You got it wrong.", "translate our words");
        focusList();
        robot.press(KeyCode.G);
        Fx.await(() -> !model().bookProperty().get().exchanges().isEmpty() && robot.scene().getFocusOwner() instanceof TextField);
        Fx.run(() -> ((TextField) robot.scene().getFocusOwner()).setText("The “reset” button"));
        press(robot.scene().getFocusOwner(), KeyCode.ENTER);
        Fx.await(() -> exchange().title().equals("The “reset” button"));
        assertEquals(2, get(() -> exchange().quotes().size()));
        focusList();
        pictures("quotes-cards");

        undo();
        undo();
        Fx.await(() -> model().bookProperty().get().exchanges().isEmpty());
        redo();
        redo();
        Fx.await(() -> !model().bookProperty().get().exchanges().isEmpty() && exchange().title().equals("The “reset” button"));

        robot.close();
        robot = WindowRobot.open(profile);
        goToGeneva();
        awaitQuotes(5);
        assertEquals("The “reset” button", get(() -> exchange().title()));
        assertTrue(get(() -> card("You got").note()).contains("\n\n"));
        assertEquals(List.of(TagPath.parse("reset")), get(() -> card("You got").tags()));
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheWindowIsClosed() {
        keep("You got it wrong.");
        chooseInList("You got it wrong.");
        focusList();
        robot.press(KeyCode.G);
        Fx.await(() -> !model().bookProperty().get().exchanges().isEmpty() && robot.scene().getFocusOwner() instanceof TextField);
        Fx.run(() -> ((TextField) robot.scene().getFocusOwner()).setText("The button"));
        openAgain();
        assertEquals("The button", get(() -> exchange().title()));
        chooseInList("You got it wrong.");
        focusList();
        robot.press(KeyCode.N);
        Fx.await(() -> robot.scene().lookup(".quote-note-editor") instanceof TextArea area && area.isFocused());
        Fx.run(() -> ((TextArea) robot.scene().lookup(".quote-note-editor")).setText("Said at the start."));
        openAgain();
        assertEquals("Said at the start.", get(() -> card("You got").note()));
    }

    private void openAgain() {
        robot.close();
        robot = WindowRobot.open(profile);
        goToGeneva();
        awaitQuotes(1);
    }

    @Test
    void severalSelectedQuotesAreDeletedAndBroughtBackInOneStep() {
        keep("You got it wrong.");
        keep("translate our words into deeds");
        keep("missile defense");
        Fx.run(() -> list().getSelectionModel().selectAll());
        Fx.await(() -> model().selectedProperty().get().size() == 3 && robot.scene().lookup("#quotes-delete") != null);
        focusList();
        robot.press(KeyCode.DELETE);
        awaitQuotes(0);
        assertEquals("Delete 3 quotes", get(() -> robot.workspace().history().undoNameProperty().get().orElseThrow()));
        undo();
        awaitQuotes(3);
    }

    @Test
    void quotesAreExportedToAFileAndCopiedAsTextHtmlAndRtf() throws IOException {
        keep("You got it wrong.");
        keep("translate our words into deeds");
        Fx.run(() -> list().getSelectionModel().selectAll());
        Fx.await(() -> model().selectedProperty().get().size() == 2);
        focusList();
        Fx.run(() -> Clipboard.getSystemClipboard().clear());
        Fx.run(() -> Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false)));
        Fx.await(() -> Clipboard.getSystemClipboard().hasString() && Clipboard.getSystemClipboard().hasRtf() && Clipboard.getSystemClipboard().hasHtml());
        assertTrue(get(() -> Clipboard.getSystemClipboard().getString()).contains("translate our words into deeds"));

        robot.press("quotes.export");
        Path file = profile.resolve("reset.md");
        Fx.run(() -> {
            ((ToggleButton) robot.scene().lookup("#export-md")).fire();
            TextField field = (TextField) robot.scene().lookup("#export-file");
            field.setText(file.toString());
        });
        Fx.run(() -> ((MenuButton) robot.scene().lookup("#export-language")).getItems().get(ExportLanguage.RUSSIAN.ordinal()).fire());
        robot.picture("quotes-export");
        Fx.run(() -> ((Button) robot.scene().lookup("#export-go")).fire());
        Fx.await(() -> Files.exists(file) && robot.words(".export").contains("2 quotes were written"));
        String written = Files.readString(file);
        assertTrue(written.contains("You got it wrong.") && written.contains("Sergey Lavrov") && written.contains("(выступления, "), written);
        robot.picture("quotes-exported");
    }

    @Test
    void aQuoteThatANewerVersionSaysOtherwiseWaitsForReviewAndIsMovedOrLeft() throws IOException {
        keep("You got it wrong.");
        String old = get(() -> card("You got").document().id());
        Path changed = profile.resolve("2009-03-06-geneva-record.txt");
        Files.writeString(changed, Files.readString(Path.of("data", "samples", "2009-03-06-geneva-record.txt")).replace("You got it wrong.", "You got this wrong."));
        robot.drop(changed);
        Fx.await(() -> robot.scene().lookup("#quotes-tab-review").isVisible());
        Fx.run(() -> ((ToggleButton) robot.scene().lookup("#quotes-tab-review")).fire());
        Fx.await(() -> robot.scene().lookup(".review-accept") != null);
        robot.picture("quotes-review");
        Fx.run(() -> ((Button) robot.scene().lookup(".review-accept")).fire());
        Fx.await(() -> card("You").words().equals("You got this wrong."));
        assertNotEquals(old, get(() -> card("You").document().id()));
        undo();
        Fx.await(() -> card("You").words().equals("You got it wrong."));
        Fx.await(() -> robot.scene().lookup(".review-keep") != null);
        Fx.run(() -> ((Button) robot.scene().lookup(".review-keep")).fire());
        Fx.await(() -> robot.scene().lookup(".review-keep") == null);
        assertEquals(old, get(() -> card("You").document().id()));
    }

    @Test
    void aQuotationOfAnArticleIsKeptByOneClick() {
        show("article");
        Fx.await(() -> robot.scene().lookup(".quote-offer-keep") != null);
        robot.picture("quotes-offers");
        Fx.run(() -> ((Button) robot.scene().lookup(".quote-offer-keep")).fire());
        awaitQuotes(1);
        Card card = get(() -> model().ofDocument().getFirst());
        assertTrue(get(() -> robot.workspace().documentProperty().get().orElseThrow().document().quotations().stream()
                .anyMatch(found -> found.speaker().person().equals(card.voices().getFirst().person()))));
        Fx.run(() -> model().onKeepAllBy("sergey-lavrov"));
        Fx.await(() -> model().bookProperty().get().cards().size() == 3);
        assertTrue(get(() -> model().ofDocument().stream().skip(1).anyMatch(each -> each.voices().getFirst().person().orElseThrow().equals("sergey-lavrov"))));
        undo();
        awaitQuotes(1);
    }

    @Test
    void tagsAreRenamedMergedColouredPinnedAndSetByTheirKey() {
        keep("You got it wrong.");
        keep("missile defense");
        tag("You got it wrong.", "reset");
        tag("missile defense", "arms control > missile defence");
        tag("missile defense", "arms control > missile defense");
        Fx.run(() -> ((ToggleButton) robot.scene().lookup("#quotes-tab-tags")).fire());
        chooseTag("arms control > missile defence");
        Fx.run(() -> ((TextField) robot.scene().lookup("#tag-path")).setText("arms control > missile defense"));
        robot.picture("quotes-tags");
        press(get(() -> robot.scene().lookup("#tag-path")), KeyCode.ENTER);
        Fx.await(() -> model().bookProperty().get().tags().size() == 3 && card("missile").tags().size() == 1);
        chooseTag("arms control");
        Fx.run(() -> ((Button) robot.scene().lookup("#tag-colour-teal")).fire());
        Fx.await(() -> model().hues().of(TagPath.parse("arms control > missile defense")) == Marker.TEAL);
        chooseTag("reset");
        Fx.run(() -> ((MenuButton) robot.scene().lookup(".tag-detail .menu-button")).getItems().get(4).fire());
        Fx.await(() -> model().bookProperty().get().tags().stream().anyMatch(tag -> tag.pin().equals(Optional.of(4))));
        chooseInList("missile defense");
        focusList();
        robot.press(KeyCode.DIGIT4);
        Fx.await(() -> card("missile").tags().size() == 2);
        robot.press(KeyCode.DIGIT4);
        Fx.await(() -> card("missile").tags().size() == 1);
        undo();
        Fx.await(() -> card("missile").tags().size() == 2);
    }

    @SuppressWarnings("unchecked")
    private void chooseTag(String path) {
        Fx.run(() -> {
            ListView<Tag> tags = (ListView<Tag>) robot.scene().lookup("#tags-list");
            tags.getSelectionModel().select(tags.getItems().stream().filter(tag -> tag.path().toString().equals(path)).findFirst().orElseThrow());
        });
    }

    private void pictures(String name) {
        robot.picture(name);
        Fx.run(() -> robot.theme().choiceProperty().set(Theme.Choice.DARK));
        robot.picture(name + "-dark");
        Fx.run(() -> robot.theme().choiceProperty().set(Theme.Choice.LIGHT));
    }

    private void goToGeneva() {
        show("transcript");
    }

    /// Shows the Geneva meeting's document of a kind.
    private void show(String kind) {
        Fx.run(() -> robot.workspace().selection().onMeeting(GENEVA));
        Fx.await(() -> robot.workspace().meetingProperty().get().filter(shown -> shown.documents().size() == 2).isPresent());
        Fx.run(() -> robot.workspace().selection().onDocument(robot.workspace().meetingProperty().get().orElseThrow().documents().stream()
                .filter(document -> document.kind().word().equals(kind)).findFirst().orElseThrow().id()));
        Fx.await(() -> robot.workspace().documentProperty().get().filter(shown -> shown.document().kind().word().equals(kind)).isPresent());
    }

    private QuotesModel model() {
        return robot.quotes();
    }

    private Exchange exchange() {
        return model().bookProperty().get().exchanges().getFirst();
    }

    private Card card(String begin) {
        return model().bookProperty().get().cards().stream().filter(card -> card.words().startsWith(begin)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> list() {
        return (ListView<Object>) robot.scene().lookup("#quotes-list");
    }

    private void keep(String words) {
        keepFromTo(words, words);
    }

    private void keepFromTo(String first, String last) {
        int before = get(() -> model().bookProperty().get().cards().size());
        boolean there = get(() -> model().ofDocument().stream().anyMatch(card -> card.words().equals(first)));
        Fx.run(() -> {
            String text = robot.workspace().documentProperty().get().orElseThrow().document().text();
            robot.transcript().selectionProperty().set(new Span(text.indexOf(first), text.indexOf(last) + last.length()));
            robot.scene().lookup(".transcript-page").requestFocus();
        });
        robot.press(KeyCode.Q);
        awaitQuotes(there ? before : before + 1);
    }

    private void tag(String words, String path) {
        chooseInList(words);
        focusList();
        robot.press(KeyCode.T);
        Fx.await(() -> pickerField() != null);
        Fx.run(() -> pickerField().setText(path));
        press(get(this::pickerField), KeyCode.ENTER);
        Fx.await(() -> card(words).tags().contains(TagPath.parse(path)));
        press(get(this::pickerField), KeyCode.ESCAPE);
        Fx.await(() -> pickerField() == null);
    }

    private TextField pickerField() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).filter(Window::isShowing)
                .map(window -> (TextField) window.getScene().lookup("#tag-field")).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void chooseInList(String... words) {
        Fx.run(() -> model().onReveal(Arrays.stream(words).map(begin -> card(begin).id()).toList()));
        Fx.await(() -> model().selectedProperty().get().size() == words.length);
    }

    private void focusList() {
        Fx.run(() -> list().requestFocus());
    }

    private static void press(Node target, KeyCode code) {
        Fx.run(() -> Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void undo() {
        Fx.run(() -> robot.workspace().history().onUndo());
    }

    private void redo() {
        Fx.run(() -> robot.workspace().history().onRedo());
    }

    private void awaitQuotes(int count) {
        Fx.await(() -> model().bookProperty().get().cards().size() == count);
    }
}
