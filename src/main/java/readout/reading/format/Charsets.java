package readout.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;

/// Finds character sets by the names files give them.
final class Charsets {

    private Charsets() {
    }

    /// The character set of that name; empty if there is none, or no set could have such a name.
    static Optional<Charset> named(String name) {
        try {
            return name != null && !name.isEmpty() && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            // The file is wrong about its character set, not wrong itself.
            return Optional.empty();
        }
    }

    /// Whether a name says nothing where the bytes already ruled out Unicode: Latin 1 is what servers and editors say
    /// when they do not know.
    static boolean isLoose(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.startsWith("utf") || name.equals("iso-8859-1") || name.equals("windows-1252") || name.equals("us-ascii");
    }
}
