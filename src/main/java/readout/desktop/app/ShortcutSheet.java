package readout.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandGroup;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PageFrame;
import readout.desktop.kit.Styles;

/// The sheet of shortcuts: every command that has a key, by group, with all its keys.
final class ShortcutSheet {

    private ShortcutSheet() {
    }

    /// The sheet of the commands there are now.
    static Node of(CommandRegistry commands, Messages messages, Runnable close) {
        FlowPane groups = Styles.with(new FlowPane(), "shortcut-groups");
        for (CommandGroup group : CommandGroup.values()) {
            List<Command> keyed = commands.in(group).stream().filter(command -> !command.keys().isEmpty()).toList();
            if (!keyed.isEmpty()) {
                List<Node> lines = new ArrayList<>();
                lines.add(new Heading(messages.word(group), messages.locale()));
                keyed.forEach(command -> lines.add(line(command)));
                groups.getChildren().add(Styles.with(new VBox(lines.toArray(Node[]::new)), "shortcut-group"));
            }
        }
        Label hint = Styles.with(new Label(messages.text("app.shortcuts.hint", commands.command("app.palette").keyText())), Styles.SOFT);
        hint.setWrapText(true);
        PageFrame frame = new PageFrame(messages, close).titled(messages.text("app.shortcuts")).below(hint).scrolling(groups);
        frame.setFocusTraversable(true);
        return frame;
    }

    private static Node line(Command command) {
        Label name = new Label();
        name.textProperty().bind(command.text());
        name.setMinWidth(0);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = Styles.with(new HBox(name, gap), "shortcut-line");
        command.keys().stream().limit(2).map(KeyCombination::getDisplayText).distinct().forEach(key -> {
            Label sign = Styles.with(new Label(key), Styles.KEY);
            sign.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(sign);
        });
        line.setAccessibleText(name.getText() + " " + command.keys().stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", ")));
        return line;
    }
}
