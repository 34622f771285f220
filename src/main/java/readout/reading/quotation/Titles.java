package readout.reading.quotation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readout.reading.lexicon.Lexicon;

/// The words of people's titles, as they are compared.
final class Titles {

    private static final Map<String, String> IN_FULL = Map.of("sen.", "senator", "rep.", "representative", "gov.", "governor", "gen.", "general",
            "pres.", "president", "amb.", "ambassador", "prof.", "professor", "col.", "colonel", "lt.", "lieutenant", "adm.", "admiral");

    private Titles() {
    }

    /// A word of a title: small, in the nominative, in full.
    static String word(Frame frame, int index) {
        String word = Lexicon.fold(RussianCases.nominative(frame.words(index, index + 1)));
        return IN_FULL.getOrDefault(word, word);
    }

    /// The words by which a phrase means somebody already named: `the Russian minister`. None if it means
    /// nobody in particular: `a senior official`, `officials`, `an aide`.
    static Set<String> meant(Frame frame, NounPhrase phrase) {
        Set<String> words = new HashSet<>();
        boolean definite = frame.isCyrillic(phrase.from());
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = frame.get(i);
            if (token.any(Role.PERSONS.bit() | Role.VAGUE.bit()) || token.possessive()) {
                return Set.of();
            }
            if (token.has(Role.DET)) {
                definite |= i == phrase.from() && frame.isEither(i, "the", "The");
            } else {
                words.add(word(frame, i));
            }
        }
        return definite ? words : Set.of();
    }
}
