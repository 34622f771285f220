package readout.intake;

import java.util.ArrayList;
import java.util.List;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;

/// What is read and not yet written. It is written when it is large enough, or has waited long enough: at first not long, so that
/// something is seen soon, then longer, since few large transactions cost less than many small ones.
final class IntakeBatch {

    private static final long FIRST_WAIT_NANOS = 250_000_000;
    private static final long LONGEST_WAIT_NANOS = 4_000_000_000L;

    private final ImportWriter writer;
    private final IntakeOptions options;
    private final IntakeListener listener;
    private final List<Incoming> waiting = new ArrayList<>();
    private long weight;
    private long since;
    private long patience = FIRST_WAIT_NANOS;

    IntakeBatch(ImportWriter writer, IntakeOptions options, IntakeListener listener) {
        this.writer = writer;
        this.options = options;
        this.listener = listener;
    }

    void add(Incoming incoming) {
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(incoming);
        weight += incoming.weight();
        if (waiting.size() >= options.batchFiles() || weight >= options.batchBytes()) {
            flush();
        }
    }

    void flushIfDue() {
        if (!waiting.isEmpty() && System.nanoTime() - since > patience) {
            patience = Math.min(2 * patience, LONGEST_WAIT_NANOS);
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            List<ImportResult> results = writer.write(List.copyOf(waiting));
            waiting.clear();
            weight = 0;
            listener.stored(results);
        }
    }
}
