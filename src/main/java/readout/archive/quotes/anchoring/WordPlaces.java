package readout.archive.quotes.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where each word of a text stands, by its number.
final class WordPlaces {

    private final int[] words;
    private final int[] heads;
    private final int[] places;

    /// @param words      the words' numbers
    /// @param vocabulary how many numbers there are
    WordPlaces(int[] words, int vocabulary) {
        this.words = words;
        this.heads = new int[vocabulary + 1];
        this.places = new int[words.length];
        for (int word : words) {
            heads[word + 1]++;
        }
        for (int i = 0; i < vocabulary; i++) {
            heads[i + 1] += heads[i];
        }
        int[] next = heads.clone();
        for (int i = 0; i < words.length; i++) {
            places[next[words[i]]++] = i;
        }
    }

    /// How often a word stands in the text.
    int count(int word) {
        return heads[word + 1] - heads[word];
    }

    /// One of its places.
    int place(int word, int index) {
        return places[heads[word] + index];
    }

    /// The places of a run of words of another text, at most `most`, in order.
    List<Integer> runs(int[] other, int from, int to, int most) {
        int rarest = from;
        for (int i = from; i < to; i++) {
            if (count(other[i]) < count(other[rarest])) {
                rarest = i;
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < count(other[rarest]) && found.size() < most; i++) {
            int at = place(other[rarest], i) - (rarest - from);
            if (at >= 0 && at + to - from <= words.length && Arrays.equals(other, from, to, words, at, at + to - from)) {
                found.add(at);
            }
        }
        return found;
    }
}
