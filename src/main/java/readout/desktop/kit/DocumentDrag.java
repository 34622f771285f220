package readout.desktop.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Documents that are dragged from one place of the window to another, by their codes.
public final class DocumentDrag {

    private static final DataFormat FORMAT = new DataFormat("application/x-readout-documents");

    private DocumentDrag() {
    }

    /// Lets a node be dragged as documents; nothing begins where there are none.
    public static void from(Node node, Supplier<List<String>> documents) {
        node.setOnDragDetected(event -> {
            List<String> codes = documents.get();
            if (!codes.isEmpty()) {
                Dragboard board = node.startDragAndDrop(TransferMode.MOVE);
                board.setDragView(node.snapshot(null, null), event.getX(), event.getY());
                board.setContent(content(codes));
                event.consume();
            }
        });
    }

    /// What is put on a drag board for documents.
    public static ClipboardContent content(List<String> documents) {
        ClipboardContent content = new ClipboardContent();
        content.put(FORMAT, String.join("\n", documents));
        return content;
    }

    /// The documents that are dragged, none if something else is.
    public static List<String> on(Dragboard board) {
        return board.getContent(FORMAT) instanceof String codes && !codes.isEmpty() ? List.of(codes.split("\n")) : List.of();
    }

    /// Whether documents are dragged.
    public static boolean isOn(Dragboard board) {
        return board.hasContent(FORMAT);
    }
}
