package readout;

import readout.command.ReadoutCommand;

/// The program's one entry: with a verb it is a command-line tool, without one it opens the window.
public final class Readout {

    private Readout() {
    }

    /// Starts the program.
    ///
    /// @param arguments a verb and its arguments, or archives and texts to open in the window
    public static void main(String[] arguments) {
        System.exit(ReadoutCommand.run(System.out, System.err, arguments));
    }
}
