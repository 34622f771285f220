package readout.archive.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A set of passages, a bit for each number below a bound.
public final class Bits {

    private final long[] words;
    private final int bound;

    /// The empty set of numbers below `bound`.
    public Bits(int bound) {
        this(new long[bound + 63 >> 6], bound);
    }

    private Bits(long[] words, int bound) {
        this.words = words;
        this.bound = bound;
    }

    /// The set of the numbers below `bound` that pass the test.
    public static Bits where(int bound, IntPredicate test) {
        Bits bits = new Bits(bound);
        for (int i = 0; i < bound; i++) {
            if (test.test(i)) {
                bits.add(i);
            }
        }
        return bits;
    }

    /// The bound: all numbers are below it.
    public int bound() {
        return bound;
    }

    /// Whether the set holds `number`, which may be beyond the bound.
    public boolean has(int number) {
        return number >= 0 && number < bound && (words[number >> 6] & 1L << number) != 0;
    }

    void add(int number) {
        words[number >> 6] |= 1L << number;
    }

    /// Adds the numbers from `from` to before `to`.
    void addAll(int from, int to) {
        for (int i = from; i < to; i++) {
            add(i);
        }
    }

    Bits copy() {
        return new Bits(words.clone(), bound);
    }

    /// Keeps what `other` holds too.
    Bits and(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
        return this;
    }

    Bits or(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
        return this;
    }

    Bits andNot(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
        return this;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /// How many numbers it holds.
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// The smallest number from `from` on, -1 if there is none.
    public int next(int from) {
        if (from >= bound) {
            return -1;
        }
        int i = from >> 6;
        long word = words[i] & -1L << from;
        while (word == 0) {
            if (++i == words.length) {
                return -1;
            }
            word = words[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && bits.bound == bound && Arrays.equals(bits.words, words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
