package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.search.Concordance;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.importing.ImportReport;
import readout.desktop.kit.Chip;
import readout.desktop.kit.Theme;
import readout.desktop.workspace.Filter;
import readout.intake.Intake;
import readout.model.Turn;
import readout.reading.DocumentReader;

/// Filters and searches the samples in the real window.
class FilterWindowTest {

    private static final String MOSCOW = "2007-05-15-moscow-rice-lavrov-putin";
    @TempDir
    static Path profile;
    private static Stage stage;
    private static Desktop desktop;

    @BeforeAll
    static void open() {
        stage = Fx.get(Stage::new);
        desktop = Fx.get(() -> {
            Desktop made = new Desktop(Places.under(profile), new Desktop.Below(Intake::addCatalogue,
                    archive -> new DocumentReader(Intake.knowledge(archive))::read));
            made.show(stage);
            stage.setWidth(1440);
            stage.setHeight(900);
            made.begin(StartFiles.of(List.of()));
            return made;
        });
        Fx.await(() -> desktop.workspace().meetingsProperty().get().size() == 419);
        Fx.run(() -> desktop.onDropped(List.of(Path.of("data", "samples"))));
        Fx.await(() -> desktop.imports().reportProperty().get().filter(ImportReport::over).isPresent());
        Fx.run(() -> desktop.workspace().selection().onMeeting(MOSCOW));
        Fx.await(() -> desktop.workspace().documentProperty().get().isPresent() && find("#speaker-condoleezza-rice") && find("#speaker-press"));
    }

    @BeforeEach
    void begin() {
        Fx.run(() -> {
            desktop.workspace().filterProperty().set(Filter.NONE);
            desktop.workspace().selection().onMeeting(MOSCOW);
        });
        Fx.await(() -> find("#speaker-condoleezza-rice") && desktop.workspace().documentProperty().get()
                .filter(shown -> shown.summary().meeting().filter(MOSCOW::equals).isPresent()).isPresent());
    }

    @AfterAll
    static void close() {
        Fx.run(() -> {
            stage.hide();
            desktop.close();
        });
    }

    @Test
    void clicksAskForASpeakerLeaveTheSpeakerOutAndForget() {
        click("#speaker-condoleezza-rice", false);
        assertEquals(Set.of("condoleezza-rice"), filter().speakers());
        click("#speaker-condoleezza-rice", false);
        assertEquals(Set.of("condoleezza-rice"), filter().without());
        click("#speaker-condoleezza-rice", false);
        assertTrue(filter().isEmpty());
        click("#speaker-press", false);
        click("#speaker-condoleezza-rice", true);
        assertEquals(Filter.NONE.onlySpeaker("condoleezza-rice"), filter());
    }

    @Test
    void theFilterStandsAsChipsThatClearItAndTheReaderFolds() {
        click("#speaker-condoleezza-rice", false);
        Fx.await(() -> chips().equals(List.of("speaker: Condoleezza Rice")));
        click("#kind-transcript", false);
        Fx.await(() -> chips().size() == 2);
        List<Turn> turns = asked(() -> desktop.workspace().documentProperty().get().orElseThrow().document().turns());
        assertEquals(turns.size() - 4, turns.stream().filter(FilterActs.turns(filter())::hides).count());
        Pictures.write("window-speakers", Fx.get(stage::getScene));
        Fx.run(() -> ((Button) chipNodes().getFirst().getChildren().getLast()).fire());
        assertTrue(filter().speakers().isEmpty());
        assertEquals(1, chips().size());
    }

    @Test
    void thePressOpensToOutletsAndReportersEachAFilter() {
        Fx.run(() -> desktop.onDropped(List.of(Path.of("src", "test", "resources", "readout", "desktop", "press.txt"))));
        Fx.await(() -> find("#speaker-press-open") && stage.getScene().lookup("#speaker-press-open").isVisible());
        Fx.run(() -> ((Button) stage.getScene().lookup("#speaker-press-open")).fire());
        Fx.await(() -> find("#asker-Reuters") && find("#asker-Anna-Smith") && find("#asker-Interfax") && find("#asker-Ivan-Petrov"));
        assertEquals("3", count("#asker-Reuters"), "two in this text, one in the samples");
        Fx.run(() -> ((ScrollPane) stage.getScene().lookup(".speakers-scroll")).setVvalue(0.5));
        Pictures.write("window-press", Fx.get(stage::getScene));
        click("#asker-Reuters", false);
        assertEquals(Set.of("Reuters"), filter().askers());
        Fx.await(() -> chips().equals(List.of("speaker: Reuters")));
        Fx.await(() -> desktop.shell() != null && count("#asker-Interfax").equals("1"));
        click("#asker-Anna-Smith", true);
        assertEquals(Set.of("Anna Smith"), filter().askers());
        click("#asker-Anna-Smith", false);
        assertTrue(filter().isEmpty());
        Fx.run(() -> ((TextField) stage.getScene().lookup(".speakers .text-field")).setText("petr"));
        Fx.await(() -> find("#asker-Ivan-Petrov") && !find("#asker-Reuters"));
        Fx.run(() -> ((TextField) stage.getScene().lookup(".speakers .text-field")).setText(""));
    }

    @Test
    void aSpeakerIsFoundByARussianSpelling() {
        Fx.run(() -> ((TextField) stage.getScene().lookup(".speakers .text-field")).setText("лавр"));
        Fx.await(() -> !find("#speaker-condoleezza-rice"));
        assertTrue(find("#speaker-sergey-lavrov"));
        Fx.run(() -> ((TextField) stage.getScene().lookup(".speakers .text-field")).setText(""));
    }

    @Test
    void countsFollowTheOtherFilters() {
        String all = count("#speaker-condoleezza-rice");
        Fx.run(() -> desktop.workspace().filterProperty().set(Filter.NONE.withWords("consultation")));
        Fx.await(() -> find("#speaker-condoleezza-rice") && !count("#speaker-condoleezza-rice").equals(all));
        assertFalse(find("#speaker-mikhail-gorbachev"));
    }

    @Test
    void wordsTypedAreFoundInTheirContextAndALineOpensTheDocumentAtTheWords() {
        Fx.run(() -> field().setText("missile defense"));
        Fx.await(() -> lines().getItems().size() > 1 && stage.getScene().lookup(".search-pane").isVisible());
        Fx.await(() -> stage.getScene().lookup(".year-bar") != null);
        Pictures.write("window-search", Fx.get(stage::getScene));
        Fx.run(() -> desktop.theme().choiceProperty().set(Theme.Choice.DARK));
        Pictures.write("window-search-dark", Fx.get(stage::getScene));
        Fx.run(() -> desktop.theme().choiceProperty().set(Theme.Choice.LIGHT));
        Fx.run(() -> ((ToggleButton) stage.getScene().lookup("#search-tab-2")).fire());
        Pictures.write("window-search-time", Fx.get(stage::getScene));
        Fx.run(() -> ((ToggleButton) stage.getScene().lookup("#search-tab-1")).fire());
        Fx.run(() -> stage.getScene().getRoot().layout());
        Pictures.write("window-search-documents", Fx.get(stage::getScene));
        Fx.run(() -> ((ToggleButton) stage.getScene().lookup("#search-tab-0")).fire());
        Concordance.Line line = asked(() -> lines().getItems().getLast());
        Fx.run(() -> {
            lines().getSelectionModel().selectLast();
            Event.fireEvent(lines(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        Fx.await(() -> desktop.workspace().documentProperty().get().filter(shown -> shown.id().equals(line.hit().document())).isPresent());
        assertEquals(line.words(), asked(() -> line.span().of(desktop.workspace().documentProperty().get().orElseThrow().document().text())));
        assertFalse(asked(() -> stage.getScene().lookup(".search-pane").isVisible()));
        Pictures.write("window-search-opened", Fx.get(stage::getScene));
        Fx.run(() -> Event.fireEvent(field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertTrue(asked(() -> stage.getScene().lookup(".search-pane").isVisible()));
        Fx.run(() -> Event.fireEvent(field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertFalse(asked(() -> stage.getScene().lookup(".search-pane").isVisible()));
        assertTrue(filter().isEmpty());
    }

    private static TextField field() {
        return (TextField) stage.getScene().lookup(".search-field .text-field");
    }

    @SuppressWarnings("unchecked")
    private static ListView<Concordance.Line> lines() {
        return (ListView<Concordance.Line>) stage.getScene().lookup("#search-lines");
    }

    /// Asks on the FX thread, from there or from elsewhere.
    private static <T> T asked(Callable<T> question) {
        try {
            return Platform.isFxApplicationThread() ? question.call() : Fx.get(question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Filter filter() {
        return asked(() -> desktop.workspace().filterProperty().get());
    }

    private static boolean find(String selector) {
        return asked(() -> stage.getScene().lookup(selector) != null);
    }

    private static String count(String row) {
        return asked(() -> ((Label) stage.getScene().lookup(row + " .speaker-count")).getText());
    }

    private static List<Chip> chipNodes() {
        return stage.getScene().getRoot().lookupAll(".filter-chips > .rd-chip").stream().map(Chip.class::cast).toList();
    }

    private static List<String> chips() {
        return asked(() -> chipNodes().stream().map(Chip::text).collect(Collectors.toList()));
    }

    private static void click(String selector, boolean alt) {
        Fx.run(() -> {
            Node node = stage.getScene().lookup(selector);
            Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, alt, false,
                    true, false, false, true, false, true, null));
        });
    }
}
