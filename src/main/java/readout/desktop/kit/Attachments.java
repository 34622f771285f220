package readout.desktop.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Listeners that are attached together and released together, the last first. Used on the FX thread only.
public final class Attachments implements Subscription {

    private final Deque<Subscription> held = new ArrayDeque<>();

    /// Holds one more.
    public Attachments add(Subscription subscription) {
        held.push(subscription);
        return this;
    }

    /// Calls `action` with the value of now and with each later one.
    public <T> Attachments on(ObservableValue<T> value, Consumer<? super T> action) {
        return add(value.subscribe(action::accept));
    }

    /// Calls `action` now and whenever the list changes.
    public <T> Attachments onList(ObservableList<T> list, Runnable action) {
        ListChangeListener<T> listener = change -> action.run();
        list.addListener(listener);
        action.run();
        return add(() -> list.removeListener(listener));
    }

    /// Handles events of a node.
    public <E extends Event> Attachments onEvent(Node node, EventType<E> type, EventHandler<? super E> handler) {
        node.addEventHandler(type, handler);
        return add(() -> node.removeEventHandler(type, handler));
    }

    /// Sees events of a node before what lies in it does.
    public <E extends Event> Attachments onFilter(Node node, EventType<E> type, EventHandler<? super E> filter) {
        node.addEventFilter(type, filter);
        return add(() -> node.removeEventFilter(type, filter));
    }

    /// Binds until released.
    public <T> Attachments bind(Property<T> property, ObservableValue<? extends T> source) {
        property.bind(source);
        return add(property::unbind);
    }

    /// Releases all; more may be added afterwards.
    @Override
    public void unsubscribe() {
        while (!held.isEmpty()) {
            held.pop().unsubscribe();
        }
    }

    /// Attaches whenever the node enters a scene and releases when it leaves.
    ///
    /// @param attach makes the attachments anew
    /// @return ends the arrangement, releasing what is attached
    public static Subscription whileShown(Node node, Supplier<? extends Subscription> attach) {
        Attachments current = new Attachments();
        Subscription watching = node.sceneProperty().subscribe(scene -> {
            current.unsubscribe();
            if (scene != null) {
                current.add(attach.get());
            }
        });
        return watching.and(current);
    }
}
