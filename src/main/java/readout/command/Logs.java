package readout.command;

import java.io.PrintWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the program writes to its log, on the command line: one sentence on standard error, without a stack trace. The libraries'
/// own remarks about odd files are left out; what matters of them is told with the file's name.
final class Logs {

    private Logs() {
    }

    /// Sends the program's warnings to `err`, and nothing else.
    static void oneLineEach(PrintWriter err) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new Sentences(err));
    }

    private static final class Sentences extends Handler {

        private final PrintWriter err;

        Sentences(PrintWriter err) {
            this.err = err;
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord log) {
            if (isLoggable(log) && log.getLoggerName() != null && log.getLoggerName().startsWith("readout")) {
                Throwable cause = log.getThrown();
                err.println(log.getMessage() + (cause == null ? "" : " (" + cause + ")"));
                err.flush();
            }
        }

        @Override
        public void flush() {
            err.flush();
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
