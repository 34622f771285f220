package readout.archive.search;

import java.util.Arrays;

/// Puts passages in an order given by a number for each, the smallest first, and by their own numbers where it is the same; as many
/// as are wanted, from the first.
final class Ranking {

    private final long[] heap;
    private int size;

    /// Keeps the first `wanted` of at most `all`.
    Ranking(long wanted, int all) {
        heap = new long[(int) Math.min(wanted, all)];
    }

    /// Offers a passage.
    void add(int passage, int rank) {
        long key = (long) rank << 32 | passage;
        if (size < heap.length) {
            heap[size] = key;
            up(size++);
        } else if (size > 0 && key < heap[0]) {
            heap[0] = key;
            down();
        }
    }

    /// The passages kept, in order.
    int[] ordered() {
        long[] keys = Arrays.copyOf(heap, size);
        Arrays.sort(keys);
        int[] passages = new int[size];
        for (int i = 0; i < size; i++) {
            passages[i] = (int) keys[i];
        }
        return passages;
    }

    /// The rank of a weight that is not negative: the greater the weight, the smaller the rank.
    static int byWeight(float weight) {
        return -Float.floatToIntBits(weight);
    }

    private void up(int from) {
        int i = from;
        while (i > 0 && heap[i - 1 >> 1] < heap[i]) {
            swap(i, i - 1 >> 1);
            i = i - 1 >> 1;
        }
    }

    private void down() {
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[i] >= heap[child]) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private void swap(int i, int j) {
        long held = heap[i];
        heap[i] = heap[j];
        heap[j] = held;
    }
}
