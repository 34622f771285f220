package readout.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        return said(bytes).filter(charset -> !Charsets.isLoose(charset)).orElse(guessed);
    }

    private static Optional<Charset> said(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SAID_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = SAID.matcher(head);
        while (matcher.find()) {
            Optional<Charset> charset = Charsets.named(matcher.group(1));
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }
}
