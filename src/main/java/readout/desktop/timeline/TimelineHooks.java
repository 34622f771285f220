package readout.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Dragboard;

/// What the timeline's owner adds to it: menus, and a place for documents to be dropped.
public interface TimelineHooks {

    /// The menu of the selected meetings; nothing opens if it is empty.
    default List<MenuItem> menuOfMeetings(List<String> meetings) {
        return List.of();
    }

    /// The menu of a day on which no meeting was pointed at.
    default List<MenuItem> menuOfDay(LocalDate day) {
        return List.of();
    }

    /// Adds a meeting.
    default void onAdd() {
    }

    /// Changes a meeting.
    default void onEdit(String meeting) {
    }

    /// Deletes the selected meetings.
    default void onDelete(List<String> meetings) {
    }

    /// Whether what is dragged over the timeline are documents that may be dropped on a meeting.
    default boolean accepts(Dragboard dragged) {
        return false;
    }

    /// Moves what was dropped to a meeting.
    ///
    /// @return whether it was taken
    default boolean drop(Dragboard dragged, String meeting) {
        return false;
    }

    /// Moves what was dropped to a day without a meeting.
    ///
    /// @return whether it was taken
    default boolean drop(Dragboard dragged, LocalDate day) {
        return false;
    }

    /// Whether a day without a meeting takes what is dragged.
    default boolean acceptsDay(Dragboard dragged) {
        return false;
    }

    /// Adds nothing.
    static TimelineHooks none() {
        return new TimelineHooks() { };
    }
}
