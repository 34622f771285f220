package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Finding;
import readout.reading.format.SourceText;
import readout.reading.lexicon.Lexicon;

/// Tells a text's language by the letters and the commonest words of a sample.
final class LanguageFinder {

    private static final int SAMPLE = 6_000;
    private static final int FEWEST_WORDS = 20;
    private static final double FEWEST_COMMON = 0.12;

    private record Language(String code, boolean cyrillic, Lexicon<Boolean> words, String never) {
    }

    private final List<Language> languages = new ArrayList<>();

    LanguageFinder() {
        for (String[] row : WordRows.rows("languages.txt", 3)) {
            var words = new java.util.HashMap<String, Boolean>();
            List.of(row[1].split(" ")).forEach(word -> words.put(word, true));
            languages.add(new Language(row[0], Set.of("ru", "uk", "bg").contains(row[0]), Lexicon.of(words), row[2]));
        }
    }

    /// The language of a text whose running text begins at `body`.
    Finding<String> find(SourceText source, int body) {
        String text = source.text();
        int start = text.length() - body < 200 ? 0 : body;
        Sample sample = new Sample(text, start, Math.min(text.length(), start + SAMPLE));
        Optional<Finding<String>> said = given(source).map(code -> Finding.likely(code, "the file says so"));
        if (sample.words < FEWEST_WORDS && said.isPresent()) {
            return said.get();
        }
        Language best = null;
        int most = 0;
        for (Language language : languages) {
            int common = language.cyrillic() == sample.isCyrillic() && !sample.contradicts(language) ? sample.common(language) : 0;
            if (common > most) {
                most = common;
                best = language;
            }
        }
        if (best != null && most >= sample.words * FEWEST_COMMON && sample.words >= FEWEST_WORDS) {
            return Finding.certain(best.code(), "its letters and commonest words");
        }
        if (best != null && most >= 2) {
            return Finding.likely(best.code(), "some of its commonest words");
        }
        return said.orElseGet(() -> sample.words < FEWEST_WORDS ? few(sample) : Finding.none("its words are of no language known here"));
    }

    private static Finding<String> few(Sample sample) {
        if (sample.letters == 0) {
            return Finding.none("there are no words");
        }
        return Finding.likely(sample.isCyrillic() ? "ru" : "en", "its letters; there are too few words to be sure");
    }

    private static Optional<String> given(SourceText source) {
        return source.hints().language().map(tag -> tag.strip().toLowerCase(Locale.ROOT)).filter(tag -> tag.matches("[a-z]{2}(?:[-_].*)?")).map(tag -> tag.substring(0, 2));
    }

    /// A stretch of text as words.
    private static final class Sample {

        private final String text;
        private final List<int[]> spans = new ArrayList<>();
        private int words;
        private int letters;
        private int cyrillic;

        Sample(String text, int start, int end) {
            this.text = text;
            int at = start;
            while (at < end) {
                int from = at;
                while (at < end && Character.isLetter(text.charAt(at))) {
                    cyrillic += text.charAt(at) >= '\u0400' && text.charAt(at) <= '\u04FF' ? 1 : 0;
                    at++;
                }
                if (at > from) {
                    letters += at - from;
                    spans.add(new int[] {from, at});
                }
                at++;
            }
            words = spans.size();
        }

        boolean isCyrillic() {
            return cyrillic * 2 > letters;
        }

        /// Whether letters stand in the sample, more than a stray name's, that the language does not have.
        boolean contradicts(Language language) {
            int strange = 0;
            for (int[] span : spans) {
                for (int i = span[0]; i < span[1] && !language.never().isEmpty(); i++) {
                    strange += language.never().indexOf(Character.toLowerCase(text.charAt(i))) >= 0 ? 1 : 0;
                }
            }
            return strange * 200 > letters;
        }

        int common(Language language) {
            int common = 0;
            for (int[] span : spans) {
                common += language.words().has(text, span[0], span[1]) ? 1 : 0;
            }
            return common;
        }
    }
}
