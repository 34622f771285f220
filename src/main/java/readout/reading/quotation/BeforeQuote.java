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

    private static final long ANYWHERE = Role.SAY.bit() | Role.TELL.bit() | Role.CALL.bit();

    /// How many words may stand between `said` and what was said: `said at the meeting Russia expected`.
    private static final int LONGEST_ASIDE = 5;

    /// How far a verb whose subject cannot be told still hides the verbs before it, in tokens.
    private static final int SHADOW = 12;

    private final Frame frame;
    private final Syntax syntax;
    private final TellingVerbs verbs;

    BeforeQuote(Frame frame) {
        this.frame = frame;
        this.syntax = Syntax.of(frame);
        this.verbs = syntax.verbs();
    }

    /// Who tells what stands at the token `quote`, or, behind a paragraph's last words, at its end.
    Optional<Found> find(int quote) {
        int before = quote == 0 ? 0 : frame.sentenceStart(quote - 1);
        int floor = quote < frame.size() ? Math.max(before, frame.sentenceStart(quote)) : before;
        Optional<Telling> head = opening(floor, quote);
        if (head.isEmpty()) {
            head = heading(quote, floor);
        }
        return head.isPresent() ? head.map(t -> new Found(t, true)) : governing(quote, floor).or(() -> announced(quote, floor));
    }

    /// `Orlov had one answer: "…"`: with no verb of telling before the colon it is the clause's subject who speaks, if that is a person.
    private Optional<Found> announced(int quote, int floor) {
        if (!frame.isMark(quote - 1, ':') || quote - 2 < floor || frame.isCyrillic(quote - 2)) {
            return Optional.empty();
        }
        return syntax.subjects().ofClauseAt(quote - 2, floor).filter(s -> s.kind() == Kind.NAME || s.kind() == Kind.PRONOUN && frame.any(s.from(), Role.HE.bit() | Role.SHE.bit()))
                .map(s -> new Found(new Telling(frame, s, ""), true));
    }

    /// The nearest verb or phrase of telling whose speaker can be told. One that is only meant to be done
    /// gives way to one that was done.
    private Optional<Found> governing(int quote, int floor) {
        Optional<Found> meant = Optional.empty();
        for (int i = quote - 1; i >= floor && !frame.isMark(i, ';'); i--) {
            boolean verb = verbs.isVerb(i);
            Optional<Telling> telling = verb ? byVerb(i, quote) : syntax.sources().at(i);
            if (telling.isPresent()) {
                Found found = new Found(telling.get(), isDirect(i, quote));
                if (verbs.isDone(i) || isBeside(i, quote) && !verbs.isNegated(i)) {
                    return Optional.of(found);
                }
                meant = meant.or(() -> Optional.of(found));
            } else if (verb && hides(i, quote)) {
                return meant;
            }
        }
        return meant;
    }

    private Optional<Telling> byVerb(int verb, int quote) {
        boolean asIf = frame.is(verb - 1, "to") && (frame.isEither(verb - 2, "if", "declined") || frame.is(verb - 2, "declines"));
        if (asIf || !frame.any(verb, ANYWHERE) && !isBeside(verb, quote)) {
            return Optional.empty();
        }
        return subject(verb).filter(s -> !frame.has(verb, Role.THINK) || verbs.isDone(verb) && !isReported(s))
                .map(s -> new Telling(frame, s, verbs.cue(verb)));
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
        boolean behind = verbs.isBehindQuote(verb) && !frame.has(verb, Role.ING);
        if (frame.isCyrillic(verb)) {
            return behind ? syntax.russian().behindFirst(verb) : syntax.russian().beforeFirst(verb);
        }
        if (behind || frame.get(verb).capital()) {
            int next = verb + 1;
            while (frame.has(next, Role.ADVERB)) {
                next++;
            }
            Optional<NounPhrase> inverted = syntax.phrases().startingAt(next);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        Optional<NounPhrase> subject = syntax.subjects().of(verb);
        boolean inserted = subject.isEmpty() && frame.isMark(verb - 1, ',') && !frame.has(verb, Role.ING);
        return inserted ? syntax.phrases().startingAt(verb + 1) : subject;
    }

    /// `As Clinton put it,` at the head of the sentence, unless another verb introduces the quotation.
    private Optional<Telling> opening(int floor, int quote) {
        if (!frame.is(floor, "As")) {
            return Optional.empty();
        }
        for (int i = floor + 2; i < Math.min(quote, floor + 10) && !frame.isMark(i, ','); i++) {
            if (verbs.isVerb(i)) {
                int verb = i;
                int comma = frame.is(i + 1, "it") ? i + 2 : i + 1;
                boolean closed = frame.isMark(comma, ',') && (comma == quote - 1 || !verbs.isVerb(quote - 2) && !verbs.isVerb(quote - 1));
                return closed ? syntax.subjects().of(i).map(s -> new Telling(frame, s, verbs.cue(verb))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `Lavrov: "…"`, as headlines and captions have it.
    private Optional<Telling> heading(int quote, int floor) {
        if (!frame.isMark(quote - 1, ':') || quote - 2 < floor) {
            return Optional.empty();
        }
        return syntax.phrases().endingAt(quote - 2).filter(p -> p.from() == floor && p.kind() != Kind.ONE)
                .map(s -> new Telling(frame, s, ""));
    }

    /// A verb near the quotation that has no subject we can tell hides those before it; so does the passive.
    private boolean hides(int verb, int quote) {
        return frame.any(verb, ANYWHERE) && frame.has(verb, Role.PAST) && !frame.has(verb, Role.THINK) && verb >= quote - SHADOW
                && !frame.isCyrillic(verb);
    }

    private boolean isBeside(int verb, int quote) {
        return (frame.isMark(quote - 1, ',') || frame.isMark(quote - 1, ':')) && quote - verb <= 8 || quote == verb + 1;
    }

    private boolean isDirect(int verb, int quote) {
        int before = quote - 1;
        return isBeside(verb, quote) || frame.isMark(before, ':') || frame.has(before, Role.BE) || frame.isEither(before, "that", "что")
                || frame.is(before, "as") && frame.has(verb, Role.CALL) || frame.is(before, "it");
    }
}
