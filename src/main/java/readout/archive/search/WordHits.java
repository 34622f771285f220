package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
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
    static WordHits find(Pattern pattern, Bits scope, WordIndex index, Vocabulary vocabulary) throws SQLException {
        WordHits hits = new WordHits();
        if (Terms.isFlat(pattern)) {
            hits.find(vocabulary.terms(pattern), scope, index);
            return hits;
        }
        Places places = pattern instanceof Pattern.Phrase(List<Pattern> parts) && parts.stream().allMatch(Terms::isFlat)
                ? phrase(parts, scope, index, vocabulary) : general(pattern, scope, index, vocabulary);
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

    private static Places phrase(List<Pattern> parts, Bits scope, WordIndex index, Vocabulary vocabulary) throws SQLException {
        List<Terms> words = new ArrayList<>();
        Bits candidates = scope;
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            words.add(vocabulary.terms(parts.get(i)));
            int[] bytes = {0};
            candidates = candidates(words.get(i), candidates, index, bytes);
            if (bytes[0] < fewest) {
                fewest = bytes[0];
                rarest = i;
            }
        }
        return new PhraseHits(index, words, candidates).places(rarest);
    }

    private static Places general(Pattern pattern, Bits scope, WordIndex index, Vocabulary vocabulary) throws SQLException {
        Bits candidates = candidates(pattern, scope, index, vocabulary);
        return new PatternPlaces(vocabulary, terms -> places(terms, candidates, index)).places(pattern);
    }

    private void find(Terms terms, Bits scope, WordIndex index) throws SQLException {
        if (terms.words().size() == 1 && terms.starts().isEmpty()) {
            eachPosting(terms, index, (passage, bytes, from, to) -> {
                everywhere++;
                if (scope.has(passage)) {
                    add(passage, count(bytes, from, to));
                }
            });
            return;
        }
        int[] sums = new int[scope.bound()];
        Bits found = new Bits(scope.bound());
        eachPosting(terms, index, (passage, bytes, from, to) -> {
            everywhere++;
            if (scope.has(passage)) {
                sums[passage] += count(bytes, from, to);
                found.add(passage);
            }
        });
        for (int passage = found.next(0); passage >= 0; passage = found.next(passage + 1)) {
            add(passage, sums[passage]);
        }
    }

    /// How many passages there are; none comes twice.
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

    static void eachPosting(Terms terms, WordIndex index, PostingUse use) throws SQLException {
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
            return candidates(vocabulary.terms(pattern), scope, index, new int[1]);
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

    /// @param bytes where the size of what was read is added
    private static Bits candidates(Terms terms, Bits scope, WordIndex index, int[] bytes) throws SQLException {
        Bits bits = new Bits(scope.bound());
        eachPosting(terms, index, (passage, _, from, to) -> {
            bytes[0] += to - from;
            if (scope.has(passage)) {
                bits.add(passage);
            }
        });
        return bits;
    }

    private static Bits all(List<Pattern> parts, Bits scope, WordIndex index, Vocabulary vocabulary) throws SQLException {
        Bits all = scope;
        for (Pattern part : parts) {
            all = candidates(part, all, index, vocabulary);
        }
        return all;
    }

    /// Where any of certain words stands in passages, in order.
    static Places places(Terms terms, Bits candidates, WordIndex index) throws SQLException {
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
