package readout.desktop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The window's log: a few files that take turns. Of failures it holds kinds and places in the program, not their messages,
/// because a message may hold words of a document.
final class LogFiles {

    private static final int BYTES = 512 * 1024;
    private static final int FILES = 4;
    private static final int CAUSES = 8;

    private LogFiles() {
    }

    /// Sends the program's own warnings and errors to files in a folder instead of standard error.
    ///
    /// @return why there is no log, if the folder cannot be written
    static Optional<String> begin(Path folder) {
        try {
            Files.createDirectories(folder);
            FileHandler handler = new FileHandler(folder.toString().replace("%", "%%") + "/readout-%g.log", BYTES, FILES, true);
            handler.setFormatter(new WithoutWords());
            handler.setLevel(Level.INFO);
            Logger root = Logger.getLogger("");
            for (Handler old : root.getHandlers()) {
                root.removeHandler(old);
            }
            root.addHandler(handler);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    /// One line for an event, and the kinds and frames of its failure below.
    static final class WithoutWords extends Formatter {
        @Override
        public String format(LogRecord event) {
            StringBuilder text = new StringBuilder();
            text.append(event.getInstant()).append(' ').append(event.getLevel()).append(' ').append(event.getLoggerName());
            if (event.getLoggerName() != null && event.getLoggerName().startsWith("readout")) {
                text.append(": ").append(event.getMessage());
            }
            text.append('\n');
            Throwable failure = event.getThrown();
            for (int depth = 0; failure != null && depth < CAUSES; depth++, failure = failure.getCause()) {
                text.append("  ").append(failure.getClass().getName()).append('\n');
                for (StackTraceElement frame : failure.getStackTrace()) {
                    text.append("    at ").append(frame).append('\n');
                }
            }
            return text.toString();
        }
    }
}
