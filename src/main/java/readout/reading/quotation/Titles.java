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

    /// The words of a title from one token to before another: small, in full, and the office itself in the nominative.
    static Set<String> words(Frame frame, int from, int to) {
        Set<String> words = new HashSet<>();
        boolean office = false;
        for (int i = from; i < to; i++) {
            String word = Lexicon.fold(frame.words(i, i + 1));
            boolean person = frame.any(i, Role.PERSON.bit() | Role.OBLIQUE.bit());
            words.add(IN_FULL.getOrDefault(word, person && !office ? RussianCases.nominative(word) : word));
            office |= person;
        }
        return words;
    }

    /// The words by which a phrase means somebody already named: `the Russian minister`. None if it means
    /// nobody in particular: `a senior official`, `officials`, `an aide`.
    static Set<String> meant(Frame frame, NounPhrase phrase) {
        boolean definite = frame.isCyrillic(phrase.from());
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = frame.get(i);
            if (token.any(Role.PERSONS.bit() | Role.VAGUE.bit()) || token.possessive()) {
                return Set.of();
            }
            definite |= i == phrase.from() && frame.isEither(i, "the", "The");
        }
        int from = frame.has(phrase.from(), Role.DET) ? phrase.from() + 1 : phrase.from();
        return definite ? words(frame, from, phrase.to()) : Set.of();
    }
}
