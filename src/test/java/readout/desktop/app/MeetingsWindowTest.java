package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.kit.Theme;
import readout.desktop.workspace.Workspace;
import readout.model.Certainty;
import readout.model.Participant;
import readout.model.When;

/// Meetings are added, changed, merged and deleted, and documents moved between them, in the real window.
class MeetingsWindowTest {

    private static final String MOSCOW = "2007-05-15-moscow-rice-lavrov-putin";
    private static final String GENEVA = "2009-03-06-geneva-clinton-lavrov";

    @TempDir
    static Path profile;
    private static WindowRobot window;
    private static Workspace workspace;

    @BeforeAll
    static void open() {
        window = WindowRobot.open(profile);
        workspace = window.desktop.workspace();
        window.drop(Path.of("data", "samples"));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @AfterEach
    void takeAllBack() {
        while (undoName().isPresent()) {
            Optional<String> redone = WindowRobot.get(() -> workspace.history().redoNameProperty().get());
            Fx.run(() -> workspace.history().onUndo());
            Fx.await(() -> !workspace.history().redoNameProperty().get().equals(redone) || workspace.history().undoNameProperty().get().isEmpty());
        }
    }

    @Test
    void aMeetingIsAddedByTheFormWithWhatPeopleTypeAndUndone() {
        int before = meetings().size();
        window.press("meetings.add");
        assertTrue(window.shows(".meeting-inspector"));
        type("#meetings-form-date", "31 February 2013");
        Fx.run(() -> window.find(Button.class, "#meeting-add").fire());
        assertTrue(window.words(".meeting-inspector").contains("This is not a date."), window.words(".meeting-inspector"));
        window.picture("meeting-form-wrong");
        type("#meetings-form-date", "12 September 2013");
        type("#meetings-form-until", "14 Sep 2013");
        type("#meetings-form-city", "Geneva");
        type("#meetings-form-country", "Switzerland");
        complete("#meetings-form-participants .text-field", "керри");
        complete("#meetings-form-participants .text-field", "lavr");
        window.picture("meeting-form-new");
        assertEquals("Kerry – Lavrov, Geneva", window.find(TextField.class, "#meetings-form-title").getPromptText());
        Fx.run(() -> window.find(Button.class, "#meeting-add").fire());
        Fx.await(() -> meetings().size() == before + 1);
        Fx.await(() -> workspace.meetingProperty().get().filter(shown -> shown.entry().meeting().title().equals("Kerry – Lavrov, Geneva")).isPresent());
        MeetingEntry made = shown();
        assertEquals(When.parse("2013-09-12/2013-09-14"), made.meeting().when());
        assertEquals(List.of("John F. Kerry", "Sergey Lavrov"), made.meeting().participants().stream().map(Participant::name).toList());
        assertEquals(Optional.of("sergey-lavrov"), made.meeting().participants().getLast().person());
        assertEquals(Optional.of("Add “Kerry – Lavrov, Geneva”"), undoName());
        window.press("app.undo");
        Fx.await(() -> meetings().size() == before);
        window.press("app.redo");
        Fx.await(() -> meetings().size() == before + 1);
        window.press("app.undo");
        Fx.await(() -> meetings().size() == before);
    }

    @Test
    void eachFieldIsSavedWhenItIsLeftAndTakenBackByItself() {
        choose(GENEVA);
        MeetingEntry before = shown();
        window.press("meetings.change");
        Fx.await(() -> window.shows("#meetings-form-date"));
        type("#meetings-form-date", "March 2009");
        enter("#meetings-form-date");
        Fx.await(() -> shown().meeting().when().equals(When.parse("2009-03")));
        assertEquals(Certainty.OPEN, shown().meeting().certainty(), "a month tells only within which days it was");
        assertTrue(window.words(".meeting-inspector").contains("Some time in March 2009"));
        type("#meetings-form-note", "Check the day.");
        enter("#meetings-form-title");
        Fx.await(() -> shown().note().equals("Check the day."));
        assertEquals(Optional.of("Change the note on “" + before.meeting().title() + "”"), undoName());
        type("#meetings-form-date", "soon");
        enter("#meetings-form-date");
        assertTrue(window.words(".meeting-inspector").contains("This is not a date."));
        assertEquals(When.parse("2009-03"), shown().meeting().when());
        type("#meetings-form-date", "March 2009");
        window.picture("meeting-form-light");
        Fx.run(() -> window.desktop.theme().choiceProperty().set(Theme.Choice.DARK));
        window.picture("meeting-form-dark");
        Fx.run(() -> window.desktop.theme().choiceProperty().set(Theme.Choice.LIGHT));
        window.press("app.undo");
        window.press("app.undo");
        Fx.await(() -> shown().equals(before));
        Fx.await(() -> text("#meetings-form-date").equals("6 Mar 2009"));
        Fx.run(() -> window.find(Button.class, ".meeting-inspector .button").fire());
        assertFalse(window.shows(".meeting-inspector"));
    }

    @Test
    void mergedMeetingsShareTheirDocumentsAndArePartedAgain() {
        choose(MOSCOW);
        int documents = shown().documents();
        int before = meetings().size();
        Fx.run(() -> workspace.selection().onMeetings(List.of(GENEVA, MOSCOW)));
        Fx.await(() -> workspace.meetingProperty().get().filter(each -> each.entry().meeting().id().equals(MOSCOW)).isPresent());
        int others = entry(GENEVA).documents();
        window.run("meetings.merge");
        Fx.await(() -> meetings().size() == before - 1 && shown().documents() == documents + others
                && shown().meeting().participants().stream().anyMatch(one -> one.name().equals("Hillary Rodham Clinton")));
        window.press("app.undo");
        Fx.await(() -> meetings().size() == before && entry(MOSCOW).documents() == documents && entry(GENEVA).documents() == others);
    }

    @Test
    void aDeletedMeetingLeavesItsDocumentsAndComesBackWithThem() {
        choose(MOSCOW);
        int documents = shown().documents();
        int before = meetings().size();
        String document = workspace.meetingProperty().get().orElseThrow().documents().getFirst().id();
        window.press("meetings.change");
        Fx.run(() -> window.find(Button.class, "#meeting-delete").fire());
        Fx.await(() -> meetings().size() == before - 1);
        Fx.run(() -> workspace.selection().onDocument(document));
        Fx.await(() -> workspace.documentProperty().get().filter(shown -> shown.id().equals(document) && shown.summary().meeting().isEmpty()).isPresent());
        window.press("app.undo");
        Fx.await(() -> meetings().size() == before && entry(MOSCOW).documents() == documents);
    }

    @Test
    void documentsGoToAnotherMeetingAndBack() {
        choose(MOSCOW);
        String document = workspace.meetingProperty().get().orElseThrow().documents().getFirst().id();
        int here = entry(MOSCOW).documents();
        int there = entry(GENEVA).documents();
        Fx.await(() -> window.shows("#meeting-document-" + document));
        window.run("meetings.move-document");
        Popup chooser = popup();
        Fx.run(() -> ((TextField) chooser.getScene().lookup(".text-field")).setText("clinton geneva march 2009"));
        Fx.await(() -> list(chooser).getItems().size() == 1);
        Pictures.write("meeting-chooser", WindowRobot.get(chooser::getScene));
        Fx.run(() -> Event.fireEvent(chooser.getScene().lookup(".text-field"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        Fx.await(() -> entry(GENEVA).documents() == there + 1 && entry(MOSCOW).documents() == here - 1);
        assertEquals(Optional.of("Move a document to “" + entry(GENEVA).meeting().title() + "”"), undoName());
        window.press("app.undo");
        Fx.await(() -> entry(MOSCOW).documents() == here && entry(GENEVA).documents() == there);
    }

    @Test
    void whatWasEditedIsThereAfterARestart(@TempDir Path other) {
        WindowRobot first = WindowRobot.open(other);
        Fx.run(() -> first.desktop.workspace().selection().onMeeting(GENEVA));
        Fx.await(() -> first.desktop.workspace().meetingProperty().get().isPresent());
        first.press("meetings.change");
        Fx.run(() -> {
            TextInputControl title = first.find(TextInputControl.class, "#meetings-form-title");
            title.requestFocus();
            title.setText("The reset");
        });
        first.press(KeyCode.ENTER);
        Fx.await(() -> first.desktop.workspace().history().undoNameProperty().get().isPresent());
        first.close();
        try (WindowRobot again = WindowRobot.open(other)) {
            assertEquals(1, WindowRobot.get(() -> again.desktop.workspace().meetingsProperty().get()).stream()
                    .filter(entry -> entry.meeting().title().equals("The reset") && entry.meeting().when().first().equals(LocalDate.of(2009, 3, 6))).count());
        }
    }

    @Test
    void theFormSpeaksRussianAndReadsRussianDates(@TempDir Path other) throws IOException {
        Places places = Places.under(other);
        Files.createDirectories(places.settingsFile().getParent());
        new SettingsFile(places.settingsFile()).save(Settings.first().withLanguage("ru"));
        try (WindowRobot russian = WindowRobot.open(other)) {
            Fx.run(() -> russian.desktop.workspace().selection().onMeeting(GENEVA));
            Fx.await(() -> russian.desktop.workspace().meetingProperty().get().isPresent());
            russian.press("meetings.change");
            Fx.run(() -> {
                TextInputControl date = russian.find(TextInputControl.class, "#meetings-form-date");
                date.requestFocus();
                date.setText("7 марта 2009 г.");
            });
            russian.press(KeyCode.ENTER);
            Fx.await(() -> russian.desktop.workspace().meetingProperty().get().filter(shown -> shown.entry().meeting().when().equals(When.parse("2009-03-07"))).isPresent());
            russian.picture("meeting-form-ru");
            russian.press(KeyCode.ENTER);
            Fx.run(() -> russian.desktop.workspace().history().onUndo());
            Fx.await(() -> russian.desktop.workspace().meetingProperty().get().filter(shown -> shown.entry().meeting().when().equals(When.parse("2009-03-06"))).isPresent());
            assertEquals(Optional.empty(), WindowRobot.get(() -> russian.desktop.workspace().history().undoNameProperty().get()), "a second Enter changes nothing");
            assertFalse(russian.words(".meeting-inspector").contains("Это не дата"));
        }
    }

    private static List<MeetingEntry> meetings() {
        return WindowRobot.get(() -> workspace.meetingsProperty().get());
    }

    private static MeetingEntry entry(String code) {
        return meetings().stream().filter(entry -> entry.meeting().id().equals(code)).findFirst().orElseThrow();
    }

    private static MeetingEntry shown() {
        return WindowRobot.get(() -> workspace.meetingProperty().get().orElseThrow().entry());
    }

    private static Optional<String> undoName() {
        return WindowRobot.get(() -> workspace.history().undoNameProperty().get());
    }

    private static void choose(String code) {
        Fx.run(() -> workspace.selection().onMeeting(code));
        Fx.await(() -> workspace.meetingProperty().get().filter(shown -> shown.entry().meeting().id().equals(code)).isPresent());
    }

    private static Popup popup() {
        Fx.await(() -> Window.getWindows().stream().anyMatch(Popup.class::isInstance));
        return WindowRobot.get(() -> Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast).findFirst().orElseThrow());
    }

    private static ListView<?> list(Popup popup) {
        return (ListView<?>) popup.getScene().lookup(".list-view");
    }

    private static String text(String field) {
        return window.find(TextInputControl.class, field).getText();
    }

    private static void type(String field, String text) {
        Fx.run(() -> {
            TextInputControl control = window.find(TextInputControl.class, field);
            control.requestFocus();
            control.setText(text);
        });
    }

    private static void enter(String field) {
        Fx.run(() -> window.find(TextInputControl.class, field).requestFocus());
        window.press(KeyCode.ENTER);
    }

    /// Types into a completing field and takes the first suggestion.
    private static void complete(String field, String text) {
        int chips = WindowRobot.get(() -> window.scene().getRoot().lookupAll("#meetings-form-participants .rd-chip").size());
        type(field, text);
        popup();
        window.press(KeyCode.ENTER);
        Fx.await(() -> window.scene().getRoot().lookupAll("#meetings-form-participants .rd-chip").size() == chips + 1);
    }
}
