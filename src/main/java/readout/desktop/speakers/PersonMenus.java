package readout.desktop.speakers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.model.Person;

/// What can be done with the row of a person besides filtering: its menu, and joining by dragging it on the row of another.
final class PersonMenus {

    private static final DataFormat FORMAT = new DataFormat("application/x-readout-person");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final SpeakersModel speakers;
    private final PeopleModel people;
    private final Messages messages;

    PersonMenus(SpeakersModel speakers, PeopleModel people, Messages messages) {
        this.speakers = speakers;
        this.people = people;
        this.messages = messages;
    }

    /// Gives a row its menu and its drags.
    ///
    /// @param person who the row stands for now
    void attachTo(Node row, Supplier<Optional<Person>> person) {
        row.setOnContextMenuRequested(event -> person.get().ifPresent(who -> {
            new ContextMenu(menu(who).toArray(MenuItem[]::new)).show(row, event.getScreenX(), event.getScreenY());
            event.consume();
        }));
        row.setOnDragDetected(event -> person.get().ifPresent(who -> {
            Dragboard board = row.startDragAndDrop(TransferMode.LINK);
            ClipboardContent content = new ClipboardContent();
            content.put(FORMAT, who.id());
            board.setContent(content);
            board.setDragView(row.snapshot(null, null), event.getX(), event.getY());
            event.consume();
        }));
        row.addEventHandler(DragEvent.DRAG_OVER, event -> dragged(event).filter(other -> isAnother(other, person)).ifPresent(other -> {
            event.acceptTransferModes(TransferMode.LINK);
            row.pseudoClassStateChanged(TARGET, true);
            event.consume();
        }));
        row.addEventHandler(DragEvent.DRAG_EXITED, event -> row.pseudoClassStateChanged(TARGET, false));
        row.addEventHandler(DragEvent.DRAG_DROPPED, event -> dragged(event).filter(other -> isAnother(other, person)).ifPresent(other -> {
            speakers.find(other).ifPresent(joined -> people.onJoin(joined, person.get().orElseThrow()));
            event.setDropCompleted(true);
            event.consume();
        }));
    }

    private List<MenuItem> menu(Person person) {
        return List.of(
                item("speakers.menu.edit", messages.text("speakers.menu.edit"), Feather.EDIT_2, () -> people.onEdit(person.id())),
                item("speakers.menu.only", messages.text("speakers.menu.only"), Feather.FILTER, () -> speakers.onOnlySpeaker(person.id())));
    }

    private static MenuItem item(String id, String words, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Optional<String> dragged(DragEvent event) {
        return event.getDragboard() != null && event.getDragboard().getContent(FORMAT) instanceof String code ? Optional.of(code) : Optional.empty();
    }

    private static boolean isAnother(String dragged, Supplier<Optional<Person>> person) {
        return person.get().filter(who -> !who.id().equals(dragged)).isPresent();
    }
}
