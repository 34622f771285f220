package readout.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The character set of a page: the bytes know best if they are Unicode, then what the page says of itself.
final class HtmlCharset {

    private static final int SAID_WITHIN = 4096;
    private static final Pattern SAID = Pattern.compile("(?:charset|encoding)\\s*+=\\s*+[\"']?+\\s*+([A-Za-z0-9_.:-]{2,40})");

    private HtmlCharset() {
    }

    /// The character set to read a page in.
    ///
    /// @param guessed what its bytes look like
    static Charset of(byte[] bytes, Charset guessed) {
        if (guessed.name().startsWith("UTF-")) {
            return guessed;
        }
        return said(bytes).filter(charset -> !isLoose(charset)).orElse(guessed);
    }

    private static Optional<Charset> said(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SAID_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = SAID.matcher(head);
        while (matcher.find()) {
            try {
                return Optional.of(Charset.forName(matcher.group(1)));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // Pages name sets that never were; the next mention, or the guess, decides.
                continue;
            }
        }
        return Optional.empty();
    }

    /// Latin 1 is what servers and editors say when they do not know; Unicode was ruled out by the bytes.
    private static boolean isLoose(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.startsWith("utf") || name.equals("iso-8859-1") || name.equals("windows-1252") || name.equals("us-ascii");
    }
}
