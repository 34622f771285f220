package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.StoredDocument;
import readout.archive.sql.Page;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.kit.Messages;
import readout.desktop.transcript.Corrections;
import readout.desktop.workspace.Filter;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Span;
import readout.model.Turn;
import readout.model.When;

/// Puts right in the real window what was read: each correction is one step, is saved, can be undone, and leaves the text as it is.
class CorrectionWindowTest {

    private static final String MOSCOW = "2007-05-15-moscow-rice-lavrov-putin";
    @TempDir
    static Path profile;
    private static WindowRobot robot;
    private static Stage stage;
    private static Desktop desktop;
    private Document before;

    @BeforeAll
    static void open() {
        robot = WindowRobot.open(profile);
        robot.drop(Path.of("data", "samples"));
        stage = robot.stage;
        desktop = robot.desktop;
    }

    @BeforeEach
    void begin() {
        Fx.run(() -> {
            desktop.workspace().filterProperty().set(Filter.NONE);
            desktop.workspace().selection().onMeeting(MOSCOW);
        });
        Fx.await(() -> desktop.workspace().documentProperty().get().filter(shown -> shown.summary().meeting().filter(MOSCOW::equals).isPresent()).isPresent()
                && find("#turn-0"));
        robot.settle();
        before = Fx.get(() -> shown().document());
    }

    @AfterAll
    static void close() {
        robot.close();
    }

    @Test
    void aClickOnANameGivesEveryTurnOfTheLabelToAnotherPerson() {
        Turn first = before.turns().getFirst();
        robot.click("#turn-0");
        Fx.await(() -> popup().isPresent() && list().getItems().size() > 20);
        robot.picture("reader-correct-speaker");
        type("madeleine alb");
        assertEquals(1 + Side.values().length, Fx.get(() -> list().getItems().size()));
        enter();
        Fx.await(() -> shown().document().turns().getFirst().speaker().person().equals(Optional.of("madeleine-k-albright")));

        Document after = Fx.get(() -> shown().document());
        assertTrue(after.turns().stream().filter(turn -> turn.label().equals(first.label()))
                .allMatch(turn -> turn.speaker().person().equals(Optional.of("madeleine-k-albright")) && turn.speaker().certainty() == Certainty.CERTAIN));
        assertEquals(before.text(), after.text());
        undo();
        assertEquals(before.turns(), Fx.get(() -> shown().document().turns()));
    }

    @Test
    void aNewPersonIsAddedInOneStepAndGoesAgainWithUndo() {
        int people = count();
        robot.click("#turn-2");
        Fx.await(() -> popup().isPresent() && list().getItems().size() > 20);
        type("Ivan Testov");
        Fx.run(() -> list().getSelectionModel().select(Side.PRESS.ordinal()));
        robot.picture("reader-correct-new");
        enter();
        Fx.await(() -> shown().document().turns().get(2).speaker().person().equals(Optional.of("ivan-testov")));
        assertEquals(people + 1, count());
        undo();
        assertEquals(people, count());
        assertEquals(before.turns(), Fx.get(() -> shown().document().turns()));
    }

    @Test
    void kindTitleDateAndPlaceArePutRightInTheHeader() {
        run("transcript.correct-kind");
        Fx.run(() -> list().getSelectionModel().select(DocumentKind.STATEMENT.ordinal()));
        key(list(), KeyCode.ENTER);
        Fx.await(() -> shown().document().kind() == DocumentKind.STATEMENT);
        run("transcript.correct-title");
        robot.picture("reader-correct-title");
        type("A better title");
        Fx.run(() -> Event.fireEvent(field(), new ActionEvent()));
        Fx.await(() -> shown().summary().title().equals(Optional.of("A better title")));
        run("transcript.correct-date");
        type("the day before");
        Fx.run(() -> Event.fireEvent(field(), new ActionEvent()));
        assertTrue(Fx.get(() -> popup().isPresent()), "what is no date is told, and the field stays");
        robot.picture("reader-correct-date");
        type("14 May 2007");
        Fx.run(() -> Event.fireEvent(field(), new ActionEvent()));
        Fx.await(() -> shown().summary().eventDate().equals(Optional.of(When.day(LocalDate.of(2007, 5, 14)))));
        run("transcript.correct-place");
        type("Kremlin, Moscow, Russia");
        Fx.run(() -> Event.fireEvent(field(), new ActionEvent()));
        Fx.await(() -> shown().summary().place().filter(place -> place.venue().equals("Kremlin") && place.city().equals("Moscow")).isPresent());
        Pictures.write("window-corrected", Fx.get(stage::getScene));
        for (int i = 0; i < 4; i++) {
            undo();
        }
        assertEquals(before, Fx.get(() -> shown().document()));
    }

    @Test
    void theMeetingIsChosenAmongThoseNearTheDay() {
        run("transcript.correct-meeting");
        type("putin bush kennebunkport");
        robot.picture("reader-correct-meeting");
        assertTrue(Fx.get(() -> list().getItems().size()) >= 2);
        enter();
        Fx.await(() -> shown().summary().meeting().filter(code -> !code.equals(MOSCOW)).isPresent());
        undo();
        Fx.await(() -> shown().summary().meeting().equals(Optional.of(MOSCOW)));
    }

    @Test
    void aTurnIsSplitAndJoinedAgain() {
        Turn first = before.turns().getFirst();
        int at = before.text().indexOf("announces", first.speech().start());
        Fx.run(() -> new Corrections(desktop.workspace(), Messages.of(Locale.ENGLISH)).onSplit(at));
        Fx.await(() -> shown().document().turns().size() == before.turns().size() + 1);
        assertTrue(Fx.get(() -> shown().document().turns().get(1).speech().of(before.text())).startsWith("announces"));
        Pictures.write("window-split", Fx.get(stage::getScene));
        Fx.run(() -> desktop.workspace().selection().onWords(shown().id(), new Span(first.speech().start(), first.speech().start() + 6)));
        run("transcript.join-next");
        Fx.await(() -> shown().document().turns().size() == before.turns().size());
        assertEquals(first.speech(), Fx.get(() -> shown().document().turns().getFirst().speech()));
        undo();
        undo();
        assertEquals(before.turns(), Fx.get(() -> shown().document().turns()));
    }

    @Test
    void whoIsQuotedInAnArticleIsPutRightAndWhatIsNoQuotationLeftOut() {
        Document article = readArticle();
        Quotation first = article.quotations().getFirst();
        goTo(first.span());
        run("transcript.correct-speaker");
        Fx.await(() -> popup().isPresent() && list().getItems().size() > 20);
        robot.picture("reader-correct-quoted");
        type("madeleine alb");
        enter();
        Fx.await(() -> shown().document().quotations().getFirst().speaker().person().equals(Optional.of("madeleine-k-albright")));
        Document after = Fx.get(() -> shown().document());
        assertEquals(article.text(), after.text());
        assertEquals(article.quotations().subList(1, article.quotations().size()), after.quotations().subList(1, after.quotations().size()));

        goTo(first.span());
        run("transcript.not-quotation");
        Fx.await(() -> shown().document().quotations().size() == article.quotations().size() - 1);
        robot.picture("reader-not-quotation");
        undo();
        undo();
        assertEquals(article.quotations(), Fx.get(() -> shown().document().quotations()));
    }

    @Test
    void nobodyIsChosenForAQuotation() {
        Document article = readArticle();
        goTo(article.quotations().get(1).span());
        run("transcript.correct-speaker");
        Fx.await(() -> popup().isPresent() && list().getItems().size() > 20);
        Fx.run(() -> list().getSelectionModel().select(article.people().size()));
        enter();
        Fx.await(() -> shown().document().quotations().get(1).speaker().person().isEmpty());
        assertEquals("", Fx.get(() -> shown().document().quotations().get(1).label()));
        undo();
        assertEquals(article.quotations(), Fx.get(() -> shown().document().quotations()));
    }

    private static Document readArticle() {
        String code = Fx.get(() -> desktop.workspace().archiveProperty().get().orElseThrow()).documents().list(DocumentOrder.IMPORT, Page.all()).stream()
                .filter(document -> document.file().endsWith("2009-03-07-geneva-report.txt")).findFirst().orElseThrow().id();
        Fx.run(() -> desktop.workspace().selection().onDocument(code));
        Fx.await(() -> desktop.workspace().documentProperty().get().filter(shown -> shown.id().equals(code)).isPresent());
        return Fx.get(() -> shown().document());
    }

    private static void goTo(Span words) {
        Fx.run(() -> desktop.workspace().selection().onWords(shown().id(), words));
        Fx.await(() -> Optional.ofNullable(desktop.transcript().targetProperty().get()).filter(target -> target.span().equals(words)).isPresent()
                && desktop.transcript().selectionProperty().get().start() == words.start());
    }

    @Test
    void whatTheHeaderTellsFiltersWhenClicked() {
        Fx.run(() -> links().stream().filter(link -> link.getText().equals("Condoleezza Rice")).findFirst().orElseThrow().fire());
        assertTrue(Fx.get(() -> desktop.workspace().filterProperty().get().speakers().contains("condoleezza-rice")));
        Fx.run(() -> links().getFirst().fire());
        assertTrue(Fx.get(() -> desktop.workspace().filterProperty().get().days().orElseThrow().covers(LocalDate.of(2007, 5, 15))));
        Fx.run(() -> links().getFirst().fire());
        assertEquals(Optional.empty(), Fx.get(() -> desktop.workspace().filterProperty().get().days()));
    }

    private static List<Hyperlink> links() {
        return stage.getScene().getRoot().lookupAll(".reader-header .fact-link").stream().map(Hyperlink.class::cast).toList();
    }

    private static StoredDocument shown() {
        return desktop.workspace().documentProperty().get().orElseThrow();
    }

    private static boolean find(String selector) {
        return stage.getScene().lookup(selector) != null;
    }

    private static int count() {
        return Fx.get(() -> desktop.workspace().archiveProperty().get().orElseThrow()).people().count();
    }

    private static void run(String command) {
        robot.run(command);
    }

    private static void undo() {
        int revision = Fx.get(() -> desktop.workspace().revisionProperty().get());
        Document now = Fx.get(() -> shown().document());
        Fx.run(() -> desktop.workspace().history().onUndo());
        Fx.await(() -> desktop.workspace().revisionProperty().get() > revision && !shown().document().equals(now));
    }

    private static Optional<Node> popup() {
        return Optional.ofNullable(stage.getScene().lookup(".reader-flyout"));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> list() {
        return (ListView<Object>) popup().orElseThrow().lookup(".list-view");
    }

    private static TextField field() {
        return (TextField) popup().orElseThrow().lookup(".text-field");
    }

    private static void type(String words) {
        Fx.run(() -> field().setText(words));
        robot.settle();
    }

    private static void enter() {
        robot.settle();
        key(Fx.get(CorrectionWindowTest::field), KeyCode.ENTER);
        assertFalse(Fx.get(() -> popup().isPresent()));
    }

    private static void key(Node node, KeyCode code) {
        Fx.run(() -> Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
