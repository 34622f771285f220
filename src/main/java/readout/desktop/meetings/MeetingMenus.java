package readout.desktop.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;

/// The menus of meetings and of their documents, wherever these stand.
public final class MeetingMenus {

    private static final int MOST_TO_MERGE = 12;

    private final Workspace workspace;
    private final MeetingsModel model;
    private final Messages messages;

    /// Menus over a workspace.
    public MeetingMenus(Workspace workspace, MeetingsModel model, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.messages = messages;
    }

    /// The menu of selected meetings.
    public List<MenuItem> ofMeetings(List<String> meetings) {
        List<MenuItem> items = new ArrayList<>();
        if (meetings.size() == 1) {
            items.add(item("meetings.menu.edit", messages.text("meetings.menu.edit"), Feather.EDIT_2, () -> model.onEdit(meetings.getFirst())));
        } else if (meetings.size() > 1 && meetings.size() <= MOST_TO_MERGE) {
            items.add(mergeMenu(meetings));
        }
        if (!meetings.isEmpty()) {
            items.add(item("meetings.menu.delete", meetings.size() == 1 ? messages.text("meetings.menu.delete")
                    : messages.count("meetings.menu.delete-all", meetings.size()), Feather.TRASH_2, () -> model.onDelete(meetings)));
        }
        items.add(item("meetings.menu.add", messages.text("meetings.menu.add"), Feather.PLUS, () -> model.onAdd(Optional.empty())));
        return items;
    }

    /// The menu of a day on which there is no meeting.
    public List<MenuItem> ofDay(LocalDate day) {
        return List.of(item("meetings.menu.add-on", messages.text("meetings.menu.add-on", messages.dates().day(day)), Feather.PLUS,
                () -> model.onAdd(Optional.of(day))));
    }

    /// The menu of documents.
    ///
    /// @param owner what the menu belongs to
    public List<MenuItem> ofDocuments(Node owner, List<String> documents) {
        return List.of(
                item("meetings.menu.move", messages.text("meetings.menu.move"), Feather.CORNER_UP_RIGHT, () -> chooseMeeting(owner, documents)),
                item("meetings.menu.move-out", messages.text("meetings.menu.move-out"), Feather.MINUS_CIRCLE, () -> model.onMove(documents, Optional.empty())));
    }

    /// Lets a meeting be chosen that documents are to belong to.
    public void chooseMeeting(Node owner, List<String> documents) {
        new MeetingChooser(workspace, messages, messages.count("meetings.choose.move", documents.size()), Optional.of(messages.text("meetings.menu.move-out")),
                meeting -> model.onMove(documents, meeting)).showBelow(owner);
    }

    private MenuItem mergeMenu(List<String> meetings) {
        Menu menu = new Menu(messages.count("meetings.menu.merge", meetings.size()), Icons.of(Feather.GIT_MERGE));
        menu.setId("meetings.menu.merge");
        for (String code : meetings) {
            Optional<MeetingEntry> entry = model.find(code);
            entry.ifPresent(kept -> menu.getItems().add(item(code, messages.text("meetings.menu.merge-into", kept.meeting().title(),
                    messages.dates().span(kept.meeting().when())), Feather.ARROW_RIGHT, () -> model.onMerge(meetings, code))));
        }
        return menu;
    }

    private static MenuItem item(String id, String words, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
