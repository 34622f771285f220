package readout.archive.quotes.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks for words that stand in place of those of a quote: where the comparison of the texts leads, and where many of its words
/// stand together elsewhere.
final class Rewording {

    /// Below this the words are others.
    private static final double LEAST = 0.5;
    /// The same where the words around lead to the place.
    private static final double LEAST_LED = 0.3;
    private static final int MOST = 3;
    /// Words in more places than these do not tell where to look.
    private static final int COMMON = 60;
    /// The longest stretch compared word by word.
    private static final int LONGEST = 4000;

    private final TwoVersions versions;
    private final Words.Stretch sought;

    Rewording(TwoVersions versions, Words.Stretch sought) {
        this.versions = versions;
        this.sought = sought;
    }

    /// The places, the likeliest first.
    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>(led());
        for (int start : starts()) {
            consider(start - sought.length() / 4 - 2, start + sought.length() + sought.length() / 4 + 2, LEAST, found);
        }
        return found.stream().sorted(Comparator.comparingDouble(candidate -> -candidate.likeness())).limit(MOST).toList();
    }

    /// The place that the comparison of the texts leads to: between the words that are paired with those around the quote, if it is
    /// not out of proportion.
    List<Candidate> led() {
        int from = 0;
        for (int i = sought.first() - 1; i >= 0; i--) {
            if (versions.pair(i) >= 0) {
                from = versions.pair(i) + 1;
                break;
            }
        }
        int to = versions.after().count();
        for (int i = sought.last(); i < versions.before().count(); i++) {
            if (versions.pair(i) >= 0) {
                to = versions.pair(i);
                break;
            }
        }
        List<Candidate> found = new ArrayList<>();
        if (from < to && to - from <= 3 * sought.length() + 20) {
            consider(from, to, LEAST_LED, found);
        }
        return found;
    }

    /// Where the quote would begin by the places of its rarer words, where several agree.
    private List<Integer> starts() {
        int step = Math.max(4, sought.length() / 4);
        Map<Integer, Integer> votes = new HashMap<>();
        WordPlaces places = versions.newPlaces();
        int[] ids = versions.before().ids();
        for (int i = sought.first(); i < Math.min(sought.last(), sought.first() + LONGEST); i++) {
            int count = places.count(ids[i]);
            for (int p = 0; count <= COMMON && p < count; p++) {
                int start = places.place(ids[i], p) - (i - sought.first());
                votes.merge(Math.floorDiv(start, step), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().filter(vote -> vote.getValue() >= 2)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST).map(vote -> vote.getKey() * step).toList();
    }

    private void consider(int from, int to, double least, List<Candidate> found) {
        int low = Math.max(0, from);
        int high = Math.min(versions.after().count(), to);
        if (low >= high || sought.length() > LONGEST || high - low > 2 * LONGEST) {
            return;
        }
        int[] old = Arrays.copyOfRange(versions.before().ids(), sought.first(), sought.last());
        int[] fresh = Arrays.copyOfRange(versions.after().ids(), low, high);
        int[] pairs = WordAlignment.of(old, fresh);
        int first = -1;
        int last = -1;
        int paired = 0;
        for (int pair : pairs) {
            if (pair >= 0) {
                first = first < 0 ? pair : first;
                last = pair;
                paired++;
            }
        }
        if (first < 0) {
            return;
        }
        // What was put in place of the first or last words belongs to the stretch too, as far as there were such words.
        int start = Math.max(0, first - leading(pairs));
        int end = Math.min(fresh.length, last + 1 + trailing(pairs));
        double likeness = Math.min(0.99, 2.0 * paired / (old.length + end - start));
        Candidate candidate = new Candidate(versions.after().span(low + start, low + end), likeness);
        if (likeness >= least && found.stream().noneMatch(known -> known.span().overlaps(candidate.span()))) {
            found.add(candidate);
        }
    }

    private static int leading(int[] pairs) {
        int count = 0;
        while (pairs[count] < 0) {
            count++;
        }
        return count;
    }

    private static int trailing(int[] pairs) {
        int count = 0;
        while (pairs[pairs.length - 1 - count] < 0) {
            count++;
        }
        return count;
    }
}
