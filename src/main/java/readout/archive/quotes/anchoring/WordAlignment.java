package readout.archive.quotes.anchoring;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Pairs the words of a text with those of a changed version, in order. What is common at both ends is paired first, then runs of
/// words that each text has once (in their longest common order), then single such words, then what is left in small gaps by
/// their longest common sequence. The time grows with the texts' length, not with its square.
final class WordAlignment {

    /// Gaps whose sides multiply to more than this are taken for rewritten.
    private static final long SMALL = 400_000;
    private static final int[] RUNS = {5, 2, 1};

    private final int[] a;
    private final int[] b;
    private final int[] pairs;

    private WordAlignment(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.pairs = new int[a.length];
        Arrays.fill(pairs, -1);
    }

    /// For each word of `a` the word of `b` it is paired with, or -1; growing.
    static int[] of(int[] a, int[] b) {
        WordAlignment alignment = new WordAlignment(a, b);
        alignment.run();
        return alignment.pairs;
    }

    private record Gap(int aFrom, int aTo, int bFrom, int bTo, int level) {

        boolean isEmpty() {
            return aFrom >= aTo || bFrom >= bTo;
        }
    }

    private void run() {
        Deque<Gap> gaps = new ArrayDeque<>();
        gaps.push(new Gap(0, a.length, 0, b.length, 0));
        while (!gaps.isEmpty()) {
            Gap gap = trimmed(gaps.pop());
            if (gap.isEmpty()) {
                continue;
            }
            if ((long) (gap.aTo - gap.aFrom) * (gap.bTo - gap.bFrom) <= SMALL) {
                smallest(gap);
            } else if (gap.level < RUNS.length) {
                split(gap, gaps);
            }
        }
    }

    private Gap trimmed(Gap gap) {
        int aFrom = gap.aFrom;
        int aTo = gap.aTo;
        int bFrom = gap.bFrom;
        int bTo = gap.bTo;
        while (aFrom < aTo && bFrom < bTo && a[aFrom] == b[bFrom]) {
            pairs[aFrom++] = bFrom++;
        }
        while (aFrom < aTo && bFrom < bTo && a[aTo - 1] == b[bTo - 1]) {
            pairs[--aTo] = --bTo;
        }
        return new Gap(aFrom, aTo, bFrom, bTo, gap.level);
    }

    /// Pairs runs that both sides have once, and puts the gaps between them aside.
    private void split(Gap gap, Deque<Gap> gaps) {
        int run = RUNS[gap.level];
        int[][] common = ordered(commonRuns(gap, run));
        int aAt = gap.aFrom;
        int bAt = gap.bFrom;
        for (int[] one : common) {
            int skip = Math.max(0, Math.max(aAt - one[0], bAt - one[1]));
            if (skip >= run) {
                continue;
            }
            gaps.push(new Gap(aAt, one[0] + skip, bAt, one[1] + skip, gap.level + 1));
            for (int i = skip; i < run; i++) {
                pairs[one[0] + i] = one[1] + i;
            }
            aAt = one[0] + run;
            bAt = one[1] + run;
        }
        gaps.push(new Gap(aAt, gap.aTo, bAt, gap.bTo, gap.level + 1));
    }

    /// Places of the runs that stand once on either side, by their place in `a`.
    private int[][] commonRuns(Gap gap, int run) {
        Map<Long, int[]> found = new HashMap<>();
        for (int i = gap.aFrom; i + run <= gap.aTo; i++) {
            int[] known = found.putIfAbsent(hash(a, i, run), new int[] {i, -1});
            if (known != null) {
                known[0] = -1;
            }
        }
        for (int j = gap.bFrom; j + run <= gap.bTo; j++) {
            int[] known = found.get(hash(b, j, run));
            if (known != null) {
                known[1] = known[1] == -1 ? j : -2;
            }
        }
        return found.values().stream()
                .filter(pair -> pair[0] >= 0 && pair[1] >= 0 && Arrays.equals(a, pair[0], pair[0] + run, b, pair[1], pair[1] + run))
                .sorted((x, y) -> Integer.compare(x[0], y[0])).toArray(int[][]::new);
    }

    private static long hash(int[] words, int from, int run) {
        long hash = run;
        for (int i = from; i < from + run; i++) {
            hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /// The longest series of pairs that grows on the second side too.
    private static int[][] ordered(int[][] pairs) {
        int[] ends = new int[pairs.length];
        int[] before = new int[pairs.length];
        int length = 0;
        for (int i = 0; i < pairs.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs[ends[middle]][1] < pairs[i][1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] series = new int[length][];
        for (int at = length - 1, i = length == 0 ? -1 : ends[length - 1]; at >= 0; at--, i = before[i]) {
            series[at] = pairs[i];
        }
        return series;
    }

    private void smallest(Gap gap) {
        int n = gap.aTo - gap.aFrom;
        int m = gap.bTo - gap.bFrom;
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = a[gap.aFrom + i] == b[gap.bFrom + j] ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m;) {
            if (a[gap.aFrom + i] == b[gap.bFrom + j]) {
                pairs[gap.aFrom + i++] = gap.bFrom + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
