package readout.archive.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;

/// How a canonical text is kept. A plain file whose bytes are its text is kept once, as the original.
final class TextCodec {

    private TextCodec() {
    }

    /// A text as it is kept.
    ///
    /// @param form  `original`, `utf-8` or `utf-16`
    /// @param bytes the packed bytes, null if the original's are meant
    record Kept(String form, byte[] bytes) {
    }

    /// The text as it should be kept beside `original`.
    static Kept keep(String text, byte[] original) {
        boolean wellFormed = isWellFormed(text);
        byte[] bytes = wellFormed ? text.getBytes(StandardCharsets.UTF_8) : units(text);
        if (wellFormed && Arrays.equals(bytes, original)) {
            return new Kept("original", null);
        }
        return new Kept(wellFormed ? "utf-8" : "utf-16", Packing.deflate(bytes));
    }

    /// The text again.
    ///
    /// @param bytes the packed bytes, or, for the form `original`, the original's
    /// @throws DataFormatException if the bytes are damaged
    static String text(String form, byte[] bytes) throws DataFormatException {
        return switch (form) {
            case "original" -> new String(bytes, StandardCharsets.UTF_8);
            case "utf-8" -> new String(Packing.inflate(bytes), StandardCharsets.UTF_8);
            default -> ByteBuffer.wrap(Packing.inflate(bytes)).asCharBuffer().toString();
        };
    }

    /// The text's UTF-16 units, two bytes each, the high one first; unlike Java's encoder this keeps lone surrogates.
    static byte[] units(String text) {
        ByteBuffer units = ByteBuffer.allocate(2 * text.length());
        units.asCharBuffer().put(text);
        return units.array();
    }

    /// Whether every surrogate of the text has its partner.
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
