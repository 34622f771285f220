package readout.archive.sql;

import java.sql.SQLException;
import java.util.Objects;

/// The archive's file failed under a read or a write. Nothing of the transaction that failed is kept, everything before it is.
public final class ArchiveException extends RuntimeException {

    /// What is wrong with the file, as far as a person can do something about it.
    public enum Failure {
        /// The file's content is not what it should be.
        DAMAGED,
        /// No room on the disk.
        FULL,
        /// The file or its folder cannot be written.
        READ_ONLY,
        /// Another program holds the file.
        LOCKED,
        /// The disk or the network drive does not answer.
        UNREACHABLE,
        /// A rule of the schema was broken: a fault of this program.
        RULE,
        /// Anything else: a fault of this program.
        OTHER
    }

    private static final int PRIMARY_CODE = 0xFF;

    private final Failure failure;

    /// A failure with its cause.
    public ArchiveException(Failure failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = Objects.requireNonNull(failure);
    }

    /// The failure SQLite told of.
    public static ArchiveException of(SQLException cause) {
        Failure failure = failureOf(cause);
        return new ArchiveException(failure, sentence(failure, cause), cause);
    }

    /// What is wrong.
    public Failure failure() {
        return failure;
    }

    /// What an SQLite error means, by its primary result code (sqlite.org/rescode.html).
    static Failure failureOf(SQLException cause) {
        return switch (cause.getErrorCode() & PRIMARY_CODE) {
            case 11, 26 -> Failure.DAMAGED;
            case 13 -> Failure.FULL;
            case 3, 8 -> Failure.READ_ONLY;
            case 5, 6, 15 -> Failure.LOCKED;
            case 10, 14 -> Failure.UNREACHABLE;
            case 19 -> Failure.RULE;
            default -> Failure.OTHER;
        };
    }

    private static String sentence(Failure failure, SQLException cause) {
        return switch (failure) {
            case DAMAGED -> "The archive's file is damaged.";
            case FULL -> "There is no room left on the disk.";
            case READ_ONLY -> "The archive's file cannot be written.";
            case LOCKED -> "Another program holds the archive's file.";
            case UNREACHABLE -> "The archive's file cannot be reached.";
            case RULE, OTHER -> "The archive refused: " + cause.getMessage();
        };
    }
}
