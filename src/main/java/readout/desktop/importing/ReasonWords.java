package readout.desktop.importing;

import readout.desktop.kit.Messages;

/// Says in the window's language why a file did not come in. The rooms below tell it in English sentences; those the window has no words
/// for are told as they are.
final class ReasonWords {

    private final Messages messages;

    ReasonWords(Messages messages) {
        this.messages = messages;
    }

    /// The reason in the window's language.
    String of(String sentence) {
        return switch (sentence) {
            case "There is no such file." -> messages.text("importing.why.missing");
            case "The file is gone." -> messages.text("importing.why.gone");
            case "The file cannot be opened." -> messages.text("importing.why.closed");
            case "The folder cannot be read.", "The folder cannot be read to its end." -> messages.text("importing.why.folder");
            case "This is the archive itself." -> messages.text("importing.why.itself");
            case "This is no ordinary file." -> messages.text("importing.why.extraordinary");
            case "There is no file in this archive file." -> messages.text("importing.why.hollow");
            case "The file needs more memory than there is." -> messages.text("importing.why.memory");
            case "The import was cancelled before this file was read." -> messages.text("importing.why.cancelled");
            default -> sentence;
        };
    }
}
