package readout.reading.format;

import readout.model.Refusal;

/// Why no reader took a file.
final class Unread {

    private Unread() {
    }

    static Refusal because(Content content) {
        if (content.is(Signature.OLE)) {
            return switch (content.compoundKind()) {
                case LOCKED -> new Refusal(Refusal.Kind.ENCRYPTED,
                        "This document is locked with a password; save it without one and import it again.");
                case DAMAGED -> new Refusal(Refusal.Kind.DAMAGED, "This office file is damaged or incomplete.");
                default -> unknown(content.compoundKind().sentence());
            };
        }
        if (content.is(Signature.ZIP)) {
            return unknown(content.packageKind().sentence());
        }
        for (Signature signature : Signature.values()) {
            if (content.is(signature)) {
                return unknown(signature.sentence());
            }
        }
        return unknown("");
    }

    private static Refusal unknown(String sentence) {
        return new Refusal(Refusal.Kind.UNKNOWN_FORMAT,
                sentence.isEmpty() ? "This file is in no format that can be read here." : sentence);
    }
}
