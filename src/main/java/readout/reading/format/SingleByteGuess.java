package readout.reading.format;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/// Tells which single-byte character set a text is in: the one whose letters make the likeliest words. Counting
/// the pairs of neighbouring bytes once is enough to try every set.
final class SingleByteGuess {

    /// In order of preference where two are equally likely, as with English that has only curly quotes; sets hardly anyone
    /// used are doubted besides.
    private static final List<LetterModel> MODELS = List.of(
            LetterModel.western("windows-1252"), LetterModel.russian("windows-1251"), LetterModel.russian("KOI8-R"),
            LetterModel.russian("IBM866"), LetterModel.russian("ISO-8859-5").doubted(4), LetterModel.russian("x-MacCyrillic").doubted(3),
            LetterModel.western("x-MacRoman").doubted(10));
    private static final int LOOKED_AT = 1 << 22;

    private SingleByteGuess() {
    }

    /// The likeliest character set; never empty-handed.
    static Charset of(byte[] bytes) {
        PairCount pairs = PairCount.of(bytes);
        LetterModel best = MODELS.getFirst();
        long bestScore = Long.MIN_VALUE;
        for (LetterModel model : MODELS) {
            long score = pairs.score(model);
            if (score > bestScore + (bestScore > 0 ? bestScore * model.doubt() / 100 + model.doubt() : 0)) {
                best = model;
                bestScore = score;
            }
        }
        return best.charset();
    }

    /// How often each pair of neighbours occurs that has a byte above 127; the text stands between two spaces.
    ///
    /// @param times by the pair's first byte and second
    /// @param found the pairs that occur
    /// @param size  how many those are
    private record PairCount(int[] times, char[] found, int size) {

        static PairCount of(byte[] bytes) {
            int[] times = new int[1 << 16];
            char[] found = new char[64];
            int size = 0;
            int before = ' ';
            int end = Math.min(bytes.length, LOOKED_AT);
            for (int i = 0; i <= end; i++) {
                int b = i < end ? bytes[i] & 0xFF : ' ';
                int pair = before << 8 | b;
                if ((before | b) >= 128 && times[pair]++ == 0) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, size * 2);
                    }
                    found[size++] = (char) pair;
                }
                before = b;
            }
            return new PairCount(times, found, size);
        }

        long score(LetterModel model) {
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += (long) times[found[i]] * model.score(found[i]);
            }
            return sum;
        }
    }
}
