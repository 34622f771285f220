package readout.reading.format;

import java.util.Optional;

/// A file's bytes, with what several readers need to know of them worked out once. For one thread.
final class Content {

    private final byte[] bytes;
    private final Limits limits;
    private Optional<DecodedText> text;
    private TextKind textKind;

    Content(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    byte[] bytes() {
        return bytes;
    }

    Limits limits() {
        return limits;
    }

    /// The bytes as text; empty if they are no text.
    Optional<DecodedText> text() {
        if (text == null) {
            text = Signature.of(bytes) == Signature.NONE ? TextDecoder.decode(bytes) : Optional.empty();
        }
        return text;
    }

    /// What sort of text it is.
    TextKind textKind() {
        if (textKind == null) {
            textKind = text().map(decoded -> TextKind.of(bytes, decoded.text())).orElse(TextKind.NO_TEXT);
        }
        return textKind;
    }

    /// Whether the file begins with the mark of `signature`.
    boolean is(Signature signature) {
        return Signature.of(bytes) == signature;
    }
}
