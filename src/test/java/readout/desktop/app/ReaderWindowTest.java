package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.desktop.Fx;
import readout.desktop.kit.Theme;
import readout.desktop.transcript.TranscriptModel;
import readout.desktop.workspace.Filter;
import readout.model.Document;
import readout.model.Span;

/// Reads in the real window: selecting, copying, finding, folding, the documents of a meeting as tabs, and the looks of it all.
class ReaderWindowTest {

    private static final String MOSCOW = "2007-05-15-moscow-rice-lavrov-putin";
    @TempDir
    static Path profile;
    private static WindowRobot robot;

    @BeforeAll
    static void open() throws Exception {
        robot = WindowRobot.open(profile);
        Path article = profile.resolve("report.txt");
        Files.writeString(article, """
                Moscow visit ends without accord

                By Ann Writer
                The Example Times
                May 16, 2007

                MOSCOW, May 15, 2007 - Secretary of State Condoleezza Rice met Foreign Minister Sergey Lavrov here on Tuesday.

                "We will go on talking," Lavrov said after the meeting. He called the plan "a system that is not needed" and left it at that.

                Rice said that the two sides "do not see eye to eye."
                """);
        robot.drop(Path.of("data", "samples"), article);
    }

    @AfterAll
    static void close() {
        robot.close();
    }

    @BeforeEach
    void begin() {
        Fx.run(() -> {
            robot.desktop.workspace().filterProperty().set(Filter.NONE);
            robot.desktop.theme().choiceProperty().set(Theme.Choice.LIGHT);
            robot.desktop.workspace().selection().onMeeting(MOSCOW);
        });
        Fx.await(() -> robot.desktop.workspace().meetingProperty().get().filter(shown -> shown.entry().meeting().id().equals(MOSCOW)).isPresent());
        String record = Fx.get(() -> robot.desktop.workspace().meetingProperty().get().orElseThrow().documents().stream()
                .filter(each -> each.turns() > 0).findFirst().orElseThrow().id());
        Fx.run(() -> robot.desktop.workspace().selection().onDocument(record));
        Fx.await(() -> robot.desktop.workspace().documentProperty().get().filter(shown -> shown.id().equals(record)).isPresent()
                && robot.scene().lookup(".transcript-name") != null);
    }

    @Test
    void selectedWordsAreASpanOfTheTextAndAreCopiedAloneOrWithTheirCitation() {
        Document shown = document();
        int from = shown.text().indexOf("Replies that the system");
        int to = shown.text().indexOf("to overstate the case");
        select(from, to);
        assertEquals(Optional.of(new Span(from, to).trimmed(shown.text())), Fx.get(() -> model().selectedWords()));
        Fx.run(() -> area().copy());
        String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("Condoleezza Rice: Replies that the system"), copied);
        assertTrue(copied.contains("\n\nDavid Holley: "), copied);
        robot.press("transcript.copy-cited");
        Fx.await(() -> !copied.equals(Clipboard.getSystemClipboard().getString()));
        String cited = Fx.get(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(cited.contains("Rice") && cited.contains("2007"), cited);
        assertTrue(Fx.get(() -> Clipboard.getSystemClipboard().hasHtml() && Clipboard.getSystemClipboard().hasRtf()));
    }

    @Test
    void findingGoesFromPlaceToPlaceAndRoundAgain() {
        robot.press("transcript.find");
        Fx.run(() -> robot.find(TextField.class, ".transcript-find .text-field").setText("missile"));
        int hits = Fx.get(() -> model().shownHits().size());
        assertTrue(hits > 1);
        int first = Fx.get(() -> model().currentProperty().get());
        robot.press("transcript.find.next");
        assertEquals((first + 1) % hits, Fx.get(() -> model().currentProperty().get()));
        robot.picture("window-find");
        for (int step = 0; step < hits; step++) {
            robot.press("transcript.find.previous");
        }
        assertEquals((first + 1) % hits, Fx.get(() -> model().currentProperty().get()));
        Fx.run(() -> robot.find(TextField.class, ".transcript-find .text-field").requestFocus());
        robot.press(KeyCode.ESCAPE);
        assertFalse(robot.shows(".transcript-find"));
    }

    @Test
    void everyDocumentOfTheMeetingIsATabAndAnArticleShowsItsQuotations() {
        String article = Fx.get(() -> robot.desktop.workspace().meetingProperty().get().orElseThrow().documents().stream()
                .filter(each -> each.turns() == 0).findFirst().orElseThrow().id());
        Fx.run(() -> robot.find(ToggleButton.class, "#document-" + article).fire());
        Fx.await(() -> robot.desktop.workspace().documentProperty().get().filter(shown -> shown.id().equals(article)).isPresent());
        Fx.await(() -> robot.scene().lookup(".page-quotation-1") != null || robot.scene().lookup(".page-unsure-quotation-1") != null);
        robot.picture("window-article");
    }

    @Test
    void theReaderIsReadableDarkSmallAndLarge() {
        Fx.run(() -> robot.desktop.workspace().filterProperty().set(Filter.NONE.onlySpeaker("condoleezza-rice")));
        Fx.await(() -> area().getModel().size() < document().paragraphs().size());
        Fx.run(() -> robot.desktop.theme().choiceProperty().set(Theme.Choice.DARK));
        robot.picture("window-reader-dark");
        Fx.run(() -> {
            robot.desktop.theme().choiceProperty().set(Theme.Choice.LIGHT);
            robot.stage.setWidth(1024);
            robot.stage.setHeight(700);
        });
        robot.picture("window-reader-1024");
        Fx.run(() -> {
            robot.stage.setWidth(1440);
            robot.stage.setHeight(900);
            robot.desktop.theme().textPercentProperty().set(200);
        });
        robot.picture("window-reader-200");
        Fx.run(() -> robot.desktop.theme().textPercentProperty().set(100));
    }

    private static TranscriptModel model() {
        return robot.desktop.transcript();
    }

    private static Document document() {
        return WindowRobot.get(() -> robot.desktop.workspace().documentProperty().get().orElseThrow().document());
    }

    private static RichTextArea area() {
        return (RichTextArea) robot.scene().lookup(".transcript-page");
    }

    /// Selects on the page what stands from `from` to `to` in the text.
    private static void select(int from, int to) {
        Fx.run(() -> {
            area().select(place(from), place(to));
            area().requestFocus();
        });
    }

    private static TextPos place(int offset) {
        String words = document().text().substring(offset, Math.min(document().text().length(), offset + 12));
        for (int row = 0; row < area().getModel().size(); row++) {
            int at = area().getModel().getPlainText(row).indexOf(words);
            if (at >= 0) {
                return TextPos.ofLeading(row, at);
            }
        }
        throw new IllegalArgumentException(words.toLowerCase(Locale.ROOT));
    }
}
