package readout.desktop.timeline;

import java.util.Arrays;

/// How the marks of one lane gather as less and less room is left between them.
///
/// Neighbours whose middles are nearest join first, into one at the mean of their marks. On a line a joint never comes nearer to its
/// neighbours than its parts were, so joints grow in one order at every scale: cutting the tree at a distance gives groups whose middles
/// all lie at least that far apart, zooming in only parts groups, and moving changes nothing. Built in about linear time; leaves are nodes 0 to n-1 in order of time.
final class MarkTree {

    private final int size;
    private final int[] first;
    private final int[] last;
    private final int[] left;
    private final int[] right;
    private final double[] mean;
    private final double[] joinedAt;
    private final double[] begin;
    private final double[] end;
    private int used;
    private final int root;

    /// @param middles the marks' middles, ascending
    /// @param starts  where each mark begins
    /// @param ends    where each mark ends
    MarkTree(double[] middles, double[] starts, double[] ends) {
        size = middles.length;
        int nodes = Math.max(1, 2 * size - 1);
        first = new int[nodes];
        last = new int[nodes];
        left = new int[nodes];
        right = new int[nodes];
        mean = Arrays.copyOf(middles, nodes);
        joinedAt = new double[nodes];
        begin = Arrays.copyOf(starts, nodes);
        end = Arrays.copyOf(ends, nodes);
        used = size;
        root = size == 0 ? -1 : build();
    }

    /// Takes the groups left when marks nearer than `distance` have joined, in order of time.
    @FunctionalInterface
    interface Taker {
        /// @param first the first mark of the group
        /// @param last  the last one
        /// @param mean  the mean of their middles
        void take(int first, int last, double mean);
    }

    /// Hands over the groups that reach into a stretch of time.
    void cut(double distance, double from, double to, Taker taker) {
        if (root < 0) {
            return;
        }
        int[] stack = new int[64];
        int depth = 0;
        stack[depth++] = root;
        while (depth > 0) {
            int node = stack[--depth];
            if (end[node] < from || begin[node] > to) {
                continue;
            }
            if (node < size || joinedAt[node] < distance) {
                taker.take(first[node], last[node], mean[node]);
            } else {
                if (depth + 2 > stack.length) {
                    stack = Arrays.copyOf(stack, 2 * stack.length);
                }
                stack[depth++] = right[node];
                stack[depth++] = left[node];
            }
        }
    }

    /// Walks to ever nearer neighbours until two are nearest to each other, joins those, and goes on from there.
    private int build() {
        int[] before = new int[first.length];
        int[] after = new int[first.length];
        for (int leaf = 0; leaf < size; leaf++) {
            first[leaf] = leaf;
            last[leaf] = leaf;
            before[leaf] = leaf - 1;
            after[leaf] = leaf + 1 < size ? leaf + 1 : -1;
        }
        int current = 0;
        for (int joins = 1; joins < size;) {
            boolean toTheLeft = gap(before[current], current) <= gap(current, after[current]);
            int a = toTheLeft ? before[current] : current;
            int b = toTheLeft ? current : after[current];
            int beyond = toTheLeft ? before[a] : after[b];
            double gapBeyond = toTheLeft ? gap(beyond, a) : gap(b, beyond);
            if (gapBeyond < gap(a, b)) {
                current = toTheLeft ? a : b;
            } else {
                current = join(a, b);
                before[current] = -1;
                after[current] = -1;
                link(before[a], current, before, after);
                link(current, after[b], before, after);
                joins++;
            }
        }
        return current;
    }

    private static void link(int a, int b, int[] before, int[] after) {
        if (a >= 0) {
            after[a] = b;
        }
        if (b >= 0) {
            before[b] = a;
        }
    }

    private double gap(int a, int b) {
        return a < 0 || b < 0 ? Double.POSITIVE_INFINITY : mean[b] - mean[a];
    }

    private int join(int a, int b) {
        int node = used++;
        first[node] = first[a];
        last[node] = last[b];
        left[node] = a;
        right[node] = b;
        int countA = last[a] - first[a] + 1;
        int countB = last[b] - first[b] + 1;
        // The same days have the same mean exactly, so that rounding never parts them.
        mean[node] = mean[a] == mean[b] ? mean[a] : (mean[a] * countA + mean[b] * countB) / (countA + countB);
        joinedAt[node] = mean[b] - mean[a];
        begin[node] = Math.min(begin[a], begin[b]);
        end[node] = Math.max(end[a], end[b]);
        return node;
    }

    /// The middle of one mark.
    double middle(int position) {
        return mean[position];
    }
}
