package readout.archive.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import readout.archive.search.index.Sort;

/// What every passage of the archive is, in arrays by the passages' numbers, as of one state of the index. Never changed once
/// made; some twenty bytes a passage.
public final class Columns {

    private static final int SORT_BITS = 0xF;
    static final int SIDE_SHIFT = 4;

    private final int bound;
    final int[] entryOf;
    final byte[] sortAndSide;
    final int[] voices;
    final char[] words;
    private final Entries entries;
    private final Bits[] bySort;
    private final int alive;
    private final double averageWords;

    /// Takes the arrays as they are.
    Columns(int bound, int[] entryOf, byte[] sortAndSide, int[] voices, char[] words, Entries entries) {
        this.bound = bound;
        this.entryOf = entryOf;
        this.sortAndSide = sortAndSide;
        this.voices = voices;
        this.words = words;
        this.entries = entries;
        this.bySort = new Bits[Sort.values().length];
        Arrays.setAll(bySort, _ -> new Bits(bound));
        long sum = 0;
        int count = 0;
        for (int i = 0; i < bound; i++) {
            if (entryOf[i] >= 0) {
                sum += words[i];
                count++;
                Sort sort = sort(i);
                if (sort == Sort.EXCHANGE || entries.documentEntry(entryOf[i]) >= 0) {
                    bySort[sort.ordinal()].add(i);
                }
            }
        }
        this.alive = count;
        this.averageWords = alive == 0 ? 1 : Math.max(1, (double) sum / alive);
    }

    /// The columns of an empty index.
    static Columns empty() {
        return new Columns(0, new int[0], new byte[0], new int[0], new char[0], new Entries());
    }

    /// Every passage's number is below it.
    public int bound() {
        return bound;
    }

    /// Whether a number is that of a passage that is there.
    boolean isAlive(int passage) {
        return passage < bound && entryOf[passage] >= 0;
    }

    /// How many passages are there.
    int alive() {
        return alive;
    }

    /// What a passage is.
    public Sort sort(int passage) {
        return Sort.of(sortAndSide[passage] & SORT_BITS);
    }

    /// The place of the side a turn speaks for, -1 if none is told.
    int side(int passage) {
        return (sortAndSide[passage] >> SIDE_SHIFT) - 1;
    }

    /// The voice of a passage, 0 if it has none.
    int voice(int passage) {
        return voices[passage];
    }

    /// The number of words, at most 65,535.
    public int words(int passage) {
        return words[passage];
    }

    /// The number of words in a passage of usual length.
    double averageWords() {
        return averageWords;
    }

    /// The entry a passage belongs to, by its place in [#entries()].
    int entry(int passage) {
        return entryOf[passage];
    }

    /// The entry of the document a passage belongs to, -1 if it belongs to none.
    int documentEntry(int passage) {
        return entries.documentEntry(entryOf[passage]);
    }

    Entries entries() {
        return entries;
    }

    /// The passages of certain sorts, a new set.
    Bits ofSorts(int mask) {
        Bits bits = new Bits(bound);
        for (int sort = 0; sort < bySort.length; sort++) {
            if ((mask & 1 << sort) != 0) {
                bits.or(bySort[sort]);
            }
        }
        return bits;
    }

    /// The passages of documents that pass a test, given a document's entry; notes to quotes in them among these.
    Bits ofDocuments(IntPredicate test) {
        Bits bits = new Bits(bound);
        for (int entry = 0; entry < entries.size(); entry++) {
            int document = entries.documentEntry(entry);
            if (document >= 0 && entries.passages(entry) > 0 && test.test(document)) {
                bits.addAll(entries.first(entry), entries.first(entry) + entries.passages(entry));
            }
        }
        return bits;
    }
}
