package readout.desktop.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.Archive;
import readout.desktop.kit.BackgroundTasks;

/// The edits made to the open archive, one after the other, and the way back and forth through them.
///
/// Edits run off the FX thread in the order they were asked for; the next begins when the one before has been saved.
public final class History {

    private static final int MOST = 500;

    private enum Direction { FORTH, BACK, AGAIN }

    private record Step(Direction direction, Optional<Edit> edit, Runnable then) {
    }

    private static final Runnable NOTHING = () -> { };

    private final BackgroundTasks tasks;
    private final Consumer<Edit> changed;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> undoName = new ReadOnlyObjectWrapper<>(this, "undoName", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName = new ReadOnlyObjectWrapper<>(this, "redoName", Optional.empty());
    private Optional<Archive> archive = Optional.empty();
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
    private boolean running;

    /// @param changed told on the FX thread of each edit that was saved
    History(BackgroundTasks tasks, Consumer<Edit> changed) {
        this.tasks = tasks;
        this.changed = changed;
    }

    /// The name of the edit that would be undone, if any.
    public ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// The name of the edit that would be redone, if any.
    public ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /// Makes a change and remembers it.
    public void perform(Edit edit) {
        perform(edit, NOTHING);
    }

    /// Makes a change, remembers it, and then does something with what it made.
    ///
    /// @param then runs on the FX thread once the change is saved; not after a redo
    public void perform(Edit edit, Runnable then) {
        enqueue(new Step(Direction.FORTH, Optional.of(edit), then));
    }

    /// Remembers a change that was made already, so that it can be taken back.
    public void remember(Edit made) {
        remember(Direction.FORTH, made);
    }

    /// Takes the last change back.
    public void onUndo() {
        enqueue(new Step(Direction.BACK, Optional.empty(), NOTHING));
    }

    /// Makes the change last taken back again.
    public void onRedo() {
        enqueue(new Step(Direction.AGAIN, Optional.empty(), NOTHING));
    }

    /// Forgets all edits, after a change of the archive that they cannot be taken back across.
    public void forget() {
        begin(archive);
    }

    /// Hands over the edits that were asked for and are not made yet, to be made before the archive is closed.
    ///
    /// @return makes them, once the one under way has ended; to be called off the FX thread
    Consumer<Archive> leave() {
        CompletableFuture<Void> before = underWay;
        List<Edit> left = waiting.stream().filter(step -> step.direction == Direction.FORTH).flatMap(step -> step.edit.stream()).toList();
        waiting.clear();
        return closing -> {
            before.join();
            left.forEach(edit -> edit.apply(closing));
        };
    }

    void begin(Optional<Archive> opened) {
        archive = opened;
        done.clear();
        undone.clear();
        waiting.clear();
        tell();
    }

    private void enqueue(Step step) {
        waiting.add(step);
        runNext();
    }

    private void runNext() {
        if (running || waiting.isEmpty() || archive.isEmpty()) {
            return;
        }
        Step step = waiting.poll();
        Optional<Edit> edit = switch (step.direction) {
            case FORTH -> step.edit;
            case BACK -> Optional.ofNullable(done.peek());
            case AGAIN -> Optional.ofNullable(undone.peek());
        };
        if (edit.isEmpty()) {
            runNext();
            return;
        }
        run(step.direction, edit.get(), archive.get(), step.then);
    }

    private void run(Direction direction, Edit edit, Archive target, Runnable then) {
        running = true;
        CompletableFuture<Void> ended = new CompletableFuture<>();
        underWay = ended;
        tasks.fetch(progress -> {
            try {
                if (direction == Direction.BACK) {
                    edit.revert(target);
                } else {
                    edit.apply(target);
                }
            } finally {
                ended.complete(null);
            }
            return edit;
        }).onDone(saved -> {
            running = false;
            if (archive.filter(target::equals).isPresent()) {
                remember(direction, saved);
                changed.accept(saved);
                then.run();
            }
            runNext();
        }).onFailed(failure -> {
            running = false;
            waiting.clear();
            tasks.report(failure);
        });
    }

    private void remember(Direction direction, Edit edit) {
        switch (direction) {
            case FORTH -> {
                done.push(edit);
                undone.clear();
                if (done.size() > MOST) {
                    done.removeLast();
                }
            }
            // Not popped blindly: all may have been forgotten while this one was saved.
            case BACK -> {
                done.remove(edit);
                undone.push(edit);
            }
            case AGAIN -> {
                undone.remove(edit);
                done.push(edit);
            }
        }
        tell();
    }

    private void tell() {
        undoName.set(Optional.ofNullable(done.peek()).map(Edit::name));
        redoName.set(Optional.ofNullable(undone.peek()).map(Edit::name));
    }
}
