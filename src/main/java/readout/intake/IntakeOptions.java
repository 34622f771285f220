package readout.intake;

import java.time.Duration;

/// How an import works.
///
/// @param readers      how many files are read at once
/// @param batchFiles   the most files written in one transaction
/// @param batchBytes   the most memory the documents of one transaction hold, in bytes
/// @param flightBytes  the most bytes of files that are read or waiting to be written
/// @param fileBytes    the largest file that is opened, in bytes
/// @param filePatience the longest one file may take before it is given up
public record IntakeOptions(int readers, int batchFiles, long batchBytes, long flightBytes, long fileBytes, Duration filePatience) {

    private static final long MIB = 1 << 20;

    public IntakeOptions {
        if (readers < 1 || batchFiles < 1 || batchBytes < 1 || flightBytes < 1 || fileBytes < 1 || !filePatience.isPositive()) {
            throw new IllegalArgumentException("An import needs room and time");
        }
    }

    /// One reader a core, and bounds for a desktop computer.
    public static IntakeOptions usual() {
        return new IntakeOptions(Runtime.getRuntime().availableProcessors(), 500, 32 * MIB, 16 * MIB, 256 * MIB,
                Duration.ofSeconds(90));
    }

    /// The same with another patience.
    public IntakeOptions withFilePatience(Duration other) {
        return new IntakeOptions(readers, batchFiles, batchBytes, flightBytes, fileBytes, other);
    }

    /// The same with another largest file.
    public IntakeOptions withFileBytes(long other) {
        return new IntakeOptions(readers, batchFiles, batchBytes, flightBytes, other, filePatience);
    }

    /// The same with another number of files in a transaction.
    public IntakeOptions withBatchFiles(int other) {
        return new IntakeOptions(readers, other, batchBytes, flightBytes, fileBytes, filePatience);
    }
}
