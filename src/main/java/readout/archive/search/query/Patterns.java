package readout.archive.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.search.words.Tokenizer;
import readout.archive.search.query.Pattern.Either;
import readout.archive.search.query.Pattern.Phrase;
import readout.archive.search.query.Pattern.Prefix;
import readout.archive.search.query.Pattern.Word;

/// Makes patterns of typed words. What is written together in one place and apart in another meets: `non-proliferation`,
/// `nonproliferation`; `S-300`, `S300`.
final class Patterns {

    /// The shortest beginning a star may follow.
    static final int SHORTEST_PREFIX = 2;

    private static final List<String> LOOSE = List.of("counter", "cyber", "multi", "super", "anti", "post", "non");
    /// Loose only before a vowel: `co-operation`, `pre-emptive`.
    private static final List<String> LOOSE_BEFORE_VOWEL = List.of("co", "pre", "re");
    private static final int SHORTEST_REST = 4;

    private final Tokenizer tokenizer = new Tokenizer();

    /// The words of `text` side by side, empty if it has none.
    ///
    /// @param starred whether the last word is only a beginning
    Optional<Pattern> of(String text, boolean starred) {
        List<Pattern> parts = new ArrayList<>();
        List<Word> group = new ArrayList<>();
        int groupEnd = 0;
        tokenizer.over(text, 0, text.length());
        while (tokenizer.next()) {
            if (!group.isEmpty() && !isHyphen(text, groupEnd, tokenizer.start())) {
                parts.add(joined(group));
                group.clear();
            }
            group.add(new Word(tokenizer.word(), tokenizer.isCapital()));
            groupEnd = tokenizer.end();
        }
        if (group.isEmpty()) {
            return Optional.empty();
        }
        if (starred && group.getLast().word().length() >= SHORTEST_PREFIX) {
            Word last = group.removeLast();
            group.forEach(word -> parts.add(alternatives(word)));
            parts.add(new Prefix(last.word()));
        } else {
            parts.add(joined(group));
        }
        return Optional.of(parts.size() == 1 ? parts.getFirst() : new Phrase(parts));
    }

    private static boolean isHyphen(String text, int from, int to) {
        return to - from == 1 && "-‐‑–".indexOf(text.charAt(from)) >= 0;
    }

    /// Hyphenated words, side by side or as one word.
    private static Pattern joined(List<Word> group) {
        if (group.size() == 1) {
            return alternatives(group.getFirst());
        }
        StringBuilder together = new StringBuilder();
        group.forEach(word -> together.append(word.word()));
        Pattern apart = new Phrase(group.stream().map(Patterns::alternatives).toList());
        return together.length() > Tokenizer.LONGEST ? apart
                : new Either(List.of(apart, new Word(together.toString(), group.getFirst().capital())));
    }

    private static Pattern alternatives(Word word) {
        if (word.word().equals("us")) {
            return new Either(List.of(word, new Word("usa", true)));
        }
        int split = split(word.word());
        if (split == 0) {
            return word;
        }
        return new Either(List.of(word, new Phrase(List.of(new Word(word.word().substring(0, split), word.capital()),
                new Word(word.word().substring(split), word.capital())))));
    }

    /// Where a word may also be written apart, 0 if nowhere: after a loose beginning, or between letters and digits.
    private static int split(String word) {
        for (String loose : LOOSE) {
            if (word.startsWith(loose) && word.length() - loose.length() >= SHORTEST_REST) {
                return loose.length();
            }
        }
        for (String loose : LOOSE_BEFORE_VOWEL) {
            boolean apart = word.startsWith(loose + "o") || word.startsWith(loose + "e");
            if (apart && word.length() - loose.length() >= SHORTEST_REST) {
                return loose.length();
            }
        }
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        boolean digits = letters > 0 && letters < word.length()
                && word.chars().skip(letters).allMatch(c -> c >= '0' && c <= '9');
        return digits ? letters : 0;
    }
}
