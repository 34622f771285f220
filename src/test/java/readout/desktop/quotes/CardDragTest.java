package readout.desktop.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.desktop.Fx;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;

/// What other programs get when cards are dragged into them.
class CardDragTest {

    private static final DataFormat OURS = DataFormat.lookupMimeType("application/x-readout-quotes") != null
            ? DataFormat.lookupMimeType("application/x-readout-quotes") : new DataFormat("application/x-readout-quotes");

    @TempDir
    Path folder;
    private final List<Throwable> unexpected = new ArrayList<>();
    private BackgroundTasks tasks;
    private Workspace workspace;
    private QuotesModel model;
    private CardDrag drag;
    private List<Long> kept;

    @BeforeEach
    void open() {
        Fx.start();
        Archive archive = Samples.create(folder.resolve("a.readout"));
        String text = Samples.transcript().text();
        String document = Samples.importOne(archive, Samples.transcript());
        kept = archive.quotes().keep(List.of(NewQuote.of(document, Samples.find(text, "Thank you")),
                NewQuote.of(document, Samples.find(text, "We agree in part.")))).stream().map(Quote::id).toList();
        Fx.run(() -> {
            tasks = new BackgroundTasks(unexpected::add);
            workspace = new Workspace(tasks);
            model = new QuotesModel(workspace, Messages.of(Locale.ENGLISH));
            drag = new CardDrag(model, new Carried(workspace, model, Messages.of(Locale.ENGLISH)));
            workspace.open(archive);
        });
        Fx.await(() -> model.bookProperty().get().cards().size() == 2);
    }

    @AfterEach
    void close() {
        Fx.run(workspace::close);
        tasks.close();
        Fx.run(() -> { });
        assertEquals(List.of(), unexpected);
    }

    @Test
    void selectedCardsGoOutWithTheirCitationsAsTextHtmlAndRtf() {
        Fx.run(() -> model.selectedProperty().set(kept));
        Fx.await(() -> drag.content(kept.getFirst()).hasRtf());
        ClipboardContent content = Fx.get(() -> drag.content(kept.getFirst()));
        assertTrue(content.getString().contains("“Thank you”") && content.getString().contains("“We agree in part.”"), content.getString());
        assertTrue(content.getString().contains("Pyotr Orlov, “Remarks in Oslo” (remarks,"), content.getString());
        assertTrue(content.getHtml().contains("<blockquote") && content.getHtml().contains("Thank you"), content.getHtml());
        assertTrue(content.getRtf().startsWith("{\\rtf1") && content.getRtf().contains("We agree in part."), content.getRtf());
        assertEquals(kept.get(0) + " " + kept.get(1), content.get(OURS));
    }

    @Test
    void aCardThatIsNotSelectedGoesOutAloneAndAtOnce() {
        Fx.run(() -> model.selectedProperty().set(List.of(kept.getLast())));
        ClipboardContent content = Fx.get(() -> drag.content(kept.getFirst()));
        assertTrue(content.getString().startsWith("“Thank you”\n— Ann Roe, "), content.getString());
        assertFalse(content.getString().contains("We agree"), content.getString());
        assertEquals(String.valueOf(kept.getFirst()), content.get(OURS));
    }
}
