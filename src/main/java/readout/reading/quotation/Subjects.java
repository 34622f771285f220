package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds whose deed an English verb of telling is.
final class Subjects {

    private static final int HOPS = 6;

    private final Frame frame;
    private final NounPhrases phrases;

    Subjects(Frame frame, NounPhrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    /// The subject before a verb, or the agent behind a passive.
    Optional<NounPhrase> of(int verb) {
        return of(verb, 0).map(this::withOthers);
    }

    /// `both` in `Powell and Ivanov both said`.
    private boolean isFloating(int at) {
        return (frame.is(at, "both") || frame.is(at, "each") || frame.is(at, "all")) && phrases.endingAt(at - 1).isPresent();
    }

    /// `Rice and Lavrov` for `Lavrov`, if both tell.
    private NounPhrase withOthers(NounPhrase phrase) {
        if (phrase.kind() == Kind.NAME && frame.isMark(phrase.from() - 1, ',')) {
            Optional<NounPhrase> office = phrases.endingAt(phrase.from() - 2).filter(p -> p.kind() == Kind.PERSON && frame.has(p.from() - 1, Role.AND));
            return office.map(p -> withOthers(new NounPhrase(Kind.NAME, p.from(), phrase.to()))).filter(p -> p.from() < office.get().from()).orElse(phrase);
        }
        if (!frame.has(phrase.from() - 1, Role.AND) || phrase.kind() == Kind.PRONOUN) {
            return phrase;
        }
        return phrases.endingAt(phrase.from() - 2)
                .filter(p -> (p.kind() == Kind.NAME || p.kind() == Kind.PERSON || p.kind() == phrase.kind()) && !frame.has(p.from() - 1, Role.PREP))
                .map(p -> new NounPhrase(phrase.kind(), p.from(), phrase.to())).orElse(phrase);
    }

    private Optional<NounPhrase> of(int verb, int depth) {
        int floor = frame.sentenceStart(verb);
        int at = verb - 1;
        boolean be = false;
        while (at >= floor && frame.isWord(at) && !frame.any(at, Roles.PRONOUNS)
                && (frame.any(at, Role.ADVERB.bit() | Role.AUX.bit() | Role.TIME.bit()) || isFloating(at))) {
            be |= frame.has(at, Role.BE);
            at--;
        }
        Token token = frame.get(verb);
        if (token.has(Role.PAST) && !token.has(Role.ING) && (be || frame.is(verb + 1, "by"))) {
            return agent(verb);
        }
        if (isAsSaying(verb)) {
            return quoted(verb, depth);
        }
        if (token.has(Role.ING) && !be && (frame.any(at, Role.PREP.bit() | Role.CONJ.bit()) || frame.isMark(at, ','))) {
            return mainSubject(at, floor, depth);
        }
        return leftOf(at, floor, depth);
    }

    private Optional<NounPhrase> leftOf(int start, int floor, int depth) {
        int at = start;
        for (int hop = 0; hop < HOPS && at >= floor; hop++) {
            Token token = frame.get(at);
            if (token.isQuote()) {
                return mainSubject(at, floor, depth);
            }
            if (token.isMark(',') || token.isDash()) {
                return beforeInsertion(at, floor);
            }
            if (token.isMark(')')) {
                int open = back(at, floor, '(');
                if (open < 0) {
                    return Optional.empty();
                }
                at = open - 1;
                continue;
            }
            if (!token.isWord()) {
                return Optional.empty();
            }
            if (token.has(Role.WHO) || frame.is(at, "that") || frame.is(at, "which")) {
                int before = frame.isMark(at - 1, ',') ? at - 2 : at - 1;
                Optional<NounPhrase> beside = phrases.endingAt(before).filter(p -> p.kind() == Kind.NAME || p.kind() == Kind.PERSON);
                return before < floor ? Optional.empty() : beside.isPresent() && token.has(Role.WHO) ? beside : head(before, floor);
            }
            if (token.has(Role.CONJ) || frame.is(at, "to")) {
                return mainSubject(at - 1, floor, depth);
            }
            Optional<NounPhrase> phrase = phrases.endingAt(at);
            if (phrase.isPresent()) {
                Optional<NounPhrase> whole = owner(phrase.get(), floor);
                if (whole.isPresent()) {
                    return whole;
                }
                at = phrase.get().from() - 2;
                continue;
            }
            int preposition = prepositionBefore(at, floor);
            if (preposition < 0) {
                return mainSubject(at, floor, depth);
            }
            at = preposition - 1;
        }
        return Optional.empty();
    }

    /// The phrase that ends at `last`, or the one it belongs to: `officials` in `officials in Geneva`.
    private Optional<NounPhrase> head(int last, int floor) {
        int at = last;
        for (int hop = 0; hop < HOPS && at >= floor; hop++) {
            Optional<NounPhrase> phrase = phrases.endingAt(at);
            if (phrase.isPresent()) {
                Optional<NounPhrase> whole = owner(phrase.get(), floor);
                if (whole.isPresent()) {
                    return whole;
                }
                at = phrase.get().from() - 2;
            } else {
                int preposition = prepositionBefore(at, floor);
                if (preposition < 0) {
                    return Optional.empty();
                }
                at = preposition - 1;
            }
        }
        return Optional.empty();
    }

    /// A phrase that hangs on no preposition, grown to `a spokesman for the Kremlin`; empty if it hangs on one.
    private Optional<NounPhrase> owner(NounPhrase phrase, int floor) {
        int before = phrase.from() - 1;
        if (before < floor || !frame.has(before, Role.PREP)) {
            return Optional.of(phrase);
        }
        if (frame.is(before, "of") || frame.is(before, "for")) {
            Optional<NounPhrase> noun = phrases.endingAt(before - 1);
            if (noun.isPresent() && noun.get().kind() == Kind.PERSON && before - 1 >= floor) {
                return owner(new NounPhrase(Kind.PERSON, noun.get().from(), phrase.to()), floor);
            }
        }
        return Optional.empty();
    }

    /// The name before `, who met Clinton,` or `, smiling,`; in `the foreign minister, Sergei Lavrov,` the name within.
    private Optional<NounPhrase> beforeInsertion(int behind, int floor) {
        int comma = behind;
        for (int tries = 0; tries < 4; tries++) {
            int within = comma;
            comma = comma - 1;
            while (comma >= floor && !frame.get(comma).isMark(',') && !frame.get(comma).isDash() && !frame.get(comma).isQuote()) {
                comma--;
            }
            if (comma <= floor || frame.get(comma).isQuote()) {
                return Optional.empty();
            }
            Optional<NounPhrase> outer = head(comma - 1, floor);
            if (outer.isPresent()) {
                Optional<NounPhrase> inner = phrases.endingAt(within - 1)
                        .filter(p -> p.kind() == Kind.NAME && outer.get().kind() != Kind.NAME);
                int start = comma + 1;
                return inner.filter(p -> p.from() == start).or(() -> outer);
            }
        }
        return Optional.empty();
    }

    /// The subject of the clause that `at` stands in: of the verb of telling before it, or the clause's first phrase.
    private Optional<NounPhrase> mainSubject(int at, int floor, int depth) {
        if (depth > 3) {
            return Optional.empty();
        }
        int end = at;
        while (end >= floor) {
            int start = clauseStart(end, floor);
            for (int i = end; i >= start; i--) {
                if (isFinite(i)) {
                    Optional<NounPhrase> subject = of(i, depth + 1);
                    if (subject.isPresent()) {
                        return subject;
                    }
                }
            }
            Optional<NounPhrase> first = firstPhrase(start, end);
            if (first.isPresent()) {
                return first;
            }
            end = start - 2;
        }
        return Optional.empty();
    }

    private boolean isFinite(int index) {
        return frame.any(index, Role.SAY.bit() | Role.TELL.bit() | Role.CALL.bit()) && frame.has(index, Role.PAST)
                && !frame.any(index, Role.ING.bit() | Role.THINK.bit());
    }

    /// Behind the last `; ` or `, but` before a phrase.
    private int clauseStart(int at, int floor) {
        for (int i = at - 1; i > floor; i--) {
            boolean joined = frame.isMark(i, ',') && frame.any(i + 1, Role.CONJ.bit()) && !frame.has(i + 1, Role.WHO);
            if (frame.isMark(i, ';') || joined && i + 2 <= at && phrases.startingAt(i + 2).isPresent()) {
                return frame.isMark(i, ';') ? i + 1 : i + 2;
            }
        }
        return floor;
    }

    private Optional<NounPhrase> firstPhrase(int start, int end) {
        int at = start;
        if (frame.any(at, Role.PREP.bit() | Role.CONJ.bit() | Role.ING.bit() | Role.ADVERB.bit() | Role.PAST.bit())
                || frame.isWord(at) && endsLikeParticiple(at)) {
            int comma = at;
            while (comma < end && !frame.isMark(comma, ',')) {
                comma++;
            }
            at = comma < end ? comma + 1 : at;
        }
        while (at <= end) {
            Optional<NounPhrase> phrase = phrases.startingAt(at);
            if (phrase.isPresent() && !frame.has(at - 1, Role.PREP)) {
                return phrase;
            }
            at = phrase.map(NounPhrase::to).orElse(at + 1);
        }
        return Optional.empty();
    }

    private boolean endsLikeParticiple(int at) {
        Token token = frame.get(at);
        return token.end() - token.start() > 4
                && (frame.text().startsWith("ing", token.end() - 3) || frame.text().startsWith("ed", token.end() - 2));
    }

    /// `was told by Lavrov`, `was quoted as saying by Interfax` aside.
    private Optional<NounPhrase> agent(int verb) {
        for (int i = verb + 1; i <= verb + 3 && i < frame.size(); i++) {
            if (frame.is(i, "by")) {
                return phrases.startingAt(i + 1);
            }
            if (!frame.isWord(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isAsSaying(int verb) {
        return frame.has(verb, Role.ING) && frame.is(verb - 1, "as");
    }

    /// `Interfax quoted Lavrov as saying`, `Lavrov was quoted by Interfax as saying`.
    private Optional<NounPhrase> quoted(int saying, int depth) {
        int floor = Math.max(frame.sentenceStart(saying), saying - 14);
        for (int i = saying - 2; i >= floor; i--) {
            if (frame.is(i, "quoted") || frame.is(i, "cited") || frame.is(i, "quotes") || frame.is(i, "quoting") || frame.is(i, "citing")
                    || frame.is(i, "cites") || frame.is(i, "reported")) {
                boolean passive = frame.has(i - 1, Role.BE) || frame.has(i - 2, Role.BE) && frame.has(i - 1, Role.ADVERB);
                return passive ? leftOf(frame.has(i - 1, Role.BE) ? skipAux(i - 1) : skipAux(i - 2), frame.sentenceStart(saying), depth + 1)
                        : phrases.startingAt(i + 1);
            }
        }
        return Optional.empty();
    }

    private int skipAux(int at) {
        int i = at;
        while (frame.has(i, Role.AUX) || frame.has(i, Role.ADVERB)) {
            i--;
        }
        return i;
    }

    private int back(int at, int floor, char mark) {
        for (int i = at; i >= floor; i--) {
            if (frame.isMark(i, mark)) {
                return i;
            }
        }
        return -1;
    }

    /// The preposition that governs the small words up to `at`, or -1.
    private int prepositionBefore(int at, int floor) {
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
