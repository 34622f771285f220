package readout.desktop.transcript;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.Archive;
import readout.archive.documents.StoredDocument;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;
import readout.exporting.ExportLanguage;
import readout.exporting.prose.ClipboardQuotes;
import readout.model.Document;
import readout.model.Span;
import readout.outgoing.Excerpting;

/// Puts selected words on the clipboard: the words alone, or with speaker, event, place, date, publisher and address, as plain text,
/// HTML and RTF at once.
final class Copying {

    private final Workspace workspace;
    private final TranscriptModel model;
    private final Messages messages;

    Copying(Workspace workspace, TranscriptModel model, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.messages = messages;
    }

    /// Copies the selected words, if any are.
    void onCopy() {
        model.selectedWords().ifPresent(words -> model.documentProperty().get().ifPresent(document -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words(document, words));
            Clipboard.getSystemClipboard().setContent(content);
        }));
    }

    /// Copies the selected words with their citation; where none are selected, the turn or quotation the caret is in.
    void onCopyCited() {
        model.selectedWords().or(this::aroundCaret).ifPresent(this::copyCited);
    }

    /// What the page's menu offers.
    List<MenuItem> items(PagePlace place) {
        List<MenuItem> items = new ArrayList<>();
        place.selection().ifPresent(words -> {
            items.add(PageMenu.item(messages, "transcript.copy", Feather.COPY, this::onCopy));
            items.add(PageMenu.item(messages, "transcript.copy-cited", Feather.CLIPBOARD, this::onCopyCited));
        });
        if (place.selection().isEmpty()) {
            place.spoken().ifPresent(turn -> items.add(PageMenu.item(messages, "transcript.copy-turn", Feather.CLIPBOARD, () -> copyCited(turn.speech()))));
        }
        return items;
    }

    private String words(Document document, Span words) {
        return CopiedWords.of(document, model.pageProperty().get(), words, new SpeakerNames(document, messages));
    }

    private Optional<Span> aroundCaret() {
        int caret = model.selectionProperty().get().start();
        return model.documentProperty().get().flatMap(document -> document.turns().stream().map(turn -> turn.speech())
                .filter(speech -> speech.contains(caret)).findFirst()
                .or(() -> document.quotations().stream().map(quotation -> quotation.span()).filter(span -> span.contains(caret)).findFirst()));
    }

    private void copyCited(Span words) {
        Archive archive = workspace.archiveProperty().get().orElseThrow();
        workspace.documentProperty().get().map(StoredDocument::id).ifPresent(code ->
                workspace.tasks().fetch(progress -> ClipboardQuotes.ofExcerpt(new Excerpting(archive, Clock.systemUTC()).book(code, words),
                        ExportLanguage.of(messages.locale())))
                        .onDone(Copying::put));
    }

    private static void put(ClipboardQuotes quotes) {
        ClipboardContent content = new ClipboardContent();
        content.putString(quotes.plain());
        content.putHtml(quotes.html());
        content.putRtf(quotes.rtf());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
