package readout.archive.search;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import readout.archive.search.index.LeafPage;
import readout.archive.search.index.WordIndex;

/// Finds words side by side, each of which is asked for by itself, without laying out the places of all of them: those of the
/// rarest are, and the others are held against them as they are read.
final class PhraseHits {

    private final WordIndex index;
    private final List<Terms> words;
    private final Bits candidates;

    /// @param candidates the passages that have every word
    PhraseHits(WordIndex index, List<Terms> words, Bits candidates) {
        this.index = index;
        this.words = words;
        this.candidates = candidates;
    }

    /// The places, in order.
    ///
    /// @param rarest which of the words to lay out
    Places places(int rarest) throws SQLException {
        Places starts = WordHits.places(words.get(rarest), candidates, index);
        for (int i = 0; i < words.size() && starts.size() > 0; i++) {
            if (i != rarest) {
                starts = starts.only(matching(starts, words.get(i), i - rarest));
            }
        }
        Places phrases = new Places();
        for (int i = 0; i < starts.size(); i++) {
            phrases.add(starts.passage(i), starts.start(i) - rarest, words.size());
        }
        return phrases;
    }

    /// Which of `starts` have one of the words `distance` words further on.
    private BitSet matching(Places starts, Terms terms, int distance) throws SQLException {
        BitSet matching = new BitSet(starts.size());
        int[] from = {0};
        WordHits.eachPosting(terms, index, (passage, bytes, first, end) -> {
            if (!candidates.has(passage)) {
                return;
            }
            long base = Places.position(passage, 0);
            int at = from[0];
            if (at > 0 && starts.position(at - 1) >= base) {
                at = 0;
            }
            at = starts.firstFrom(base, at);
            long place = base - distance;
            int offset = first;
            while (offset < end && at < starts.size()) {
                int step = bytes[offset];
                if (step >= 0) {
                    offset++;
                } else {
                    step = (int) LeafPage.varint(bytes, offset);
                    offset += LeafPage.length(bytes, offset);
                }
                place += step - 2;
                while (at < starts.size() && starts.position(at) < place) {
                    at++;
                }
                if (at < starts.size() && starts.position(at) == place && starts.passage(at) == passage) {
                    matching.set(at);
                }
            }
            from[0] = at;
        });
        return matching;
    }
}
