package readout.desktop.app;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Command;
import readout.desktop.kit.Messages;
import readout.desktop.quotes.QuotesModel;
import readout.desktop.quotes.QuotesPane;
import readout.desktop.transcript.TranscriptModel;

/// The commands about quotes. Those with a letter alone work in the reader and among the cards.
record QuoteCommands(Command keep, List<Command> reading, List<Command> all) {

    static QuoteCommands of(QuotesModel model, QuotesPane pane, QuoteHooks hooks, TranscriptModel transcript, Messages messages) {
        ObservableBooleanValue some = Bindings.createBooleanBinding(() -> !model.selectedProperty().get().isEmpty(), model.selectedProperty());
        ObservableBooleanValue kept = Bindings.createBooleanBinding(() -> !model.bookProperty().get().cards().isEmpty(), model.bookProperty());
        ObservableBooleanValue one = Bindings.createBooleanBinding(() -> model.selectedProperty().get().size() == 1, model.selectedProperty());
        ObservableBooleanValue open = Bindings.createBooleanBinding(() -> transcript.documentProperty().get().isPresent(), transcript.documentProperty());
        Command keep = Command.named(messages, "quotes.keep", hooks::keep).withKeys("Q").withIcon(Feather.BOOKMARK).when(open);
        Command note = Command.named(messages, "quotes.note.write", pane::onWriteNote).withKeys("N").withIcon(Feather.EDIT_3).when(one);
        Command tags = Command.named(messages, "quotes.tag.choose", pane::onChooseTags).withKeys("T").withIcon(Feather.TAG).when(some);
        Command gather = Command.named(messages, "quotes.gather", model::onGather).withKeys("G").withIcon(Feather.LAYERS).when(some);
        Command export = Command.named(messages, "quotes.export", pane::onExport).withKeys("Shortcut+E").withIcon(Feather.SHARE).when(kept);
        Command delete = Command.named(messages, "quotes.delete-selected", model::onDelete).withIcon(Feather.TRASH_2).when(some);
        List<Command> reading = new ArrayList<>(List.of(note, tags, gather));
        for (int key = 1; key <= 9; key++) {
            int digit = key;
            reading.add(Command.named(messages, "quotes.pinned", () -> hooks.pin(digit)).withKeys(String.valueOf(digit)));
        }
        return new QuoteCommands(keep, reading, List.of(keep, note, tags, gather, export, delete));
    }
}
