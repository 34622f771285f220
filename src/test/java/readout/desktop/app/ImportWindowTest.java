package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.sql.Page;
import readout.desktop.Fx;
import readout.desktop.importing.ImportReport;
import readout.desktop.importing.ReportLine;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;
import readout.exporting.annotation.AnnotationExporter;
import readout.desktop.kit.Theme;
import readout.model.When;

/// Imports in the real window: files and text come in, the report tells of each, and what is missing is set there.
class ImportWindowTest {

    private static final String REMARKS = """
            Remarks on cooperation in science

            MS. ALDER: We met to talk about the laboratory in the north and what it needs.

            MR. BIRCH: The laboratory needs heat, and it needs people who stay the winter.

            MS. ALDER: Then we agree about the winter at least.
            """;

    @TempDir
    Path profile;
    @TempDir
    Path texts;
    private WindowRobot window;

    @BeforeEach
    void open() throws IOException {
        Files.copy(Path.of("data", "samples").resolve(sample()), texts.resolve("a-record.md"));
        Files.copy(Path.of("data", "samples").resolve(sample()), texts.resolve("the-same-record.md"));
        Files.writeString(texts.resolve("undated-remarks.txt"), REMARKS);
        Files.write(texts.resolve("scan.pdf"), "%PDF-1.4\nnothing here".getBytes());
        window = WindowRobot.open(profile);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theReportTellsWhatCameInWhatAsksWhatWasThereAndWhatFailed() {
        window.drop(texts);
        ImportReport report = report();
        assertEquals(List.of(1L, 1L, 1L, 1L), List.of(report.count(ReportLine.Fate.WELL), report.count(ReportLine.Fate.ASKS),
                report.count(ReportLine.Fate.DUPLICATE), report.count(ReportLine.Fate.FAILED)));
        Fx.await(() -> window.words("#import-report").contains("Imported 2 of 4 files"));
        window.picture("import-report");
        String words = window.words("#import-report");
        assertTrue(words.contains("joined to “") && words.contains("no date found") && words.contains("already in the archive"), words);
        Fx.run(() -> window.desktop.theme().choiceProperty().set(Theme.Choice.DARK));
        window.picture("import-report-dark");
        Fx.run(() -> tab("Not imported").fire());
        window.picture("import-report-failed");
        assertTrue(window.words("#import-report .report-list").contains("scan.pdf"));
        assertFalse(window.words("#import-report .report-list").contains("undated"));
    }

    @Test
    void aFileWithQuotesBringsThemAndTheirDocuments() throws IOException {
        Path notes = texts.resolve("from-a-colleague.jsonld");
        Files.write(notes, Goldens.bytes(new AnnotationExporter(), ResetBook.book(), ExportOptions.usual()));
        window.drop(notes);
        Fx.await(() -> window.words("#import-report").contains("Added: quotes 3"));
        window.picture("import-report-quotes");
        String words = window.words("#import-report .report-list");
        assertTrue(words.contains("Not found in the texts: 1.") && words.contains("button.txt"), words);

        assertFalse(WindowRobot.get(() -> window.desktop.shell().commands().command("importing.undo").enabled().get()), "the history takes back both");
        Archive archive = window.workspace().archiveProperty().get().orElseThrow();
        List<Quote> quotes = archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all());
        Fx.await(() -> window.workspace().history().undoNameProperty().get().equals(Optional.of("Take in quotes")));
        Fx.run(() -> window.workspace().history().onUndo());
        Fx.await(() -> window.workspace().history().redoNameProperty().get().isPresent());
        assertEquals(0, archive.quotes().count(QuoteFilter.all()));
        assertEquals(0, archive.documents().count());
        assertEquals(List.of(), archive.tags().list());
        Fx.await(() -> report().lines().stream().allMatch(line -> line.document().isEmpty()));
        assertEquals(0, report().count(ReportLine.Fate.ASKS));
        window.picture("import-report-quotes-undone");
        Fx.run(() -> window.workspace().history().onRedo());
        Fx.await(() -> window.workspace().history().undoNameProperty().get().isPresent());
        assertEquals(quotes, archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all()));
    }

    @Test
    void aChangedVersionIsToldInTheReport() throws IOException {
        window.drop(texts.resolve("a-record.md"));
        Fx.await(() -> window.words("#import-report .report-list").contains("a-record.md"));
        Files.writeString(texts.resolve("record-again.md"), Files.readString(texts.resolve("a-record.md")) + "\nOne more sentence.\n");
        window.drop(texts.resolve("record-again.md"));
        Fx.await(() -> window.words("#import-report .report-list").contains("a new version of a document that is kept too"));
        window.picture("import-report-version");
    }

    @Test
    void aDateAndAMeetingAreSetInTheReportAndCanBeUndone() {
        window.drop(texts.resolve("undated-remarks.txt"));
        Fx.await(() -> window.shows("#import-report .report-where"));
        Fx.run(() -> link("set the date…").fire());
        window.picture("import-report-date");
        Fx.run(() -> {
            TextField field = (TextField) window.scene().lookup(".report-where .text-field");
            field.setText("6 March 2009");
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        Fx.await(() -> only().document().orElseThrow().eventDate().equals(Optional.of(When.parse("2009-03-06"))));
        Fx.run(() -> link("choose the meeting…").fire());
        Fx.run(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
        Fx.run(() -> {
            TextField field = (TextField) window.scene().lookup(".report-where .text-field");
            field.requestFocus();
            field.setText("geneva clinton");
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        Fx.await(() -> only().meeting().filter(meeting -> meeting.id().equals("2009-03-06-geneva-clinton-lavrov")).isPresent());
        assertEquals(ReportLine.Fate.WELL, only().fate());
        window.press("app.undo");
        Fx.await(() -> only().meeting().isEmpty());
        window.press("app.undo");
        Fx.await(() -> !only().document().orElseThrow().eventDate().isPresent());
    }

    @Test
    void pastedTextIsImportedAndItsLineOpensIt() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(REMARKS);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press("app.go-timeline");
        window.press("importing.paste");
        Fx.await(() -> window.desktop.imports().reportProperty().get().filter(ImportReport::over).isPresent());
        assertEquals("Pasted: Remarks on cooperation in science", only().result().file());
        Fx.await(() -> window.shows("#import-report .report-name"));
        Fx.run(() -> ((Hyperlink) window.scene().lookup("#import-report .report-name")).fire());
        Fx.await(() -> window.desktop.workspace().documentProperty().get().filter(shown -> shown.document().text().equals(REMARKS)).isPresent());
        assertFalse(window.shows("#import-report"));
        window.press("importing.report");
        assertTrue(window.shows("#import-report"));
    }

    @Test
    void anImportIsUndone() {
        window.drop(texts);
        Fx.await(() -> window.words(".status-counts").contains("2 documents"));
        Fx.run(() -> link("Undo this import").fire());
        Fx.await(() -> window.words(".status-counts").contains("0 documents"));
        Fx.await(() -> window.words("#import-report").contains("2 documents left the archive"));
        assertFalse(window.words("#import-report").contains("Undo this import"));
    }

    @Test
    void aCancelledImportTellsWhatWasLeftOut() {
        Fx.run(() -> {
            window.desktop.onDropped(List.of(texts));
            window.desktop.workspace().tasks().shown().getFirst().cancel();
        });
        Fx.await(() -> window.desktop.imports().reportProperty().get().filter(ImportReport::over).isPresent());
        assertEquals(4, report().lines().size());
        assertTrue(report().lines().stream().filter(line -> line.fate() == ReportLine.Fate.SKIPPED)
                .allMatch(line -> line.result().outcome().reason().equals("The import was cancelled before this file was read.")));
        Fx.await(() -> window.desktop.workspace().tasks().shown().isEmpty());
    }

    @Test
    void importsAskedForWhileOneRunsFollowIt() {
        Fx.run(() -> {
            window.desktop.onDropped(List.of(texts.resolve("a-record.md")));
            window.desktop.onDropped(List.of(texts.resolve("undated-remarks.txt")));
        });
        Fx.await(() -> window.words(".status-counts").contains("2 documents"));
    }

    private static String sample() {
        return Path.of("data", "samples").toFile().list((folder, name) -> name.contains("2007") && name.contains("moscow"))[0];
    }

    private ImportReport report() {
        return WindowRobot.get(() -> window.desktop.imports().reportProperty().get().orElseThrow());
    }

    private ReportLine only() {
        return report().lines().getFirst();
    }

    private ToggleButton tab(String name) {
        return window.scene().lookup("#import-report").lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
    }

    private Hyperlink link(String text) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        for (Node node : window.scene().lookup("#import-report").lookupAll(".hyperlink")) {
            if (((Hyperlink) node).getText().equals(text)) {
                return (Hyperlink) node;
            }
        }
        throw new AssertionError("No link " + text);
    }
}
