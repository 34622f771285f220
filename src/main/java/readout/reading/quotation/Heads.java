package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds the phrase that English words to the left of a place belong to.
final class Heads {

    /// How many phrases a chain of prepositions may hold: `officials in the ministry in Moscow`.
    static final int HOPS = 6;

    /// How many insertions are skipped on the way to a name.
    private static final int INSERTIONS = 4;

    private final Frame frame;
    private final NounPhrases phrases;

    Heads(Frame frame, NounPhrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    /// The phrase that ends at `last`, or the one it belongs to: `officials` in `officials in Geneva`.
    Optional<NounPhrase> endingAt(int last, int floor) {
        int at = last;
        for (int hop = 0; hop < HOPS && at >= floor; hop++) {
            Optional<NounPhrase> phrase = phrases.endingAt(at);
            Optional<NounPhrase> whole = phrase.flatMap(p -> free(p, floor));
            if (whole.isPresent()) {
                return whole;
            }
            int preposition = phrase.map(p -> p.from() - 1).orElse(prepositionBefore(at, floor));
            if (preposition < 0) {
                return Optional.empty();
            }
            at = preposition - 1;
        }
        return Optional.empty();
    }

    /// A phrase that hangs on no preposition, grown to `a spokesman for the Kremlin`; empty if it hangs on one.
    Optional<NounPhrase> free(NounPhrase phrase, int floor) {
        int before = phrase.from() - 1;
        if (before < floor || !frame.has(before, Role.PREP)) {
            return Optional.of(phrase);
        }
        if (frame.isEither(before, "of", "for") && before - 1 >= floor) {
            Optional<NounPhrase> noun = phrases.endingAt(before - 1).filter(p -> p.kind() == Kind.PERSON);
            return noun.flatMap(p -> free(new NounPhrase(Kind.PERSON, p.from(), phrase.to()), floor));
        }
        return Optional.empty();
    }

    /// The name before `, who met Clinton,` or `, smiling,`; in `the foreign minister, Sergei Lavrov,` the name within.
    ///
    /// @param behind the mark that ends the insertion
    Optional<NounPhrase> beforeInsertion(int behind, int floor) {
        int mark = behind;
        for (int i = 0; i < INSERTIONS; i++) {
            int within = mark;
            mark = markBefore(within, floor);
            if (mark <= floor || frame.isQuote(mark)) {
                return Optional.empty();
            }
            int start = mark + 1;
            Optional<NounPhrase> outer = endingAt(mark - 1, floor);
            if (outer.isPresent()) {
                return phrases.endingAt(within - 1)
                        .filter(p -> p.from() == start && p.kind() == Kind.NAME && outer.get().kind() != Kind.NAME).or(() -> outer);
            }
        }
        return Optional.empty();
    }

    private int markBefore(int at, int floor) {
        int mark = at - 1;
        while (mark >= floor && !frame.get(mark).isMark(',') && !frame.get(mark).isDash() && !frame.isQuote(mark)) {
            mark--;
        }
        return mark;
    }

    /// The preposition that governs the small words up to `at`, or -1.
    int prepositionBefore(int at, int floor) {
        for (int i = at; i >= Math.max(floor, at - HOPS); i--) {
            if (!frame.isWord(i) || frame.any(i, Roles.TELLING) && !frame.any(i, Role.SPEECH.bit() | Role.PREP.bit())) {
                return -1;
            }
            if (frame.has(i, Role.PREP) && !frame.is(i, "to")) {
                return i;
            }
        }
        return -1;
    }
}
