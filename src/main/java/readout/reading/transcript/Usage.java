package readout.reading.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import readout.reading.lexicon.Letters;
import readout.reading.lexicon.Lexicon;

/// How a text uses some words in small letters: a word it uses so is no name.
final class Usage {

    private final Map<String, Integer> small;

    private Usage(Map<String, Integer> small) {
        this.small = small;
    }

    /// Counts the words asked for, which are in the form of [LabelKey], in one pass.
    static Usage of(String text, Set<String> wanted) {
        Map<String, Integer> small = new HashMap<>();
        if (wanted.isEmpty()) {
            return new Usage(small);
        }
        long[] bloom = new long[1024];
        for (String word : wanted) {
            int bit = fold(word, 0, word.length());
            bloom[bit >>> 6] |= 1L << (bit & 63);
        }
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!Letters.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < length && Letters.isLetter(text.charAt(i))) {
                i++;
            }
            if (i - start < 30 && !Letters.isCapital(text.charAt(start)) && Character.isLowerCase(text.charAt(start))) {
                int bit = fold(text, start, i);
                if ((bloom[bit >>> 6] & 1L << (bit & 63)) != 0) {
                    String word = LabelKey.of(text.substring(start, i));
                    if (wanted.contains(word)) {
                        small.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        return new Usage(small);
    }

    /// Whether the text uses the word in small letters.
    boolean isCommon(String word) {
        return small.containsKey(word);
    }

    private static int fold(CharSequence text, int start, int end) {
        int hash = end - start;
        hash = hash * 31 + Lexicon.fold(text.charAt(start));
        hash = hash * 31 + Lexicon.fold(text.charAt((start + end) / 2));
        hash = hash * 31 + Lexicon.fold(text.charAt(end - 1));
        return hash & 0xFFFF;
    }
}
