package readout.desktop.transcript;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.documents.Field;
import readout.desktop.kit.Command;
import readout.desktop.kit.Messages;
import readout.model.Turn;

/// The commands of the reader: finding, going from hit to hit, and putting right what was read.
final class TranscriptCommands {

    private final TranscriptModel model;
    private final Corrections corrections;
    private final Copying copying;
    private final Messages messages;
    private final ObservableBooleanValue open;

    TranscriptCommands(TranscriptModel model, Corrections corrections, Copying copying, Messages messages) {
        this.copying = copying;
        this.model = model;
        this.corrections = corrections;
        this.messages = messages;
        open = Bindings.createBooleanBinding(() -> model.documentProperty().get().isPresent(), model.documentProperty());
    }

    /// The commands of a pane.
    List<Command> of(ReaderPane pane) {
        ObservableBooleanValue hits = Bindings.createBooleanBinding(() -> !model.shownHits().isEmpty(), model.marksProperty());
        return List.of(
                Command.named(messages, "transcript.find", model::onFind).withKeys("Shortcut+F").withIcon(Feather.SEARCH).when(open),
                Command.named(messages, "transcript.find.next", model::onNextHit).withKeys("F3").withIcon(Feather.CHEVRON_DOWN).when(hits),
                Command.named(messages, "transcript.find.previous", model::onPreviousHit).withKeys("Shift+F3").withIcon(Feather.CHEVRON_UP).when(hits),
                Command.named(messages, "transcript.copy-cited", copying::onCopyCited).withKeys("Shortcut+Shift+C").withIcon(Feather.CLIPBOARD).when(open),
                Command.named(messages, "transcript.whole-page", () -> { }).switching(model.wholePageProperty()).when(open),
                correction("transcript.correct-speaker", () -> pane.caret().ifPresent(pane::askSpeaker)).withKeys("Shift+F2"),
                correction("transcript.not-quotation", () -> pane.caret().flatMap(PagePlace::quotation).ifPresent(corrections::onNotQuotation)),
                correction("transcript.split-turn", () -> pane.caret().map(PagePlace::offset).filter(corrections::canSplit).ifPresent(corrections::onSplit)),
                correction("transcript.join-next", () -> pane.caret().flatMap(TranscriptCommands::next).ifPresent(corrections::onJoin)),
                correction("transcript.correct-title", () -> pane.correct(Field.TITLE)),
                correction("transcript.correct-kind", pane::correctKind),
                correction("transcript.correct-date", () -> pane.correct(Field.EVENT_DATE)),
                correction("transcript.correct-published", () -> pane.correct(Field.PUBLISHED)),
                correction("transcript.correct-place", () -> pane.correct(Field.PLACE)),
                correction("transcript.correct-publisher", () -> pane.correct(Field.PUBLISHER)),
                correction("transcript.correct-meeting", pane::correctMeeting));
    }

    private Command correction(String key, Runnable action) {
        return Command.named(messages, key, action).withIcon(Feather.EDIT_2).when(open);
    }

    private static Optional<Turn> next(PagePlace place) {
        List<Turn> turns = place.document().turns();
        return place.turn().filter(index -> index + 1 < turns.size()).map(index -> turns.get(index + 1));
    }
}
