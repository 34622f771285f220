package readout.reading.format;

import java.nio.charset.Charset;
import java.util.List;

/// Tells which single-byte character set a text is in: the one whose letters make the likeliest words. Counting
/// the pairs of neighbouring bytes once is enough to try every set.
final class SingleByteGuess {

    /// In order of preference where two are equally likely, as with English that has only curly quotes.
    private static final List<LetterModel> MODELS = List.of(
            LetterModel.western("windows-1252"), LetterModel.russian("windows-1251"), LetterModel.russian("KOI8-R"),
            LetterModel.russian("IBM866"), LetterModel.russian("ISO-8859-5"), LetterModel.russian("x-MacCyrillic"),
            LetterModel.western("x-MacRoman"));
    private static final int LOOKED_AT = 1 << 22;

    private SingleByteGuess() {
    }

    /// The likeliest character set; never empty-handed.
    static Charset of(byte[] bytes) {
        int[] pairs = highPairs(bytes);
        LetterModel best = MODELS.getFirst();
        long bestScore = Long.MIN_VALUE;
        for (LetterModel model : MODELS) {
            long score = model.score(pairs);
            if (score > bestScore) {
                best = model;
                bestScore = score;
            }
        }
        return best.charset();
    }

    /// How often each pair of neighbours occurs that has a byte above 127; the text stands between two spaces.
    private static int[] highPairs(byte[] bytes) {
        int[] pairs = new int[1 << 16];
        int before = ' ';
        int end = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i <= end; i++) {
            int b = i < end ? bytes[i] & 0xFF : ' ';
            if ((before | b) >= 128) {
                pairs[before << 8 | b]++;
            }
            before = b;
        }
        return pairs;
    }
}
