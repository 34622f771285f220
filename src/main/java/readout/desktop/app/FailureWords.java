package readout.desktop.app;

import java.util.Optional;
import readout.archive.sql.ArchiveException;
import readout.desktop.kit.Messages;

/// Says in plain words what failed under the program's hands: the disk, the drive, the file. Mistakes of the program itself are not said here.
final class FailureWords {

    private static final int DEEPEST = 8;

    private FailureWords() {
    }

    /// What failed, if it is something a person can do something about.
    static Optional<String> of(Throwable failure, Messages messages) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof ArchiveException archive) {
                return of(archive.failure(), messages);
            }
            if (cause instanceof OutOfMemoryError) {
                return Optional.of(messages.text("app.failure.memory"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(ArchiveException.Failure failure, Messages messages) {
        return switch (failure) {
            case DAMAGED -> Optional.of(messages.text("app.failure.damaged"));
            case FULL -> Optional.of(messages.text("app.failure.full"));
            case READ_ONLY -> Optional.of(messages.text("app.failure.read-only"));
            case LOCKED -> Optional.of(messages.text("app.failure.locked"));
            case UNREACHABLE -> Optional.of(messages.text("app.failure.unreachable"));
            case RULE, OTHER -> Optional.empty();
        };
    }
}
