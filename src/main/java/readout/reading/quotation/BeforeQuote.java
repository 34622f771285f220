package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds who tells what is quoted, by the words before it in its sentence.
final class BeforeQuote {

    /// What stands before a quotation.
    ///
    /// @param telling who tells
    /// @param direct  whether the quotation hangs on the verb itself: `said: "…"`, `was "…"`
    record Found(Telling telling, boolean direct) {
    }

    /// How many words may stand between `said` and what was said: `said at the meeting Russia expected`.
    private static final int LONGEST_ASIDE = 5;

    private final Frame frame;
    private final NounPhrases phrases;
    private final TellingVerbs verbs;
    private final Subjects subjects;
    private final RussianSubjects russian;

    BeforeQuote(Frame frame) {
        this.frame = frame;
        this.phrases = new NounPhrases(frame);
        this.verbs = new TellingVerbs(frame, phrases);
        this.subjects = new Subjects(frame, phrases);
        this.russian = new RussianSubjects(frame, phrases);
    }

    /// Who tells what stands at the token `quote`, or, behind a paragraph's last colon, at its end.
    Optional<Found> find(int quote) {
        int floor = quote == 0 ? 0 : frame.sentenceStart(quote - 1);
        if (quote < frame.size() && floor < frame.sentenceStart(quote)) {
            floor = frame.sentenceStart(quote);
        }
        Optional<Telling> opening = opening(floor, quote);
        if (opening.isPresent()) {
            return Optional.of(new Found(opening.get(), true));
        }
        Optional<NounPhrase> heading = heading(quote, floor);
        if (heading.isPresent()) {
            return Optional.of(new Found(new Telling(frame, heading.get(), ""), true));
        }
        Optional<Found> weak = Optional.empty();
        for (int i = quote - 1; i >= floor && !frame.isMark(i, ';'); i--) {
            Optional<Telling> telling = tellingAt(i, quote);
            if (telling.isPresent()) {
                Found found = new Found(telling.get(), isDirect(i, quote));
                if (isFirm(i) || isBeside(i, quote)) {
                    return Optional.of(found);
                }
                weak = weak.or(() -> Optional.of(found));
            }
            if (endsSearch(i, quote)) {
                return weak;
            }
        }
        return weak;
    }

    /// `As Clinton put it,` at the head of the sentence.
    private Optional<Telling> opening(int floor, int quote) {
        if (!frame.is(floor, "As")) {
            return Optional.empty();
        }
        for (int i = floor + 2; i < Math.min(quote, floor + 10) && !frame.isMark(i, ','); i++) {
            if (verbs.isVerb(i) || frame.is(i, "put")) {
                int verb = i;
                int comma = frame.is(i + 1, "it") ? i + 2 : i + 1;
                boolean closed = frame.isMark(comma, ',') && (comma == quote - 1 || !verbs.isVerb(quote - 2)) && !verbs.isVerb(quote - 1);
                return closed ? subjects.of(i).map(s -> new Telling(frame, s, verbs.cue(verb))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A deed that was done; `would say` and `to call` are only as good as who says so.
    private boolean isFirm(int verb) {
        int before = verb - 1;
        while (frame.has(before, Role.ADVERB)) {
            before--;
        }
        return !frame.has(verb, Role.PRESENT) || !(frame.is(before, "to") || frame.has(before, Role.AUX) && !frame.is(before, "did"));
    }

    private Optional<Telling> tellingAt(int i, int quote) {
        if (verbs.isVerb(i) && !(frame.is(i - 1, "to") && frame.is(i - 2, "if"))) {
            if (frame.has(i, Role.SOFT) && !frame.any(i, Role.SAY.bit() | Role.TELL.bit() | Role.CALL.bit()) && !isBeside(i, quote)) {
                return Optional.empty();
            }
            Optional<NounPhrase> subject = subject(i);
            return subject.filter(s -> !(frame.has(i, Role.THINK) && (isReported(s) || !isFirm(i)))).map(s -> new Telling(frame, s, verbs.cue(i)));
        }
        if (frame.is(i, "to") && (frame.is(i - 1, "according") || frame.is(i - 1, "According"))) {
            return phrases.startingAt(i + 1).map(s -> new Telling(frame, s, frame.words(i - 1, i + 1)));
        }
        if (frame.has(i, Role.SPEECH_RU) && (frame.is(i - 1, "по") || frame.is(i - 1, "По")) || frame.is(i, "согласно") || frame.is(i, "Согласно")) {
            return russian.genitive(i + 1).map(s -> new Telling(frame, s, frame.words(frame.has(i, Role.SPEECH_RU) ? i - 1 : i, i + 1)));
        }
        if ((frame.is(i - 1, "По") || frame.is(i - 1, "по")) && frame.has(i + 1, Role.SPEECH_RU) && frame.any(i, Role.HIS.bit() | Role.HER.bit() | Role.THEIR.bit())) {
            return Optional.of(new Telling(frame, new NounPhrase(Kind.PRONOUN, i, i + 1), ""));
        }
        boolean words = frame.get(i).has(Role.SPEECH) && i > 0;
        if (words && frame.get(i - 1).possessive()) {
            return phrases.endingAt(i - 1).map(s -> new Telling(frame, s, ""));
        }
        if (words && frame.is(i + 1, "of") && (frame.is(i, "words"))) {
            return phrases.startingAt(i + 2).map(s -> new Telling(frame, s, ""));
        }
        return Optional.empty();
    }

    /// `Kerry said he hoped`, `Lavrov said Russia wants`: these are the words of who said so.
    private boolean isReported(NounPhrase subject) {
        int before = subject.from() - 1;
        if (frame.is(before, "что") && frame.isMark(before - 1, ',')) {
            before -= 2;
        } else if (frame.is(before, "that")) {
            before--;
        }
        for (int i = before; i >= Math.max(0, before - LONGEST_ASIDE) && frame.isWord(i); i--) {
            if (verbs.isVerb(i)) {
                return !frame.has(i, Role.THINK);
            }
        }
        return false;
    }

    private Optional<NounPhrase> subject(int verb) {
        if (frame.isCyrillic(verb)) {
            return isBehindQuote(verb) ? russian.behindFirst(verb) : russian.beforeFirst(verb);
        }
        if (isBehindQuote(verb) || frame.get(verb).capital()) {
            int next = verb + 1;
            while (frame.has(next, Role.ADVERB)) {
                next++;
            }
            Optional<NounPhrase> inverted = phrases.startingAt(next);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        return subjects.of(verb);
    }

    private boolean isBehindQuote(int verb) {
        int before = verb - 1;
        while (before >= 0 && (frame.isMark(before, ',') || frame.get(before).isDash())) {
            before--;
        }
        return frame.isQuote(before) && !frame.has(verb, Role.ING);
    }

    /// `Lavrov: "…"`, as headlines and captions have it.
    private Optional<NounPhrase> heading(int quote, int floor) {
        if (!frame.isMark(quote - 1, ':') || quote - 2 < floor) {
            return Optional.empty();
        }
        return phrases.endingAt(quote - 2).filter(p -> p.from() == floor && p.kind() != Kind.ONE);
    }

    /// A verb that has no subject we can tell hides those before it; so does the passive.
    private boolean endsSearch(int i, int quote) {
        if (!verbs.isVerb(i) || frame.has(i, Role.THINK)) {
            return false;
        }
        return frame.any(i, Role.SAY.bit() | Role.TELL.bit() | Role.CALL.bit()) && frame.has(i, Role.PAST) && i >= quote - 12
                && !frame.isCyrillic(i);
    }

    private boolean isBeside(int verb, int quote) {
        return (frame.isMark(quote - 1, ',') || frame.isMark(quote - 1, ':')) && quote - verb <= 8 || quote == verb + 1;
    }

    private boolean isDirect(int verb, int quote) {
        if (isBeside(verb, quote) || frame.isMark(quote - 1, ':')) {
            return true;
        }
        return frame.any(quote - 1, Role.BE.bit()) || frame.is(quote - 1, "that") || frame.is(quote - 1, "as") && frame.has(verb, Role.CALL)
                || frame.is(quote - 1, "it") || frame.is(quote - 1, "что");
    }
}
