package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Phrases that name whose words follow or precede without a verb: `according to Rice`, `in the words of Rice`,
/// `Rice's remark`, `по словам Лаврова`, `по его словам`.
final class SourcePhrases {

    private final Frame frame;
    private final NounPhrases phrases;
    private final RussianSubjects russian;

    SourcePhrases(Frame frame, NounPhrases phrases, RussianSubjects russian) {
        this.frame = frame;
        this.phrases = phrases;
        this.russian = russian;
    }

    /// The phrase whose first word is at `at`.
    Optional<Telling> at(int at) {
        if (!frame.isWord(at)) {
            return Optional.empty();
        }
        return frame.isCyrillic(at) ? russian(at) : english(at);
    }

    private Optional<Telling> english(int at) {
        if (frame.isEither(at, "according", "According") && frame.is(at + 1, "to")) {
            return phrases.startingAt(at + 2).map(s -> telling(s, at, at + 2));
        }
        if (frame.is(at, "words") && frame.is(at + 1, "of")) {
            return phrases.startingAt(at + 2).map(s -> new Telling(frame, s, ""));
        }
        boolean tells = frame.isEither(at + 2, "that", "about") || frame.isMark(at + 2, ':') || frame.isMark(at + 2, ',') || frame.isQuote(at + 2);
        return frame.get(at).possessive() && frame.has(at + 1, Role.SPEECH) && tells
                ? phrases.endingAt(at).map(s -> new Telling(frame, s, "")) : Optional.empty();
    }

    private Optional<Telling> russian(int at) {
        if (frame.isEither(at, "согласно", "Согласно")) {
            return russian.genitive(at + 1).map(s -> telling(s, at, at + 1));
        }
        if (!frame.isEither(at, "по", "По")) {
            return Optional.empty();
        }
        if (frame.has(at + 1, Role.SPEECH_RU)) {
            return russian.genitive(at + 2).map(s -> telling(s, at, at + 2));
        }
        boolean possessive = frame.has(at + 2, Role.SPEECH_RU) && frame.any(at + 1, Role.HIS.bit() | Role.HER.bit() | Role.THEIR.bit());
        return possessive ? Optional.of(new Telling(frame, new NounPhrase(Kind.PRONOUN, at + 1, at + 2), "")) : Optional.empty();
    }

    private Telling telling(NounPhrase speaker, int cue, int behind) {
        return new Telling(frame, speaker, frame.words(cue, behind));
    }
}
