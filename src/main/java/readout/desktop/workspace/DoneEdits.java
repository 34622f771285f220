package readout.desktop.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import readout.archive.Archive;

/// The edits that were made, and those that were taken back, the last first.
final class DoneEdits {

    private static final int MOST = 500;

    /// Which way through the edits one goes.
    enum Direction {
        FORTH, BACK, AGAIN;

        /// Makes an edit, or takes it back.
        void run(Edit edit, Archive archive) {
            if (this == BACK) {
                edit.revert(archive);
            } else {
                edit.apply(archive);
            }
        }
    }

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /// The edit that comes next in a direction.
    ///
    /// @param fresh the edit to be made, where a new one is
    Optional<Edit> next(Direction direction, Optional<Edit> fresh) {
        return switch (direction) {
            case FORTH -> fresh;
            case BACK -> Optional.ofNullable(done.peek());
            case AGAIN -> Optional.ofNullable(undone.peek());
        };
    }

    /// Remembers that an edit was made or taken back.
    void remember(Direction direction, Edit edit) {
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
    }

    /// Forgets all.
    void clear() {
        done.clear();
        undone.clear();
    }

    /// The same once more.
    DoneEdits copy() {
        DoneEdits copy = new DoneEdits();
        copy.done.addAll(done);
        copy.undone.addAll(undone);
        return copy;
    }
}
