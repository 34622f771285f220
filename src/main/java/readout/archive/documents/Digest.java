package readout.archive.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, of bytes and of texts.
public final class Digest {

    private Digest() {
    }

    /// The digest of bytes, 32 bytes long.
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// The digest of a text: of its UTF-8, or, for a text with lone surrogates, of its UTF-16 (big endian).
    public static byte[] of(String text) {
        return of(TextCodec.isWellFormed(text) ? text.getBytes(StandardCharsets.UTF_8) : TextCodec.units(text));
    }

    /// A digest as 64 lower-case hexadecimal digits.
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
