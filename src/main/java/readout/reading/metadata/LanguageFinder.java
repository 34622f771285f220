package readout.reading.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.model.Finding;
import readout.reading.format.SourceText;
import readout.reading.lexicon.Lexicon;

/// Tells a text's language by the letters and the commonest words of a sample.
final class LanguageFinder {

    private static final int SAMPLE = 1_600;
    private static final int FEWEST_WORDS = 20;
    private static final double FEWEST_COMMON = 0.12;

    /// A language and the letters it does not have; its place in the list is its bit in the lexicon.
    private record Language(String code, String never) {
    }

    private final List<Language> languages = new ArrayList<>();
    private final Lexicon<Integer> words;

    LanguageFinder() {
        Map<String, Integer> bits = new HashMap<>();
        for (String[] row : WordRows.rows("languages.txt", 3)) {
            int bit = 1 << languages.size();
            List.of(row[1].split(" ")).forEach(word -> bits.merge(Lexicon.fold(word), bit, (a, b) -> a | b));
            languages.add(new Language(row[0], row[2]));
        }
        this.words = Lexicon.of(bits);
    }

    /// The language of a text whose running text begins at `body`.
    Finding<String> find(SourceText source, int body) {
        String text = source.text();
        int start = text.length() - body < 200 ? 0 : body;
        Sample sample = new Sample(text, start, Math.min(text.length(), start + SAMPLE));
        Optional<Finding<String>> said = given(source).map(code -> Finding.likely(code, "the file says so"));
        if (sample.count < FEWEST_WORDS && said.isPresent()) {
            return said.get();
        }
        int best = 0;
        for (int i = 1; i < languages.size(); i++) {
            best = sample.common(i) > sample.common(best) ? i : best;
        }
        int most = sample.common(best);
        if (most >= sample.count * FEWEST_COMMON && sample.count >= FEWEST_WORDS) {
            return Finding.certain(languages.get(best).code(), "its letters and commonest words");
        }
        if (most >= 2) {
            return Finding.likely(languages.get(best).code(), "some of its commonest words");
        }
        return said.orElseGet(() -> sample.count < FEWEST_WORDS ? few(sample) : Finding.none("its words are of no language known here"));
    }

    private static Finding<String> few(Sample sample) {
        if (sample.letters == 0) {
            return Finding.none("there are no words");
        }
        return Finding.likely(sample.cyrillic * 2 > sample.letters ? "ru" : "en", "its letters; there are too few words to be sure");
    }

    private static Optional<String> given(SourceText source) {
        return source.hints().language().map(tag -> tag.strip().toLowerCase(Locale.ROOT)).filter(tag -> tag.matches("[a-z]{2}(?:[-_].*)?")).map(tag -> tag.substring(0, 2));
    }

    /// A stretch of text counted by words and letters.
    private final class Sample {

        private final int[] found = new int[languages.size()];
        private final int[] strange = new int[languages.size()];
        private int count;
        private int letters;
        private int cyrillic;

        Sample(String text, int start, int end) {
            int at = start;
            while (at < end) {
                int from = at;
                while (at < end && Character.isLetter(text.charAt(at))) {
                    letter(text.charAt(at));
                    at++;
                }
                if (at > from) {
                    word(text, from, at);
                }
                at++;
            }
        }

        private void letter(char c) {
            letters++;
            if (c < '\u0400' || c > '\u04FF') {
                return;
            }
            cyrillic++;
            if (c > '\u044F' || c < '\u0410' || "ыэЫЭ".indexOf(c) >= 0) {
                for (int i = 0; i < strange.length; i++) {
                    strange[i] += languages.get(i).never().indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
                }
            }
        }

        private void word(String text, int from, int to) {
            count++;
            Integer bits = words.find(text, from, to);
            for (int i = 0; bits != null && i < found.length; i++) {
                found[i] += bits >> i & 1;
            }
        }

        /// The number of a language's common words; none if more letters than a stray name's are foreign to it.
        int common(int language) {
            return strange[language] * 200 > letters ? 0 : found[language];
        }
    }
}
