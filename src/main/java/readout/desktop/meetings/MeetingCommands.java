package readout.desktop.meetings;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.documents.StoredDocument;
import readout.desktop.kit.Command;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Selection;
import readout.desktop.workspace.Workspace;

/// What can be done with meetings from the menu, the palette and by keys.
public final class MeetingCommands {

    private MeetingCommands() {
    }

    /// The commands of meetings.
    ///
    /// @param reader what a choice for the document in the reader opens above
    public static List<Command> of(Workspace workspace, MeetingsModel model, MeetingMenus menus, Node reader, Messages messages) {
        Selection selection = workspace.selection();
        BooleanBinding open = Bindings.createBooleanBinding(() -> workspace.archiveProperty().get().isPresent(), workspace.archiveProperty());
        BooleanBinding any = Bindings.createBooleanBinding(() -> !selection.meetingsProperty().get().isEmpty(), selection.meetingsProperty());
        BooleanBinding several = Bindings.createBooleanBinding(() -> selection.meetingsProperty().get().size() > 1, selection.meetingsProperty());
        BooleanBinding shown = Bindings.createBooleanBinding(() -> workspace.meetingProperty().get().isPresent(), workspace.meetingProperty());
        BooleanBinding reading = Bindings.createBooleanBinding(() -> workspace.documentProperty().get().isPresent(), workspace.documentProperty());
        return List.of(
                Command.named(messages, "meetings.add", () -> model.onAdd(Optional.empty())).withKeys("Shortcut+Shift+M").withIcon(Feather.PLUS_CIRCLE).when(open),
                Command.named(messages, "meetings.change", model::onEdit).withKeys("F2").withIcon(Feather.EDIT_2).when(shown),
                Command.named(messages, "meetings.merge", () -> merge(selection, model)).withIcon(Feather.GIT_MERGE).when(several),
                Command.named(messages, "meetings.delete", () -> model.onDelete(List.copyOf(selection.meetingsProperty().get()))).withIcon(Feather.TRASH_2).when(any),
                Command.named(messages, "meetings.move-document", () -> workspace.documentProperty().get().map(StoredDocument::id)
                        .ifPresent(code -> menus.chooseMeeting(reader, List.of(code)))).withIcon(Feather.CORNER_UP_RIGHT).when(reading));
    }

    /// The one in the reader stays.
    private static void merge(Selection selection, MeetingsModel model) {
        List<String> selected = List.copyOf(selection.meetingsProperty().get());
        model.onMerge(selected, selection.meetingProperty().get().filter(selected::contains).orElse(selected.getFirst()));
    }
}
