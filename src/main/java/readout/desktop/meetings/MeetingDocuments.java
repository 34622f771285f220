package readout.desktop.meetings;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.documents.DocumentSummary;
import readout.desktop.kit.DocumentDrag;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// The documents of a meeting, each of which can be opened, dragged to another meeting, or moved by its menu.
final class MeetingDocuments {

    private final Workspace workspace;
    private final MeetingMenus menus;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final VBox box;

    MeetingDocuments(Workspace workspace, MeetingMenus menus, Messages messages) {
        this.workspace = workspace;
        this.menus = menus;
        this.messages = messages;
        box = new VBox(new Heading(messages.text("meetings.documents"), messages.locale()), lines);
        box.managedProperty().bind(box.visibleProperty());
    }

    Node node() {
        return box;
    }

    void show(List<DocumentSummary> documents) {
        box.setVisible(!documents.isEmpty());
        lines.getChildren().setAll(documents.stream().map(this::line).toList());
    }

    private Node line(DocumentSummary document) {
        return line(workspace, menus, messages, document);
    }

    /// A document's line, wherever it stands.
    static HBox line(Workspace workspace, MeetingMenus menus, Messages messages, DocumentSummary document) {
        Label title = Styles.with(new Label(document.title().orElse(document.file())), Styles.SMALL);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label kind = Styles.with(new Label(messages.word(document.kind())), Styles.TAG);
        kind.setMinWidth(HBox.USE_PREF_SIZE);
        HBox line = Styles.with(new HBox(Styles.with(Icons.of(Feather.FILE_TEXT), Styles.ICON_SMALL), title, kind), "meeting-document");
        line.setId("meeting-document-" + document.id());
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(title.getText() + ", " + kind.getText());
        DocumentDrag.from(line, () -> List.of(document.id()));
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                workspace.selection().onDocument(document.id());
            }
        });
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                workspace.selection().onDocument(document.id());
                event.consume();
            }
        });
        line.setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(menus.ofDocuments(line, List.of(document.id())));
            menu.show(line, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return line;
    }
}
