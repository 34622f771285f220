package readout.archive.quotes.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.model.Span;

/// Finds the words of one quote in a changed text.
///
/// It counts as found only where the words stand whole and nothing else may be meant: the comparison of the texts leads there, or
/// the words around it are the same, and neither another place of the same words in the new text nor another one in the old text
/// fits nearly as well. Everything else is for people to settle.
final class Placer {

    /// How far the words around are compared, on either side.
    private static final int AROUND = 60;
    /// So many more words around must be the same than at any other place.
    private static final int MARGIN = 8;
    /// So few words may stand anywhere by chance.
    private static final int FEW = 4;
    /// So many words are not said twice by chance.
    private static final int MANY = 10;
    /// A place with this much of the words is where a quote was, even if the very words stand elsewhere.
    private static final double MUCH = 0.5;
    private static final int MOST_CANDIDATES = 8;

    private final TwoVersions versions;
    private final Words.Stretch sought;
    private final Span span;

    /// @param sought the quote's words in the old text
    /// @param span   the quote's place in the old text
    Placer(TwoVersions versions, Words.Stretch sought, Span span) {
        this.versions = versions;
        this.sought = sought;
        this.span = span;
    }

    Placing place() {
        List<Integer> news = versions.newRuns(sought);
        if (news.isEmpty()) {
            List<Candidate> alike = new Rewording(versions, sought).candidates();
            return alike.isEmpty() ? new Placing.Gone() : new Placing.Changed(alike);
        }
        List<Integer> olds = versions.oldRuns(sought);
        List<Integer> byFit = news.stream().sorted(Comparator.comparingInt(fresh -> -fit(sought.first(), fresh))).toList();
        int home = home(sought.first());
        int best = home >= 0 ? home : byFit.getFirst();
        if (news.size() < TwoVersions.MOST_PLACES && olds.size() < TwoVersions.MOST_PLACES && isSure(best, home >= 0, news, olds)) {
            return new Placing.Found(span(best));
        }
        List<Candidate> candidates = new ArrayList<>();
        byFit.stream().limit(MOST_CANDIDATES).forEach(fresh -> candidates.add(new Candidate(span(fresh), 1)));
        if (home < 0) {
            candidates.addAll(reworded(best));
        }
        return new Placing.Ambiguous(candidates);
    }

    private boolean isSure(int best, boolean aligned, List<Integer> news, List<Integer> olds) {
        TwoVersions.Support support = versions.support(sought.first(), best, sought.length(), AROUND);
        if (words() == 0) {
            return aligned && support.left() >= MANY && support.right() >= MANY && isAlone(best, news, olds);
        }
        if (news.size() == 1 && olds.size() == 1) {
            return aligned ? support.both() >= 2 || words() >= FEW
                    : (support.both() >= MARGIN || words() >= MANY) && reworded(best).isEmpty();
        }
        boolean fits = support.left() >= 2 && support.right() >= 2 && support.both() >= (aligned ? 12 : 2 * MARGIN);
        return fits && (aligned || reworded(best).isEmpty()) && (isAlone(best, news, olds) || aligned && isInStep(news, olds));
    }

    /// Whether no other place of the words, in either text, fits nearly as well.
    private boolean isAlone(int best, List<Integer> news, List<Integer> olds) {
        int enough = fit(sought.first(), best) - MARGIN;
        for (int fresh : news) {
            if (fresh != best && fit(sought.first(), fresh) > enough) {
                return false;
            }
        }
        for (int old : olds) {
            if (old != sought.first() && (fit(old, best) > enough || home(old) == best)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words stand as often in both texts, and the comparison leads from each place to the one of the same rank.
    private boolean isInStep(List<Integer> news, List<Integer> olds) {
        if (news.size() != olds.size()) {
            return false;
        }
        for (int i = 0; i < olds.size(); i++) {
            if (home(olds.get(i)) != news.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// The place the comparison leads to, if much of the words is there and it is another than `best`.
    private List<Candidate> reworded(int best) {
        Span there = span(best);
        return new Rewording(versions, sought).led().stream()
                .filter(candidate -> candidate.likeness() >= MUCH && !candidate.span().overlaps(there)).toList();
    }

    private int words() {
        int words = 0;
        for (int i = sought.first(); i < sought.last(); i++) {
            words += versions.before().isWord(i) ? 1 : 0;
        }
        return words;
    }

    private int fit(int old, int fresh) {
        return versions.support(old, fresh, sought.length(), AROUND).both();
    }

    /// Where the comparison of the texts leads the words at `old`, if they stay together, or -1.
    private int home(int old) {
        int first = versions.pair(old);
        for (int i = 1; first >= 0 && i < sought.length(); i++) {
            if (versions.pair(old + i) != first + i) {
                return -1;
            }
        }
        return first;
    }

    /// The place in the new text, with the white space around the words that belongs to the quote.
    private Span span(int fresh) {
        Span words = versions.before().span(sought);
        Span place = versions.after().span(sought.at(fresh));
        int start = Math.min(span.start(), words.start());
        String lead = versions.oldText().substring(start, words.start());
        String trail = versions.oldText().substring(words.end(), Math.max(span.end(), words.end()));
        boolean led = versions.newText().startsWith(lead, place.start() - lead.length());
        boolean trailed = versions.newText().startsWith(trail, place.end());
        return new Span(led ? place.start() - lead.length() : place.start(), trailed ? place.end() + trail.length() : place.end());
    }
}
