package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import readout.desktop.kit.Command;

/// The commands whose keys work while the page has the focus, also those that are a letter alone.
final class PageKeys {

    private final List<Command> commands = new ArrayList<>();

    void add(Command... more) {
        commands.addAll(List.of(more));
    }

    /// Does what a key stands for.
    void handle(KeyEvent key) {
        commands.stream().filter(command -> command.enabled().get() && command.keys().stream().anyMatch(combination -> combination.match(key)))
                .findFirst().ifPresent(command -> {
                    command.run();
                    key.consume();
                });
    }
}
