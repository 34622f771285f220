package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds the phrases that can stand for a speaker in a frame.
final class NounPhrases {

    /// The longest run of small words inside a phrase, in tokens.
    private static final int LONGEST_GAP = 6;

    /// The longest phrase, in tokens.
    private static final int LONGEST = 16;

    private static final long STOPS = Role.PREP.bit() | Role.CONJ.bit() | Role.AUX.bit() | Roles.PRONOUNS | Role.WHO.bit()
            | Role.ADVERB.bit() | Role.TIME.bit() | Role.ADDRESSEE.bit();

    private final Frame frame;
    private final OwnNames names;

    NounPhrases(Frame frame) {
        this.frame = frame;
        this.names = new OwnNames(frame);
    }

    /// The phrase whose last token is `last`.
    Optional<NounPhrase> endingAt(int last) {
        if (!frame.isWord(last)) {
            return Optional.empty();
        }
        Token token = frame.get(last);
        if (token.any(Roles.PRONOUNS)) {
            return Optional.of(new NounPhrase(Kind.PRONOUN, last, last + 1));
        }
        if (token.isName() || token.any(Roles.SPEAKERS)) {
            int from = leftwards(last, token.any(Roles.SPEAKERS));
            return Optional.of(new NounPhrase(kind(from, last + 1), from, last + 1));
        }
        if (token.has(Role.TAIL)) {
            int head = farther(last + 1, Math.max(0, last - LONGEST), false);
            return head > last ? Optional.empty()
                    : Optional.of(new NounPhrase(Kind.PERSON, leftwards(head, true), last + 1));
        }
        return token.has(Role.ONE) ? Optional.of(new NounPhrase(Kind.ONE, last, last + 1)) : Optional.empty();
    }

    /// The phrase whose first token is `first`.
    Optional<NounPhrase> startingAt(int first) {
        if (!frame.isWord(first)) {
            return Optional.empty();
        }
        Token token = frame.get(first);
        if (token.any(Roles.PRONOUNS)) {
            return Optional.of(new NounPhrase(Kind.PRONOUN, first, first + 1));
        }
        boolean opens = token.isName() || token.has(Role.DET) && !token.has(Role.CONJ)
                || frame.isCyrillic(first) && frame.has(first + 1, Role.PERSON) && !token.any(STOPS | Roles.TELLING)
                || token.any(Roles.SPEAKERS | Role.PREMOD.bit() | Role.HONORIFIC.bit() | Role.OBLIQUE.bit());
        boolean oneOf = token.has(Role.ONE) && frame.isEither(first + 1, "of", "из");
        int end = opens && !oneOf ? rightwards(first) : -1;
        if (end > 0) {
            return Optional.of(new NounPhrase(kind(first, end), first, end));
        }
        return token.has(Role.ONE) ? Optional.of(new NounPhrase(Kind.ONE, first, oneOf(first + 1))) : Optional.empty();
    }

    /// The first token of the person's own name that ends a phrase, or its end if it has none:
    /// `Sergei` in `Russian Foreign Minister Sergei Lavrov`.
    int ownName(NounPhrase phrase) {
        return names.of(phrase);
    }

    private Kind kind(int from, int to) {
        NounPhrase phrase = new NounPhrase(Kind.NAME, from, to);
        if (ownName(phrase) < to) {
            return Kind.NAME;
        }
        for (int i = to - 1; i >= from; i--) {
            if (frame.any(i, Role.PERSON.bit() | Role.PERSONS.bit() | Role.OBLIQUE.bit())) {
                return Kind.PERSON;
            }
        }
        return Kind.BODY;
    }

    private int leftwards(int last, boolean common) {
        int floor = Math.max(0, last - LONGEST);
        boolean titled = common;
        int from = last;
        while (from > floor && frame.isWord(from - 1)) {
            Token before = frame.get(from - 1);
            if (before.possessive()) {
                if (!titled) {
                    return from;
                }
                from = before.isName() ? from - 1 : farther(from, floor, true);
                if (!before.isName()) {
                    return from;
                }
            } else if (before.has(Role.HONORIFIC)) {
                return from - 1;
            } else if (before.isName() || before.any(Roles.SPEAKERS) && !before.any(Roles.TELLING)) {
                titled |= before.any(Roles.SPEAKERS);
                from--;
            } else if (before.has(Role.PARTICLE) && frame.isName(from - 2) || titled && before.has(Role.PREMOD)) {
                from--;
            } else if (frame.is(from - 1, "of") && frame.any(from - 2, Role.PERSON.bit())) {
                titled = true;
                from -= 2;
            } else if (before.has(Role.PREMOD) && frame.is(from - 2, "of") && frame.any(from - 3, Role.PERSON.bit())) {
                titled = true;
                from -= 3;
            } else if (before.has(Role.DET) && !before.has(Role.CONJ)) {
                return from - 1;
            } else {
                int farther = farther(from, floor, titled);
                if (farther == from || frame.has(farther, Role.DET)) {
                    return farther;
                }
                titled = true;
                from = farther;
            }
        }
        return from;
    }

    /// Over small words to the article or the Russian title they belong to: `a visibly tired president`,
    /// `министр иностранных дел Лавров`; `from` itself if there is none.
    private int farther(int from, int floor, boolean article) {
        int stop = Math.max(floor, from - LONGEST_GAP);
        for (int i = from - 1; i >= stop; i--) {
            Token token = frame.get(i);
            if (!token.isWord()) {
                return from;
            }
            if (frame.isCyrillic(i) && token.any(Role.PERSON.bit() | Role.PERSONS.bit())
                    || article && token.has(Role.DET) && !token.has(Role.CONJ)) {
                return i;
            }
            if (token.any(STOPS) || token.any(Roles.TELLING) && !token.has(Role.SPEECH)) {
                return from;
            }
        }
        return from;
    }

    /// The token behind the phrase that begins at `first`, or -1.
    private int rightwards(int first) {
        int at = first;
        if (frame.has(at, Role.HONORIFIC) || frame.has(at, Role.DET) && !frame.isName(at)) {
            at++;
        }
        int end = -1;
        int gap = 0;
        boolean named = false;
        boolean own = false;
        while (frame.isWord(at) && at - first < LONGEST) {
            Token token = frame.get(at);
            boolean speaker = token.any(Roles.SPEAKERS | Role.OBLIQUE.bit());
            if (end == at && token.any(Role.PERSON.bit() | Role.PERSONS.bit()) && frame.has(first, Role.AGENCY)) {
                return end;
            }
            if (token.isName() || speaker && !(end > 0 && token.any(Roles.TELLING))) {
                own |= token.isName() && names.isPart(at);
                named |= speaker || own;
                at++;
                end = token.possessive() ? -1 : at;
                gap = 0;
            } else if (token.has(Role.PARTICLE) && frame.isName(at + 1)) {
                at++;
            } else if (end == at && frame.any(at - 1, Roles.SPEAKERS) && frame.isEither(at, "of", "for")) {
                int behind = complement(at + 1);
                if (behind == at + 1) {
                    return end;
                }
                at = behind;
                end = at;
            } else if (end == at && token.has(Role.PLACE) && frame.isName(at + 1) && frame.isName(at + 2) && frame.isCyrillic(at)
                    && !names.isPart(at - 1)) {
                at += 2;
            } else if (end == at && token.has(Role.PREMOD) && !token.any(STOPS | Roles.TELLING) && frame.any(at + 1, Role.PERSON.bit() | Role.PERSONS.bit())) {
                at++; // `deputy` is a person, and in `deputy press secretary` it is none.
            } else if (end > 0 && token.has(Role.TAIL)) {
                at++;
                end = at;
            } else if ((end < 0 || !named || frame.isCyrillic(at) && !own) && gap < LONGEST_GAP && !token.any(STOPS | Roles.TELLING)) {
                at++;
                gap++;
            } else {
                return end;
            }
        }
        return end;
    }

    /// Behind `officials` in `one of the officials`.
    private int oneOf(int at) {
        if (!frame.isEither(at, "of", "из")) {
            return at;
        }
        int end = at + 1;
        while (frame.isWord(end) && end < at + LONGEST_GAP && !frame.any(end, Role.PREP.bit() | Role.CONJ.bit() | Role.AUX.bit() | Roles.TELLING)) {
            end++;
        }
        return end == at + 1 ? at : end;
    }

    /// Behind `State` in `Secretary of State`, behind `Kremlin` in `spokesman for the Kremlin`.
    private int complement(int from) {
        int at = from;
        while (frame.isWord(at) && at < from + 5
                && (frame.isName(at) || at == from && frame.has(at, Role.DET) || frame.any(at, Role.PREMOD.bit() | Role.ORG.bit()))) {
            at++;
        }
        return at;
    }
}
