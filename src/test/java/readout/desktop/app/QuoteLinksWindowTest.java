package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.desktop.app.WindowRobot.get;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.documents.DocumentOrder;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.Reliability;
import readout.archive.sql.Page;
import readout.desktop.Fx;
import readout.model.Span;

/// Links quotes with each other and tells how far their words are to be trusted, in the real window, by the menu of the cards.
class QuoteLinksWindowTest {

    @TempDir
    Path profile;
    private WindowRobot robot;
    private Archive archive;
    private List<Long> quotes;

    @BeforeEach
    void open() {
        robot = WindowRobot.open(profile);
        robot.drop(Path.of("data", "samples", "2009-03-06-geneva-record.txt"));
        archive = get(() -> robot.workspace().archiveProperty().get().orElseThrow());
        String document = archive.documents().list(DocumentOrder.IMPORT, Page.all()).getFirst().id();
        String text = archive.documents().text(document).orElseThrow();
        quotes = archive.quotes().keep(List.of(NewQuote.of(document, find(text, "You got it wrong.")),
                NewQuote.of(document, find(text, "translate our words into deeds")))).stream().map(Quote::id).toList();
        Fx.run(() -> {
            robot.workspace().refresh();
            robot.workspace().selection().onDocument(document);
        });
        Fx.await(() -> robot.quotes().bookProperty().get().cards().size() == 2 && robot.workspace().documentProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void twoQuotesAreLinkedByKindAndTheLinkGoesWithUndoAndByASecondClick() {
        choose(quotes);
        // The one that was kept first may stand on either side: what is linked is told by the words.
        fire("Link", "“translate our words into…” contradicts “You got it wrong.”");
        QuoteLink link = new QuoteLink(quotes.getLast(), quotes.getFirst(), LinkKind.CONTRADICTS, "");
        Fx.await(() -> robot.quotes().bookProperty().get().links().equals(List.of(link)));
        Fx.await(() -> robot.words("#quotes-list").contains("contradicts Sergey Lavrov: “You got it wrong.”")
                && robot.words("#quotes-list").contains("contradicted by Hillary Rodham Clinton: “translate our words into deeds”"));
        robot.picture("quotes-linked");
        assertEquals(List.of(link), archive.links().list());

        Fx.run(() -> robot.workspace().history().onUndo());
        Fx.await(() -> robot.quotes().bookProperty().get().links().isEmpty());
        Fx.run(() -> robot.workspace().history().onRedo());
        Fx.await(() -> robot.quotes().bookProperty().get().links().equals(List.of(link)));
        choose(quotes);
        assertTrue(isTicked("Link", "“translate our words into…” contradicts “You got it wrong.”"));
        fire("Link", "“translate our words into…” contradicts “You got it wrong.”");
        Fx.await(() -> robot.quotes().bookProperty().get().links().isEmpty());
        assertEquals(List.of(), archive.links().list());
    }

    @Test
    void whatIsToBeKnownOfTheWordsIsTickedForAllThatAreSelectedAndUntickedAgain() {
        choose(List.of(quotes.getFirst()));
        fire("Reliability", "paraphrase");
        Fx.await(() -> reliability(quotes.getFirst()).equals(Set.of(Reliability.PARAPHRASE)));
        choose(quotes);
        assertFalse(isTicked("Reliability", "paraphrase"), "it holds for one of the two only");
        fire("Reliability", "paraphrase");
        Fx.await(() -> reliability(quotes.getLast()).equals(Set.of(Reliability.PARAPHRASE)) && reliability(quotes.getFirst()).equals(Set.of(Reliability.PARAPHRASE)));
        Fx.await(() -> robot.words("#quotes-list").contains("paraphrase"));
        robot.picture("quotes-reliability");
        assertEquals(Set.of(Reliability.PARAPHRASE), archive.quotes().find(quotes.getLast()).orElseThrow().reliability());
        choose(quotes);
        assertTrue(isTicked("Reliability", "paraphrase"));
        fire("Reliability", "paraphrase");
        Fx.await(() -> reliability(quotes.getLast()).isEmpty() && reliability(quotes.getFirst()).isEmpty());
        Fx.run(() -> robot.workspace().history().onUndo());
        Fx.await(() -> reliability(quotes.getLast()).equals(Set.of(Reliability.PARAPHRASE)));
    }

    @Test
    void theStatusLineCountsQuotes() {
        Fx.await(() -> robot.words(".status-counts").contains("2 quotes"));
        choose(quotes);
        Fx.run(() -> robot.quotes().onDelete());
        Fx.await(() -> robot.words(".status-counts").contains("0 quotes"));
    }

    private Set<Reliability> reliability(long quote) {
        return robot.quotes().bookProperty().get().cards().stream().filter(card -> card.id() == quote).findFirst().orElseThrow().reliability();
    }

    private void choose(List<Long> ids) {
        Fx.run(() -> robot.quotes().onReveal(ids));
        Fx.await(() -> Set.copyOf(robot.quotes().selectedProperty().get()).equals(Set.copyOf(ids)));
    }

    private void fire(String menu, String item) {
        Fx.run(() -> item(menu, item).fire());
    }

    private boolean isTicked(String menu, String item) {
        return get(() -> item(menu, item).isSelected());
    }

    /// Opens the cards' menu, finds an item of a menu in it and puts the menu away again.
    private CheckMenuItem item(String menu, String words) {
        Event.fireEvent(robot.scene().lookup("#quotes-list"), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, false, null));
        ContextMenu open = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
        List<MenuItem> items = open.getItems().stream().filter(each -> menu.equals(each.getText())).map(Menu.class::cast).findFirst().orElseThrow().getItems();
        Optional<CheckMenuItem> found = items.stream().filter(each -> words.equals(each.getText())).map(CheckMenuItem.class::cast).findFirst();
        open.hide();
        return found.orElseThrow(() -> new AssertionError(words + " is not among " + items.stream().map(MenuItem::getText).toList()));
    }

    private static Span find(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
