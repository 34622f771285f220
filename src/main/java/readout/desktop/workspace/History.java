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

    private record Step(DoneEdits.Direction direction, Optional<Edit> edit, Runnable then) {
    }

    /// What has begun and is not told to be saved yet.
    private record UnderWay(DoneEdits.Direction direction, Edit edit, CompletableFuture<Boolean> saved) {
    }

    private static final Runnable NOTHING = () -> { };

    private final BackgroundTasks tasks;
    private final Consumer<Edit> changed;
    private final DoneEdits done = new DoneEdits();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> undoName = new ReadOnlyObjectWrapper<>(this, "undoName", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName = new ReadOnlyObjectWrapper<>(this, "redoName", Optional.empty());
    private Optional<Archive> archive = Optional.empty();
    private Optional<UnderWay> underWay = Optional.empty();

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
        enqueue(new Step(DoneEdits.Direction.FORTH, Optional.of(edit), then));
    }

    /// Remembers a change that was made already, so that it can be taken back.
    public void remember(Edit made) {
        done.remember(DoneEdits.Direction.FORTH, made);
        tell();
    }

    /// Takes the last change back.
    public void onUndo() {
        enqueue(new Step(DoneEdits.Direction.BACK, Optional.empty(), NOTHING));
    }

    /// Makes the change last taken back again.
    public void onRedo() {
        enqueue(new Step(DoneEdits.Direction.AGAIN, Optional.empty(), NOTHING));
    }

    /// Forgets all edits, after a change of the archive that they cannot be taken back across.
    public void forget() {
        begin(archive);
    }

    /// Hands over what was asked for and is not done yet, to be done before the archive is closed.
    ///
    /// @return does it, once what is under way has ended; to be called off the FX thread
    Consumer<Archive> leave() {
        Optional<UnderWay> before = underWay;
        DoneEdits until = done.copy();
        List<Step> left = List.copyOf(waiting);
        waiting.clear();
        return closing -> {
            before.filter(begun -> begun.saved().join()).ifPresent(begun -> until.remember(begun.direction(), begun.edit()));
            for (Step step : left) {
                until.next(step.direction(), step.edit()).ifPresent(edit -> {
                    step.direction().run(edit, closing);
                    until.remember(step.direction(), edit);
                });
            }
        };
    }

    void begin(Optional<Archive> opened) {
        archive = opened;
        done.clear();
        waiting.clear();
        tell();
    }

    private void enqueue(Step step) {
        waiting.add(step);
        runNext();
    }

    private void runNext() {
        if (underWay.isPresent() || waiting.isEmpty() || archive.isEmpty()) {
            return;
        }
        Step step = waiting.poll();
        done.next(step.direction(), step.edit()).ifPresentOrElse(edit -> run(step, edit, archive.get()), this::runNext);
    }

    private void run(Step step, Edit edit, Archive target) {
        UnderWay begun = new UnderWay(step.direction(), edit, new CompletableFuture<>());
        underWay = Optional.of(begun);
        tasks.fetch(progress -> {
            boolean saved = false;
            try {
                step.direction().run(edit, target);
                saved = true;
            } finally {
                begun.saved().complete(saved);
            }
            return edit;
        }).onDone(saved -> {
            underWay = Optional.empty();
            if (archive.filter(target::equals).isPresent()) {
                done.remember(step.direction(), saved);
                tell();
                changed.accept(saved);
                step.then().run();
            }
            runNext();
        }).onFailed(failure -> {
            underWay = Optional.empty();
            waiting.clear();
            tasks.report(failure);
        });
    }

    private void tell() {
        undoName.set(done.next(DoneEdits.Direction.BACK, Optional.empty()).map(Edit::name));
        redoName.set(done.next(DoneEdits.Direction.AGAIN, Optional.empty()).map(Edit::name));
    }
}
