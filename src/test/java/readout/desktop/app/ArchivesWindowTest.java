package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.archive.sql.ArchiveException;
import readout.desktop.Fx;

/// Archives as a whole in the real window: made, opened, copied, checked, closed, and what is told where one cannot be opened.
class ArchivesWindowTest {

    @TempDir
    Path profile;
    @TempDir
    Path folder;
    private final WindowRobot.Answers answers = new WindowRobot.Answers();
    private WindowRobot window;

    @BeforeEach
    void open() {
        window = WindowRobot.begin(profile, answers);
        Fx.await(() -> shown().equals("US–Russia meetings") && window.desktop.workspace().meetingsProperty().get().size() == 419);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anEmptyArchiveShowsWhatToDoUntilAMeetingIsChosen() {
        Fx.await(() -> window.shows(".start-place"));
        assertTrue(window.words(".start-place").contains("holds no texts yet"));
        window.picture("archive-empty");
        Fx.run(() -> window.desktop.workspace().selection().onMeeting("2009-03-06-geneva-clinton-lavrov"));
        Fx.await(() -> !window.shows(".start-place"));
    }

    @Test
    void aNewArchiveIsMadeOpenedAndTheOneBeforeIsAmongTheRecent() {
        answers.give(folder.resolve("Second.readout"));
        window.press("app.archive-new");
        Fx.await(() -> shown().equals("Second"));
        assertTrue(Files.exists(folder.resolve("Second.readout")));
        assertEquals(2, recent().getItems().size());
        Fx.run(() -> recent().getItems().getLast().fire());
        Fx.await(() -> shown().equals("US–Russia meetings"));
    }

    @Test
    void aCopyIsSavedAndItsOpeningTold() {
        answers.give(folder.resolve("copy.readout"));
        window.press("app.archive-copy");
        Fx.await(() -> window.words(".rd-notice").contains("The archive was copied to"));
        try (Archive copy = ((Opening.Opened) Archive.open(folder.resolve("copy.readout"), ArchiveOptions.usual())).archive()) {
            assertEquals(419, copy.meetings().count());
        }
    }

    @Test
    void theCheckIsToldInPlainWords() {
        window.press("app.archive-check");
        Fx.await(() -> window.shows(".check-lines"));
        window.picture("archive-check");
        String words = window.words(".page-frame");
        assertTrue(words.contains("Everything is sound") && words.contains("419 looked at"), words);
    }

    @Test
    void aClosedArchiveLeavesTheWayToAnother() {
        window.press("app.archive-close");
        Fx.await(() -> window.words(".start-place").contains("No archive is open"));
        window.picture("archive-none");
        assertFalse(WindowRobot.get(() -> window.desktop.shell().commands().command("importing.files").enabled().get()));
    }

    @Test
    void whatIsNoArchiveIsToldSoAndTheOpenOneStays() throws IOException {
        Path other = Files.writeString(folder.resolve("letter.readout"), "This is a letter and no archive; it is long enough to be looked at as a file with a head of its own.");
        answers.give(other);
        window.press("app.archive-open");
        Fx.await(() -> window.words(".rd-notice").contains("is not an archive of Readout: it is a file of another kind"));
        assertEquals("US–Russia meetings", shown());
    }

    @Test
    void theWindowsOwnThreadNeverReachesTheArchive() {
        List<String> refused = WindowRobot.get(() -> {
            try {
                window.desktop.workspace().archiveProperty().get().orElseThrow().meetings().count();
                return List.of();
            } catch (IllegalStateException e) {
                return List.of(e.getMessage().toLowerCase(Locale.ROOT));
            }
        });
        assertEquals(1, refused.size());
        assertTrue(refused.getFirst().contains("fx thread"));
    }

    @Test
    void aFullDiskIsToldInPlainWordsAndAMistakeOfTheProgramByACode() {
        Fx.run(() -> window.desktop.report(new IllegalStateException(new ArchiveException(ArchiveException.Failure.FULL, "full", null))));
        assertTrue(window.words(".rd-notice").contains("There is no room left on the disk."));
        Fx.run(() -> window.desktop.report(new IllegalStateException("a mistake")));
        assertTrue(window.words(".rd-notice").matches("(?s).*Code [0-9A-Z]{4}-[0-9A-Z]{4}\\..*Copy details.*"), window.words(".rd-notice"));
        window.picture("notice-unexpected");
    }

    private String shown() {
        return WindowRobot.get(() -> ((MenuButton) window.scene().lookup(".archive-menu")).getText());
    }

    private Menu recent() {
        return WindowRobot.get(() -> (Menu) ((MenuButton) window.scene().lookup(".archive-menu")).getItems().get(2));
    }
}
