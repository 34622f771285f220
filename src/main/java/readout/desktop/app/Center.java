package readout.desktop.app;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import readout.desktop.kit.Deck;
import readout.desktop.workspace.Selection;

/// The place of the reader, which what a search finds, an import came to or the settings say takes for as long as it is shown. What is
/// shown last stands before the others; a place that is chosen to read brings the reader back.
final class Center {

    private final ReadOnlyObjectWrapper<Optional<Node>> page = new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(this, "wide");
    private final Deck place;
    private Node before;

    Center(Node reader, Node search, ReadOnlyBooleanProperty searching, Selection selection) {
        wide.bind(Bindings.createBooleanBinding(() -> searching.get() || page.get().isPresent(), searching, page));
        reader.visibleProperty().bind(wide.not());
        search.visibleProperty().bind(Bindings.createBooleanBinding(() -> searching.get() && page.get().isEmpty(), searching, page));
        place = new Deck(reader, search);
        // A page that wants more room than there is must not make the others as wide: they would be laid out past the window's edges.
        place.setMinWidth(0);
        searching.subscribe((was, is) -> close());
        selection.placeProperty().subscribe((was, is) -> close());
        selection.meetingProperty().subscribe((was, is) -> close());
    }

    /// Whether what a search found or a page stands here, which have columns and want room.
    ReadOnlyBooleanProperty wideProperty() {
        return wide.getReadOnlyProperty();
    }

    /// Lets something stand before the reader while it has nothing to show.
    void before(Node start, ObservableBooleanValue needed) {
        start.visibleProperty().bind(Bindings.createBooleanBinding(() -> needed.get() && !wide.get(), needed, wide));
        place.add(start);
    }

    /// The place.
    Node node() {
        return place;
    }

    /// The page that stands before the reader, if any.
    ReadOnlyObjectProperty<Optional<Node>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Shows a page, or puts it away if it is shown.
    void turn(Node other) {
        if (page.get().filter(other::equals).isPresent()) {
            close();
        } else {
            show(other);
        }
    }

    /// Shows a page.
    void show(Node other) {
        if (page.get().isEmpty() && place.getScene() != null) {
            before = place.getScene().getFocusOwner();
        }
        page.get().ifPresent(place.getChildren()::remove);
        place.getChildren().add(other);
        page.set(Optional.of(other));
        other.requestFocus();
    }

    /// Puts the page away and gives the focus back.
    void close() {
        page.get().ifPresent(shown -> {
            page.set(Optional.empty());
            place.getChildren().remove(shown);
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            before = null;
        });
    }
}
