package readout.reading.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/// Tells the character set of a text by its bytes and decodes it: byte order marks first, then UTF-16 by its
/// pattern, strict UTF-8, and last the single-byte sets by which of them makes the likeliest words.
final class TextDecoder {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    /// Of a hundred characters, so many may be control characters before the file is no text.
    private static final int CONTROLS_IN_HUNDRED = 2;
    private static final int FEW = 3;

    private TextDecoder() {
    }

    /// The text of `bytes`: line ends made LF, the byte order mark dropped, what cannot be decoded replaced by
    /// U+FFFD, nothing else changed; empty if the bytes are no text.
    static Optional<DecodedText> decode(byte[] bytes) {
        return charsetOf(bytes).map(charset -> decode(bytes, charset)).filter(text -> isText(text.text()));
    }

    /// The text of bytes whose character set is known; a byte order mark overrules it.
    static DecodedText decode(byte[] bytes, Charset charset) {
        Charset marked = byMark(bytes);
        Charset used = marked != null ? marked : charset;
        int skip = marked != null ? markLength(marked) : 0;
        return new DecodedText(withLineFeeds(decode(bytes, skip, used)), used);
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        if (!charset.equals(UTF_16LE) && !charset.equals(UTF_16BE)) {
            return new String(bytes, from, bytes.length - from, charset);
        }
        // The platform's decoder swallows the character behind a lone surrogate.
        int high = charset.equals(UTF_16LE) ? 1 : 0;
        char[] chars = new char[(bytes.length - from) / 2];
        for (int i = 0; i < chars.length; i++) {
            int at = from + 2 * i;
            chars[i] = (char) ((bytes[at + high] & 0xFF) << 8 | bytes[at + 1 - high] & 0xFF);
        }
        return new String(withoutLoneSurrogates(chars));
    }

    private static char[] withoutLoneSurrogates(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (Character.isHighSurrogate(chars[i]) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])) {
                i++;
            } else if (Character.isSurrogate(chars[i])) {
                chars[i] = '\uFFFD';
            }
        }
        return chars;
    }

    /// The character set of `bytes`; empty if no text is in any.
    static Optional<Charset> charsetOf(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return Optional.of(marked);
        }
        ByteCensus census = ByteCensus.of(bytes);
        if (census.mayBeUtf16()) {
            Optional<Charset> wide = Utf16Pattern.find(bytes);
            if (wide.isPresent()) {
                return wide;
            }
        }
        if (census.controls() > FEW && census.controls() * 100L > (long) bytes.length * CONTROLS_IN_HUNDRED) {
            return Optional.empty();
        }
        return Optional.of(census.high() == 0 || Utf8Check.isUtf8(bytes) ? UTF_8 : SingleByteGuess.of(bytes));
    }

    private static Charset byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0) && b.length % 4 == 0) {
            return UTF_32LE;
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (starts(b, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? UTF_16BE : null;
    }

    private static int markLength(Charset charset) {
        if (charset.equals(UTF_8)) {
            return 3;
        }
        return charset.equals(UTF_32LE) || charset.equals(UTF_32BE) ? 4 : 2;
    }

    private static boolean starts(byte[] b, int... mark) {
        if (b.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// `text` with CR LF and CR as LF.
    static String withLineFeeds(String text) {
        int at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        char[] out = text.toCharArray();
        int to = at;
        for (int from = at; from < out.length; from++) {
            char c = out[from];
            if (c == '\r') {
                out[to++] = '\n';
                if (from + 1 < out.length && out[from + 1] == '\n') {
                    from++;
                }
            } else {
                out[to++] = c;
            }
        }
        return new String(out, 0, to);
    }

    /// Decoding can come to nonsense still: a text is mostly characters that mean something.
    private static boolean isText(String text) {
        int looked = Math.min(text.length(), 1 << 16);
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\f' && c != 0x1A && c != 0x1B || c == '\uFFFD') {
                odd++;
            }
        }
        return odd <= FEW || odd * 100L <= looked * 10L;
    }

    /// What sorts of bytes there are.
    ///
    /// @param nulls    zero bytes
    /// @param controls control bytes, zeros among them, that no text has
    /// @param high     bytes above 127
    private record ByteCensus(int nulls, int controls, int high, int cyrillicPage, int length) {

        private static final byte[] SORTS = sorts();

        static ByteCensus of(byte[] bytes) {
            int[] counts = new int[4];
            byte[] sorts = SORTS;
            for (byte b : bytes) {
                counts[sorts[b & 0xFF]]++;
            }
            int four = 0;
            if (counts[2] > 0) {
                for (byte b : bytes) {
                    four += b == 4 ? 1 : 0;
                }
            }
            return new ByteCensus(counts[3], counts[2] + counts[3], counts[1], four, bytes.length);
        }

        /// Latin in UTF-16 has a zero in every pair, Russian has a four.
        boolean mayBeUtf16() {
            return (nulls + cyrillicPage) * 10L >= length;
        }

        private static byte[] sorts() {
            byte[] sorts = new byte[256];
            Arrays.fill(sorts, 0, 32, (byte) 2);
            Arrays.fill(sorts, 128, 256, (byte) 1);
            for (int allowed : new int[] {'\t', '\n', '\f', '\r', 0x0B, 0x1A, 0x1B}) {
                sorts[allowed] = 0;
            }
            sorts[127] = 2;
            sorts[0] = 3;
            return sorts;
        }
    }
}
