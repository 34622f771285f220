package readout.command;

/// Something a command names is not there or not clear; the message says which, for people, and nothing was changed.
final class Untold extends Exception {

    private static final long serialVersionUID = 1;

    Untold(String sentence) {
        super(sentence);
    }
}
