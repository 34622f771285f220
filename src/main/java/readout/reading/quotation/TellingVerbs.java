package readout.reading.quotation;

import java.util.Optional;

/// Tells verbs of telling from the nouns and adjectives that look like them, and what words to show for them.
final class TellingVerbs {

    private final Frame frame;
    private final NounPhrases phrases;

    TellingVerbs(Frame frame, NounPhrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    /// Whether the word at `index` is a verb of telling where it stands.
    boolean isVerb(int index) {
        if (!frame.any(index, Roles.TELLING)) {
            return false;
        }
        Token token = frame.get(index);
        if (frame.isCyrillic(index)) {
            return !token.has(Role.ING) || frame.isMark(index + 1, ':') || frame.is(index + 2, "что") || frame.isQuote(index + 1)
                    || frame.is(index + 3, "что");
        }
        boolean opens = index == 0 || frame.isQuote(index - 1) || frame.sentenceStart(index) == index;
        if (token.capital() && !opens || token.possessive()) {
            return false;
        }
        boolean afterArticle = frame.has(index - 1, Role.DET) && !frame.any(index - 1, Roles.PRONOUNS | Role.CONJ.bit() | Role.ONE.bit())
                && !frame.any(index - 1, Role.ADDRESSEE.bit());
        boolean gerund = token.has(Role.ING) && frame.is(index - 1, "that");
        if (afterArticle || gerund || index > 0 && frame.get(index - 1).possessive()) {
            return false;
        }
        if (token.any(Role.PAST.bit() | Role.ING.bit())) {
            return !(frame.is(index, "writing") && frame.is(index - 1, "in"));
        }
        return isPresent(index);
    }

    /// Bare forms and forms in `-s` may be nouns; a subject or `to` directly before makes them verbs.
    private boolean isPresent(int index) {
        int before = index - 1;
        while (frame.has(before, Role.ADVERB)) {
            before--;
        }
        boolean third = frame.text().charAt(frame.get(index).end() - 1) == 's';
        if (third && isBehindQuote(index)) {
            return true;
        }
        if (frame.is(before, "to") || frame.has(before, Role.AUX) && !frame.has(before, Role.BE) || frame.has(before, Role.WHO)) {
            return true;
        }
        Optional<NounPhrase> subject = phrases.endingAt(before);
        if (subject.isEmpty()) {
            return frame.isMark(before, ',') && third;
        }
        return third ? !frame.has(before, Role.PERSONS) && !frame.has(before, Role.I)
                : frame.any(before, Role.PERSONS.bit() | Role.THEY.bit() | Role.I.bit());
    }

    /// Whether nothing but a comma or a dash stands between a quotation and the verb: `," said Lavrov`.
    boolean isBehindQuote(int verb) {
        int at = verb - 1;
        while (at >= 0 && (frame.isMark(at, ',') || frame.get(at).isDash())) {
            at--;
        }
        return frame.isQuote(at);
    }

    /// Whether the deed was done: `would say` and `to call` are only as good as who says so.
    boolean isDone(int verb) {
        int before = verb - 1;
        while (frame.has(before, Role.ADVERB)) {
            before--;
        }
        boolean meant = frame.is(before, "to") || frame.has(before, Role.AUX) && !frame.is(before, "did");
        return !frame.has(verb, Role.PRESENT) || !meant;
    }

    /// `did not agree`, `never said`.
    boolean isNegated(int verb) {
        int before = verb - 1;
        while (frame.has(before, Role.ADVERB)) {
            before--;
        }
        return frame.isEither(before, "not", "never") || frame.isWord(before) && frame.words(before, before + 1).endsWith("n't");
    }

    /// The verb as printed, with the small word that makes it one of telling: `pointed out`, `put it`.
    String cue(int verb) {
        Token token = frame.get(verb);
        boolean point = frame.text().regionMatches(true, token.start(), "point", 0, 5) && frame.is(verb + 1, "out");
        boolean put = frame.text().regionMatches(true, token.start(), "put", 0, 3) && frame.is(verb + 1, "it");
        return frame.words(verb, point || put ? verb + 2 : verb + 1);
    }
}
