package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds whose deed an English verb of telling is.
final class Subjects {

    /// How many verbs a subject may be looked for through: `smiled and said, adding that`.
    private static final int DEEPEST = 3;

    /// How far `quoted` may stand before `as saying`, in tokens.
    private static final int QUOTING_REACH = 14;

    private static final long FINITE = Role.SAY.bit() | Role.TELL.bit() | Role.CALL.bit();

    private final Frame frame;
    private final NounPhrases phrases;
    private final Heads heads;
    private final Clauses clauses;

    Subjects(Frame frame, NounPhrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
        this.heads = new Heads(frame, phrases);
        this.clauses = new Clauses(frame, phrases);
    }

    /// The subject before a verb, or the agent behind a passive.
    Optional<NounPhrase> of(int verb) {
        return of(verb, 0).map(this::withOthers);
    }

    /// The first phrase of the clause that ends at a token and begins no farther back than `floor`.
    Optional<NounPhrase> ofClauseAt(int end, int floor) {
        return clauses.firstPhrase(clauses.start(end, floor), end);
    }

    /// Whether the word passes on what another said: `Interfax quoted`.
    boolean isQuoting(int index) {
        return frame.isEither(index, "quoted", "cited") || frame.isEither(index, "quotes", "cites")
                || frame.isEither(index, "quoting", "citing") || frame.is(index, "reported");
    }

    private Optional<NounPhrase> of(int verb, int depth) {
        int floor = frame.sentenceStart(verb);
        int at = beforeSmallWords(verb, floor);
        boolean be = false;
        for (int i = at + 1; i < verb; i++) {
            be |= frame.has(i, Role.BE);
        }
        Token token = frame.get(verb);
        boolean participle = token.has(Role.ING);
        if (token.has(Role.PAST) && !participle && (be || frame.is(verb + 1, "by"))) {
            return agent(verb);
        }
        if (participle && frame.is(verb - 1, "as")) {
            return quoted(verb, depth);
        }
        if (participle && !be && (frame.any(at, Role.PREP.bit() | Role.CONJ.bit()) || frame.isMark(at, ','))) {
            return ofReported(at, floor).or(() -> ofClause(at, floor, depth));
        }
        return leftOf(at, floor, depth);
    }

    /// `The memo told that Reagan began by saying`: the subject of the clause behind the last `that`.
    private Optional<NounPhrase> ofReported(int at, int floor) {
        for (int i = at; i > floor; i--) {
            if (frame.is(i, "that")) {
                boolean reported = frame.any(i - 1, Roles.TELLING);
                return reported ? phrases.startingAt(i + 1).filter(p -> p.kind() == NounPhrase.Kind.NAME || p.kind() == NounPhrase.Kind.PERSON) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int beforeSmallWords(int verb, int floor) {
        int at = verb - 1;
        while (at >= floor && frame.isWord(at) && !frame.any(at, Roles.PRONOUNS)
                && (frame.any(at, Role.ADVERB.bit() | Role.AUX.bit() | Role.TIME.bit()) || isFloating(at))) {
            at--;
        }
        return at;
    }

    /// `both` in `Powell and Ivanov both said`.
    private boolean isFloating(int at) {
        return (frame.isEither(at, "both", "each") || frame.is(at, "all")) && phrases.endingAt(at - 1).isPresent();
    }

    private Optional<NounPhrase> leftOf(int start, int floor, int depth) {
        int at = start;
        for (int hop = 0; hop < Heads.HOPS && at >= floor; hop++) {
            Token token = frame.get(at);
            if (token.isMark(',') || token.isDash()) {
                int end = at;
                return heads.beforeInsertion(at, floor).or(() -> beforeJoinedInsertion(end, floor, depth));
            }
            if (token.isQuote() || frame.is(at, "to") || token.has(Role.CONJ) && !isRelative(at)) {
                return ofClause(token.isQuote() ? at : at - 1, floor, depth);
            }
            if (isRelative(at)) {
                return antecedent(at, floor);
            }
            if (!token.isWord() && !token.isMark(')')) {
                return Optional.empty();
            }
            int governor = token.isMark(')') ? back(at, floor, '(') : heads.prepositionBefore(at, floor);
            if (token.isWord()) {
                Optional<NounPhrase> phrase = phrases.endingAt(at);
                Optional<NounPhrase> whole = phrase.flatMap(p -> heads.free(p, floor));
                if (whole.isPresent()) {
                    return whole;
                }
                governor = phrase.map(p -> p.from() - 1).orElse(governor);
            }
            if (governor < 0) {
                return token.isWord() ? ofClause(at, floor, depth) : Optional.empty();
            }
            at = governor - 1;
        }
        return Optional.empty();
    }

    /// `and later, in an interview, called`: the insertion stands behind a joining word, and the subject before that.
    private Optional<NounPhrase> beforeJoinedInsertion(int behind, int floor, int depth) {
        int mark = behind - 1;
        while (mark > floor && !frame.isMark(mark, ',')) {
            mark--;
        }
        return mark > floor && frame.any(mark - 1, Role.ADVERB.bit() | Role.CONJ.bit()) ? ofClause(mark - 1, floor, depth) : Optional.empty();
    }

    private boolean isRelative(int at) {
        return frame.has(at, Role.WHO) || frame.isEither(at, "that", "which");
    }

    /// `Biden, who said`; `officials in Moscow who said`; `a statement that said`.
    private Optional<NounPhrase> antecedent(int relative, int floor) {
        int before = frame.isMark(relative - 1, ',') ? relative - 2 : relative - 1;
        if (before < floor) {
            return Optional.empty();
        }
        Optional<NounPhrase> person = frame.has(relative, Role.WHO)
                ? phrases.endingAt(before).filter(p -> p.kind() == Kind.NAME || p.kind() == Kind.PERSON) : Optional.empty();
        return person.isPresent() ? person : heads.endingAt(before, floor);
    }

    /// The subject of the clause that `at` stands in: of the verb of telling before it, or the clause's first phrase.
    private Optional<NounPhrase> ofClause(int at, int floor, int depth) {
        int end = depth > DEEPEST ? floor - 1 : at;
        while (end >= floor) {
            int start = clauses.start(end, floor);
            for (int i = end; i >= start; i--) {
                boolean finite = frame.any(i, FINITE) && frame.has(i, Role.PAST) && !frame.any(i, Role.ING.bit() | Role.THINK.bit());
                Optional<NounPhrase> subject = finite ? of(i, depth + 1) : Optional.empty();
                if (subject.isPresent()) {
                    return subject;
                }
            }
            Optional<NounPhrase> first = clauses.firstPhrase(start, end);
            if (first.isPresent()) {
                return first;
            }
            end = start - 2;
        }
        return Optional.empty();
    }

    /// `Rice and Lavrov` for `Lavrov`, `Powell and his counterpart, Igor Ivanov` for `Igor Ivanov`, if both tell.
    private NounPhrase withOthers(NounPhrase phrase) {
        int before = phrase.from() - 1;
        if (phrase.kind() == Kind.NAME && frame.isMark(before, ',')) {
            Optional<NounPhrase> office = phrases.endingAt(before - 1).filter(p -> p.kind() == Kind.PERSON && frame.has(p.from() - 1, Role.AND));
            return office.map(p -> joined(p.from(), phrase)).filter(p -> p.from() < office.get().from()).orElse(phrase);
        }
        return phrase.kind() == Kind.PRONOUN ? phrase : joined(phrase.from(), phrase);
    }

    /// A phrase with what `and` joins to it before `from`.
    private NounPhrase joined(int from, NounPhrase phrase) {
        if (!frame.has(from - 1, Role.AND)) {
            return phrase;
        }
        return phrases.endingAt(from - 2)
                .filter(p -> (p.kind() == Kind.NAME || p.kind() == Kind.PERSON || p.kind() == phrase.kind()) && !frame.has(p.from() - 1, Role.PREP))
                .map(p -> new NounPhrase(phrase.kind(), p.from(), phrase.to())).orElse(phrase);
    }

    /// `was told by Lavrov`.
    private Optional<NounPhrase> agent(int verb) {
        for (int i = verb + 1; i <= verb + 3 && frame.isWord(i); i++) {
            if (frame.is(i, "by")) {
                return phrases.startingAt(i + 1);
            }
        }
        return Optional.empty();
    }

    /// `Interfax quoted Lavrov as saying`, `Lavrov was quoted by Interfax as saying`.
    private Optional<NounPhrase> quoted(int saying, int depth) {
        int floor = frame.sentenceStart(saying);
        for (int i = saying - 2; i >= Math.max(floor, saying - QUOTING_REACH); i--) {
            if (isQuoting(i)) {
                int at = i - 1;
                boolean passive = false;
                while (frame.has(at, Role.AUX) || frame.has(at, Role.ADVERB)) {
                    passive |= frame.has(at, Role.BE);
                    at--;
                }
                return passive ? leftOf(at, floor, depth + 1) : phrases.startingAt(i + 1);
            }
        }
        return Optional.empty();
    }

    private int back(int at, int floor, char mark) {
        for (int i = at; i >= floor; i--) {
            if (frame.isMark(i, mark)) {
                return i;
            }
        }
        return -1;
    }
}
