package readout.exporting.qda;

/// A file of strangers cannot or must not be read; the message is a phrase for people that follows "cannot be opened: ".
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableException(String why) {
        super(why);
    }
}
