package readout.desktop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.importing.ImportReport;
import readout.desktop.kit.Theme;
import readout.desktop.quotes.QuotesModel;
import readout.desktop.transcript.TranscriptModel;
import readout.desktop.workspace.Workspace;
import readout.intake.Intake;
import readout.reading.DocumentReader;

/// The real window over a real archive, driven by a test.
final class WindowRobot implements AutoCloseable {

    final Stage stage;
    final Desktop desktop;
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();

    private WindowRobot(Stage stage, Desktop desktop) {
        this.stage = stage;
        this.desktop = desktop;
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> unexpected.add(failure)));
    }

    /// Opens the window on a profile and waits for the archive with the catalogue.
    static WindowRobot open(Path profile, Path... files) {
        WindowRobot robot = begin(profile, new Answers(), files);
        Fx.await(() -> robot.desktop.workspace().archiveProperty().get().isPresent() && robot.desktop.workspace().meetingsProperty().get().size() >= 419);
        robot.settle();
        return robot;
    }

    /// Opens the window on a profile.
    static WindowRobot begin(Path profile, FileChoice choice, Path... files) {
        Stage stage = Fx.get(Stage::new);
        return new WindowRobot(stage, Fx.get(() -> {
            Desktop made = new Desktop(Places.under(profile), new Desktop.Below(Intake::addCatalogue,
                    archive -> new DocumentReader(Intake.knowledge(archive))::read));
            made.show(stage, choice);
            stage.setWidth(1440);
            stage.setHeight(900);
            made.begin(StartFiles.of(List.of(files)));
            return made;
        }));
    }

    /// Answers questions for files as the test says.
    static final class Answers implements FileChoice {

        private Path answer;

        void give(Path file) {
            answer = file;
        }

        @Override
        public Optional<Path> archive() {
            return Optional.ofNullable(answer);
        }

        @Override
        public Optional<Path> place(String title, Path suggested) {
            return Optional.ofNullable(answer);
        }

        @Override
        public List<Path> texts() {
            return Optional.ofNullable(answer).stream().toList();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(answer);
        }
    }

    /// Waits until what was asked for is on screen: no fetch is under way, and two pulses after it begun none.
    void settle() {
        int quiet = 0;
        while (quiet < 2 && get(stage::isShowing)) {
            Fx.await(() -> workspace().tasks().fetching() == 0);
            Fx.pulse(scene());
            quiet = get(() -> workspace().tasks().fetching()) == 0 ? quiet + 1 : 0;
        }
    }

    /// A question asked on the FX thread is asked again until it holds; one asked elsewhere waits for the window.
    private void settleUnlessAsked() {
        if (!Platform.isFxApplicationThread()) {
            settle();
        }
    }

    /// Imports files and waits until it is over.
    void drop(Path... files) {
        Fx.run(() -> desktop.onDropped(List.of(files)));
        Fx.await(() -> desktop.imports().reportProperty().get().filter(ImportReport::over).isPresent());
        settle();
    }

    Workspace workspace() {
        return desktop.workspace();
    }

    QuotesModel quotes() {
        return desktop.quotes();
    }

    TranscriptModel transcript() {
        return desktop.transcript();
    }

    Theme theme() {
        return desktop.theme();
    }

    Scene scene() {
        return stage.getScene();
    }

    /// Does what a command does, and waits until that is on screen.
    void run(String command) {
        Fx.run(() -> desktop.shell().commands().command(command).run());
        settle();
    }

    /// Presses the first key of a command, as a keyboard would, where the focus is.
    void press(String command) {
        KeyCombination key = get(() -> desktop.shell().commands().command(command).keys().getFirst());
        Fx.run(() -> {
            for (KeyCode code : KeyCode.values()) {
                KeyEvent event = pressed(code, key);
                if (key.match(event)) {
                    fire(event);
                    return;
                }
            }
            throw new IllegalArgumentException("No key is " + key);
        });
        settle();
    }

    /// Presses a key without modifiers where the focus is.
    void press(KeyCode code) {
        Fx.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        settle();
    }

    void click(String selector) {
        Fx.run(() -> Event.fireEvent(scene().lookup(selector), new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null)));
        settle();
    }

    <N extends Node> N find(Class<N> type, String selector) {
        settleUnlessAsked();
        return get(() -> type.cast(scene().lookup(selector)));
    }

    boolean shows(String selector) {
        settleUnlessAsked();
        return get(() -> scene().lookup(selector) != null && isSeen(scene().lookup(selector)));
    }

    /// All words in sight below a node.
    String words(String selector) {
        settleUnlessAsked();
        return get(() -> {
            scene().getRoot().applyCss();
            StringBuilder words = new StringBuilder();
            for (Node node : scene().lookup(selector).lookupAll("*")) {
                if (node instanceof Labeled labeled && labeled.getText() != null && isSeen(node)) {
                    words.append(labeled.getText()).append('\n');
                }
            }
            return words.toString();
        });
    }

    void picture(String name) {
        settle();
        Pictures.write(name, get(this::scene));
    }

    /// Asks on the FX thread, from there or from elsewhere.
    static <T> T get(Callable<T> question) {
        try {
            return Platform.isFxApplicationThread() ? question.call() : Fx.get(question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Fx.run(() -> {
            stage.hide();
            desktop.close();
        });
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        if (!unexpected.isEmpty()) {
            throw new AssertionError("Thrown and not caught on the FX thread", unexpected.getFirst());
        }
    }

    private void fire(KeyEvent event) {
        EventTarget owner = scene().getFocusOwner();
        Event.fireEvent(owner == null ? scene() : owner, event);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static KeyEvent pressed(KeyCode code, KeyCombination key) {
        String name = key.getName();
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, name.contains("Shift+"), name.contains("Shortcut+") || name.contains("Ctrl+"), name.contains("Alt+"), false);
    }
}
