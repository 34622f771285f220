package readout.archive.search;

import java.util.Arrays;
import java.util.BitSet;

/// Where something stands: for each occurrence the passage, the number of its first word and the number of its words, in this
/// order, as one number each, ascending and without doubles once [#sort()] was called. Words beyond the two millionth of a
/// passage are not told of.
final class Places {

    private static final int LENGTH_BITS = 12;
    private static final int START_BITS = 21;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    private static final int LAST_START = (1 << START_BITS) - 1;

    private long[] places = new long[16];
    private int size;

    int size() {
        return size;
    }

    void add(int passage, int start, int length) {
        if (start <= LAST_START && length <= LONGEST) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = (long) passage << START_BITS + LENGTH_BITS | (long) start << LENGTH_BITS | length;
        }
    }

    /// Adds all of `other`.
    void addAll(Places other) {
        if (places.length < size + other.size) {
            places = Arrays.copyOf(places, Math.max(size + other.size, size * 2));
        }
        System.arraycopy(other.places, 0, places, size, other.size);
        size += other.size;
    }

    /// Puts them in order, and leaves out doubles.
    Places sort() {
        boolean ordered = true;
        for (int i = 1; i < size && ordered; i++) {
            ordered = places[i - 1] < places[i];
        }
        if (!ordered) {
            Arrays.sort(places, 0, size);
            int kept = Math.min(size, 1);
            for (int i = 1; i < size; i++) {
                if (places[i] != places[kept - 1]) {
                    places[kept++] = places[i];
                }
            }
            size = kept;
        }
        return this;
    }

    int passage(int index) {
        return (int) (places[index] >> START_BITS + LENGTH_BITS);
    }

    /// The number of the first word, from 0.
    int start(int index) {
        return (int) (places[index] >> LENGTH_BITS) & LAST_START;
    }

    /// The number of the word after the last.
    int end(int index) {
        return start(index) + length(index);
    }

    int length(int index) {
        return (int) places[index] & LONGEST;
    }

    /// The passage and the first word in one, for comparison.
    long position(int index) {
        return places[index] >> LENGTH_BITS;
    }

    /// The passage and the word after the last in one, for comparison with a [#position].
    long positionAfter(int index) {
        return position(index) + length(index);
    }

    /// A passage and a word's number in one, for comparison with [#position(int)].
    static long position(int passage, int start) {
        return (long) passage << START_BITS | start;
    }

    /// Those whose indexes are in the set.
    Places only(BitSet indexes) {
        Places kept = new Places();
        kept.places = new long[Math.max(1, indexes.cardinality())];
        for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
            kept.places[kept.size++] = places[i];
        }
        return kept;
    }

    /// The index of the first place that does not start before `position`, looked for from `from` on.
    int firstFrom(long position, int from) {
        int step = 1;
        int high = from;
        while (high < size && position(high) < position) {
            high += step;
            step *= 2;
        }
        int low = Math.max(from, high - step / 2);
        high = Math.min(high, size);
        while (low < high) {
            int middle = low + high >>> 1;
            if (position(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
