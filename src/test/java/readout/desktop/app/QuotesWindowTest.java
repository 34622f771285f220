package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.desktop.app.WindowRobot.get;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.quotes.Exchange;
import readout.desktop.Fx;
import readout.desktop.kit.Theme;
import readout.desktop.quotes.Card;
import readout.desktop.quotes.QuotesModel;
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
        select("You got it wrong.");
        assertTrue(robot.shows(".quotes"));
        focusText();
        robot.press(KeyCode.Q);
        awaitQuotes(1);
        Card card = get(() -> model().ofDocument().getFirst());
        assertEquals("You got it wrong.", card.words());
        assertEquals(GENEVA, card.document().meeting().orElseThrow());
        assertEquals(1, get(() -> robot.transcript().keptProperty().get().size()));
        robot.picture("quotes-first");
    }

    private void goToGeneva() {
        Fx.run(() -> robot.workspace().selection().onMeeting(GENEVA));
        Fx.await(() -> robot.workspace().documentProperty().get().filter(shown -> shown.summary().meeting().filter(GENEVA::equals).isPresent()).isPresent());
    }

    private QuotesModel model() {
        return robot.quotes();
    }

    private void select(String words) {
        Fx.run(() -> {
            String text = robot.workspace().documentProperty().get().orElseThrow().document().text();
            int at = text.indexOf(words);
            assertTrue(at >= 0, () -> words + " in " + text);
            robot.transcript().selectionProperty().set(new Span(at, at + words.length()));
        });
    }

    private void focusText() {
        Fx.run(() -> robot.scene().lookup(".transcript-page").requestFocus());
    }

    private void awaitQuotes(int count) {
        Fx.await(() -> model().bookProperty().get().cards().size() == count);
    }
}
