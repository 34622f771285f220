package readout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import readout.command.ReadoutCommand;
import readout.desktop.app.ReadoutApp;

/// The program's one entry: with a verb it is a command-line tool, without one, or with files, it opens the window.
public final class Readout {

    /// The exit code where a window was asked for and there is nothing to show it on (EX_UNAVAILABLE of sysexits).
    private static final int NO_DISPLAY = 69;

    private Readout() {
    }

    /// Starts the program.
    ///
    /// @param arguments a verb and its arguments, or archives and texts to open in the window
    public static void main(String[] arguments) {
        if (!wantsWindow(arguments)) {
            System.exit(ReadoutCommand.run(arguments));
        } else if (!hasDisplay()) {
            System.err.println("There is no display to open a window on. The same is done without one by the command line: readout --help.");
            System.exit(NO_DISPLAY);
        } else {
            ReadoutApp.open(arguments);
        }
    }

    private static boolean wantsWindow(String[] arguments) {
        return arguments.length == 0 || arguments[0].startsWith("--profile") || Files.exists(Path.of(arguments[0]));
    }

    /// Windows and macOS always have one; elsewhere the toolkit would fail with a stack trace.
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("windows") || system.contains("mac") || System.getProperty("glass.platform", "").equalsIgnoreCase("headless")
                || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
