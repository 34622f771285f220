package readout.archive.search;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import readout.archive.search.index.LeafPage;
import readout.archive.search.index.PostingUse;
import readout.archive.search.index.WordIndex;
import readout.archive.search.query.Pattern;

/// The passages in which a pattern stands, and how often.
final class WordHits {

    private int[] passages = new int[64];
    private int[] counts = new int[64];
    private int size;
    private int everywhere;

    /// Finds a pattern in the passages of `scope`.
    static WordHits find(Pattern pattern, Bits scope, Columns columns, WordIndex index, Vocabulary vocabulary) throws SQLException {
        WordHits hits = new WordHits();
        if (Terms.isFlat(pattern)) {
            eachPosting(vocabulary.terms(pattern), index, (passage, bytes, from, to) -> {
                if (columns.isAlive(passage)) {
                    hits.everywhere++;
                    if (scope.has(passage)) {
                        hits.add(passage, count(bytes, from, to));
                    }
                }
            });
            return hits;
        }
        Bits candidates = candidates(pattern, scope, index, vocabulary);
        Places places = new PatternPlaces(vocabulary, terms -> places(terms, candidates, index)).places(pattern);
        for (int i = 0; i < places.size(); i++) {
            if (hits.size > 0 && hits.passages[hits.size - 1] == places.passage(i)) {
                hits.counts[hits.size - 1]++;
            } else {
                hits.add(places.passage(i), 1);
            }
        }
        hits.everywhere = hits.size;
        return hits;
    }

    /// The number of entries; a passage has one for each form of a word that stands in it.
    int size() {
        return size;
    }

    int passage(int index) {
        return passages[index];
    }

    /// How often it stands there.
    int count(int index) {
        return counts[index];
    }

    /// In how many passages it stands, not only of those looked at; roughly.
    int everywhere() {
        return everywhere;
    }

    /// The passages as a set.
    Bits bits(int bound) {
        Bits bits = new Bits(bound);
        for (int i = 0; i < size; i++) {
            bits.add(passages[i]);
        }
        return bits;
    }

    private void add(int passage, int count) {
        if (size == passages.length) {
            passages = Arrays.copyOf(passages, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        passages[size] = passage;
        counts[size++] = count;
    }

    private static void eachPosting(Terms terms, WordIndex index, PostingUse use) throws SQLException {
        for (String word : terms.words()) {
            index.word(word, use);
        }
        for (String start : terms.starts()) {
            index.prefix(start, use);
        }
    }

    /// Each place ends with the one byte whose highest bit is not set.
    private static int count(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += bytes[i] >= 0 ? 1 : 0;
        }
        return count;
    }

    /// The passages of `scope` that have all the words a pattern needs, wherever they stand.
    private static Bits candidates(Pattern pattern, Bits scope, WordIndex index, Vocabulary vocabulary) throws SQLException {
        if (Terms.isFlat(pattern)) {
            Bits bits = new Bits(scope.bound());
            eachPosting(vocabulary.terms(pattern), index, (passage, _, _, _) -> {
                if (scope.has(passage)) {
                    bits.add(passage);
                }
            });
            return bits;
        }
        return switch (pattern) {
            case Pattern.Phrase(List<Pattern> parts) -> all(parts, scope, index, vocabulary);
            case Pattern.Near(List<Pattern> parts, _) -> all(parts, scope, index, vocabulary);
            case Pattern.Either(List<Pattern> patterns) -> {
                Bits any = new Bits(scope.bound());
                for (Pattern each : patterns) {
                    any.or(candidates(each, scope, index, vocabulary));
                }
                yield any;
            }
            case Pattern.Word _, Pattern.Prefix _ -> throw new IllegalStateException("These are flat");
        };
    }

    private static Bits all(List<Pattern> parts, Bits scope, WordIndex index, Vocabulary vocabulary) throws SQLException {
        Bits all = scope;
        for (Pattern part : parts) {
            all = candidates(part, all, index, vocabulary);
        }
        return all;
    }

    private static Places places(Terms terms, Bits candidates, WordIndex index) throws SQLException {
        Places places = new Places();
        if (!candidates.isEmpty()) {
            eachPosting(terms, index, (passage, bytes, from, to) -> {
                if (candidates.has(passage)) {
                    int place = 0;
                    int at = from;
                    while (at < to) {
                        int step = bytes[at] >= 0 ? bytes[at++] : -1;
                        if (step < 0) {
                            step = (int) LeafPage.varint(bytes, at);
                            at += LeafPage.length(bytes, at);
                        }
                        place += step - 2;
                        places.add(passage, place, 1);
                    }
                }
            });
        }
        return places.sort();
    }
}
