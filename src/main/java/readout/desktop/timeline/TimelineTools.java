package readout.desktop.timeline;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The small tools in the corner left of the axis: what the lanes tell apart, nearer, farther, all years, and a new meeting.
final class TimelineTools extends HBox {

    TimelineTools(TimelineModel model, Messages messages, Runnable onAdd) {
        getStyleClass().add("timeline-tools");
        getChildren().addAll(laneMenu(model, messages),
                tool(Feather.MINUS, messages.text("timeline.zoom-out"), model::zoomOut),
                tool(Feather.PLUS, messages.text("timeline.zoom-in"), model::zoomIn),
                tool(Feather.MAXIMIZE_2, messages.text("timeline.show-all"), model::showAll),
                tool(Feather.PLUS_CIRCLE, messages.text("timeline.add-meeting"), onAdd));
        getChildren().getLast().setId("timeline-add");
        setManaged(false);
    }

    private static Button tool(Feather icon, String name, Runnable action) {
        Button button = Icons.button(icon, name, action);
        button.setFocusTraversable(false);
        return button;
    }

    private static MenuButton laneMenu(TimelineModel model, Messages messages) {
        MenuButton menu = Styles.with(new MenuButton(null, Icons.of(Feather.LAYERS)), Styles.QUIET);
        menu.setAccessibleText(messages.text("timeline.lanes"));
        menu.setTooltip(new Tooltip(messages.text("timeline.lanes")));
        menu.setFocusTraversable(false);
        ToggleGroup group = new ToggleGroup();
        for (LaneMode mode : LaneMode.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.word(mode));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.laneModeProperty().set(mode));
            model.laneModeProperty().subscribe(now -> item.setSelected(now == mode));
            menu.getItems().add(item);
        }
        return menu;
    }
}
