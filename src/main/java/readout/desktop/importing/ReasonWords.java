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
            case "The file needs more memory than there is.", "This file needs more memory than there is." -> messages.text("importing.why.memory");
            case "The import was cancelled before this file was read." -> messages.text("importing.why.cancelled");
            case "This document is locked with a password; save it without one and import it again." -> messages.text("importing.why.locked-document");
            case "This is a spreadsheet, not a text." -> messages.text("importing.why.spreadsheet");
            case "This is a presentation, not a text." -> messages.text("importing.why.presentation");
            case "This file unpacks to far more than it should; it was not opened." -> messages.text("importing.why.bomb");
            case "This page holds no text of its own, only what surrounds one." -> messages.text("importing.why.page-empty");
            case "This office file is damaged or incomplete." -> messages.text("importing.why.office-damaged");
            case "This mail holds no text." -> messages.text("importing.why.mail-empty");
            case "This is an office file of a kind that cannot be read here." -> messages.text("importing.why.office-kind");
            case "This is an archive of a kind that is not opened here; unpack it and import what is inside." -> messages.text("importing.why.archive-kind");
            case "This is an archive inside another; unpack it and import what is inside." -> messages.text("importing.why.archive-inside");
            case "This is a sound or film file; it holds no text to read." -> messages.text("importing.why.sound");
            case "This is a program or a database, not a text." -> messages.text("importing.why.program");
            case "This is a picture; it holds no text to read." -> messages.text("importing.why.picture");
            case "This is a drawing, not a text." -> messages.text("importing.why.drawing");
            case "This file is nested too deeply to be read." -> messages.text("importing.why.deep");
            case "This file is in no format that can be read here." -> messages.text("importing.why.unknown");
            case "This file is empty." -> messages.text("importing.why.empty");
            case "This file is damaged or incomplete." -> messages.text("importing.why.damaged");
            case "This file holds nothing but blanks." -> messages.text("importing.why.blank");
            case "This file holds no text." -> messages.text("importing.why.textless");
            case "This file has more marks and tags than can be read." -> messages.text("importing.why.marks");
            case "This book is locked by its shop and cannot be read here." -> messages.text("importing.why.book-locked");
            case "This archive is packed in a way not known here; unpack it and import what is inside." -> messages.text("importing.why.archive-packing");
            case "This archive is locked with a password; unpack it and import what is inside." -> messages.text("importing.why.archive-locked");
            case "This archive is empty." -> messages.text("importing.why.archive-empty");
            case "This archive holds pictures or programs only, no texts." -> messages.text("importing.why.archive-no-text");
            case "This PDF is locked with a password; save it without one and import it again." -> messages.text("importing.why.pdf-locked");
            case "This PDF holds pictures of pages but no text; run text recognition on it first." -> messages.text("importing.why.pdf-pictures");
            case "A page of this PDF holds more than any page can." -> messages.text("importing.why.pdf-page");
            default -> sentence;
        };
    }
}
