package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds who tells what is quoted, by the words behind it.
final class AfterQuote {

    /// The longest attribution, in tokens.
    private static final int LONGEST = 40;

    /// What can stand behind a verb of telling that tells the quotation and nothing else.
    private static final long BEHIND_VERB = Role.PREP.bit() | Role.TIME.bit() | Role.ADVERB.bit() | Role.CONJ.bit();

    /// What can stand between a subject and its verb.
    private static final long BEFORE_VERB = Role.PREP.bit() | Role.AUX.bit() | Role.ADVERB.bit() | Role.TIME.bit() | Role.WHO.bit()
            | Role.CONJ.bit();

    /// How the words behind a quotation join it.
    ///
    /// @param parted whether a mark of its own parts them from it
    /// @param opens  whether the quotation opens its sentence, so that a verb can have no other object
    private record Joint(boolean parted, boolean opens) {
    }

    private final Frame frame;
    private final Syntax syntax;
    private final NounPhrases phrases;
    private final TellingVerbs verbs;

    AfterQuote(Frame frame) {
        this.frame = frame;
        this.syntax = Syntax.of(frame);
        this.phrases = syntax.phrases();
        this.verbs = syntax.verbs();
    }

    /// Who tells what stands at the token `quote`: `," said Lavrov`, `," Lavrov told reporters`, `», — заявил министр`.
    Optional<Telling> find(int quote) {
        int at = quote + 1;
        boolean parted = ",!?-\u2026\u2014\u2013".indexOf(frame.get(quote).mark()) >= 0;
        while (at < frame.size() && (frame.isMark(at, ',') || frame.get(at).isDash())) {
            parted = true;
            at++;
        }
        int stop = stop(at);
        if (at >= stop || !frame.isWord(at)) {
            return Optional.empty();
        }
        boolean opens = frame.sentenceStart(quote) == quote || quote > 0 && frame.get(quote - 1).isDash();
        boolean full = frame.get(quote).mark() == '.' && !parted;
        return full && !isBare(at, stop) ? Optional.empty() : read(at, stop, new Joint(parted, opens));
    }

    /// Who tells the whole sentence of a quotation, by the words that end it: `fixing" other disagreements, Putin said.`
    Optional<Telling> trailing(int quote) {
        int stop = frame.sentenceEnd(quote);
        for (int i = stop - 1; i > quote; i--) {
            boolean comma = frame.isMark(i, ',') || frame.isQuote(i) && (frame.isMark(i + 1, ',') || frame.get(i).mark() == ',');
            int first = frame.isMark(i + 1, ',') ? i + 2 : i + 1;
            boolean aside = frame.is(first, "as");
            if (comma && !frame.isCyrillic(first) && (aside || isBare(first, stop))) {
                Optional<Telling> telling = read(first, aside ? asideEnd(first, stop) : stop, new Joint(true, false));
                if (telling.isPresent()) {
                    return telling;
                }
            }
        }
        return Optional.empty();
    }

    private int asideEnd(int first, int stop) {
        for (int i = first; i < stop; i++) {
            if (frame.isMark(i, ',')) {
                return i;
            }
        }
        return stop;
    }

    private int stop(int at) {
        if (at >= frame.size()) {
            return at;
        }
        int stop = Math.min(frame.sentenceEnd(at), at + LONGEST);
        for (int i = at; i < stop; i++) {
            if (frame.isQuote(i) || frame.isMark(i, ';')) {
                return i;
            }
        }
        return stop;
    }

    private Optional<Telling> read(int first, int stop, Joint joint) {
        int at = frame.isEither(first, "as", "как") ? first + 1 : first;
        if (frame.is(at, "in") && frame.is(at + 1, "the") && frame.is(at + 2, "words")) {
            at += 2;
        }
        Optional<Telling> source = frame.isWord(at) && frame.get(at).possessive() ? Optional.empty() : syntax.sources().at(at);
        if (source.isPresent()) {
            return source;
        }
        while (at < stop && frame.has(at, Role.ADVERB) && !frame.any(at, Roles.PRONOUNS | Role.ONE.bit())) {
            at++;
        }
        if (frame.isCyrillic(at)) {
            return new RussianAfterQuote(syntax).read(at, stop, joint.parted());
        }
        return verbs.isVerb(at) ? inverted(at) : subjectFirst(at, stop, joint);
    }

    /// `said Lavrov`, `said a senior official`.
    private Optional<Telling> inverted(int verb) {
        if (frame.has(verb, Role.ING)) {
            return Optional.empty();
        }
        int at = verb + 1;
        while (frame.has(at, Role.ADVERB)) {
            at++;
        }
        return phrases.startingAt(at).filter(p -> p.kind() != Kind.PRONOUN).map(s -> telling(preferName(s), verb));
    }

    /// `Lavrov told reporters`, `a senior official, speaking in Geneva, said`.
    private Optional<Telling> subjectFirst(int first, int stop, Joint joint) {
        Optional<NounPhrase> subject = phrases.startingAt(first);
        if (subject.isEmpty()) {
            return wasHow(first, stop);
        }
        for (int i = subject.get().to(); i < stop; i++) {
            if (verbs.isVerb(i) && !frame.has(i, Role.ING) || syntax.subjects().isQuoting(i)) {
                return ofVerb(subject.get(), i, joint);
            }
            boolean beside = i == subject.get().to();
            if (beside && joint.parted() && isUnknownVerb(i)) {
                return Optional.of(telling(subject.get(), i));
            }
            if (leadsNowhere(i, beside)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Telling> ofVerb(NounPhrase subject, int verb, Joint joint) {
        int saying = syntax.subjects().isQuoting(verb) || frame.has(verb - 1, Role.BE) ? sayingBehind(verb) : -1;
        if (saying > 0) {
            return syntax.subjects().of(saying).map(s -> telling(s, saying));
        }
        Optional<NounPhrase> found = syntax.subjects().of(verb).filter(s -> s.from() >= subject.from());
        boolean free = joint.parted() && joint.opens() || !hasOwnObject(verb);
        return free ? found.map(s -> telling(preferName(s), verb)) : Optional.empty();
    }

    private int sayingBehind(int verb) {
        for (int i = verb + 1; i < Math.min(frame.size(), verb + 12); i++) {
            if (frame.has(i, Role.ING) && frame.is(i - 1, "as")) {
                return i;
            }
        }
        return -1;
    }

    /// The verb tells something else than the quotation: `Lavrov said the talks`.
    private boolean hasOwnObject(int verb) {
        int next = verb + 1;
        if (frame.has(next, Role.ADDRESSEE)) {
            next++;
        } else if (frame.has(verb, Role.TELL)) {
            while (frame.isWord(next) && next < verb + 8 && !frame.any(next, BEHIND_VERB)) {
                next++;
            }
        }
        int quote = frame.isMark(next, ',') ? next + 1 : next;
        return frame.is(next, "that") || frame.isQuote(quote) || frame.isWord(next) && !frame.any(next, BEHIND_VERB);
    }

    /// A verb the lists do not know at the end of its clause: `," Lavrov harrumphed.`
    private boolean isUnknownVerb(int i) {
        if (!frame.isWord(i) || frame.get(i).roles().bits() != 0 || frame.get(i).capital()) {
            return false;
        }
        boolean past = frame.text().startsWith("ed", frame.get(i).end() - 2);
        return past && (i + 1 >= frame.size() || frame.isMark(i + 1, '.') || frame.isMark(i + 1, ',') || frame.isQuote(i + 1));
    }

    /// The words from here on cannot lead from the subject to its verb.
    private boolean leadsNowhere(int i, boolean beside) {
        Token token = frame.get(i);
        if (token.isMark(':') || token.isMark('.')) {
            return true;
        }
        boolean toTell = frame.is(i + 1, "to") && frame.any(i + 2, Roles.TELLING);
        return beside && token.isWord() && !toTell && !token.any(BEFORE_VERB);
    }

    /// `was how Lavrov put it`.
    private Optional<Telling> wasHow(int first, int stop) {
        if (!frame.has(first, Role.BE) || !frame.isEither(first + 1, "how", "what")) {
            return Optional.empty();
        }
        for (int i = first + 2; i < Math.min(stop, first + 10); i++) {
            if (verbs.isVerb(i)) {
                int verb = i;
                return syntax.subjects().of(verb).map(s -> telling(s, verb));
            }
        }
        return Optional.empty();
    }

    /// In `the foreign minister, Sergei Lavrov,` the name.
    private NounPhrase preferName(NounPhrase phrase) {
        if (phrase.kind() != Kind.PERSON || !frame.isMark(phrase.to(), ',')) {
            return phrase;
        }
        return phrases.startingAt(phrase.to() + 1)
                .filter(p -> p.kind() == Kind.NAME && phrases.ownName(p) == p.from() && !frame.isWord(p.to()))
                .orElse(phrase);
    }

    /// Words that only say who spoke: `Lavrov said.`, `said Lavrov.`, `he said in Geneva`.
    private boolean isBare(int first, int stop) {
        for (int i = first; i < stop; i++) {
            if (verbs.isVerb(i)) {
                int behind = i == first ? phrases.startingAt(i + 1).map(NounPhrase::to).orElse(i + 1) : i + 1;
                return behind >= frame.size() || frame.isMark(behind, '.')
                        || frame.any(i + 1, Role.PREP.bit() | Role.TIME.bit() | Role.ADDRESSEE.bit()) || i == first && !hasOwnObject(i);
            }
        }
        return false;
    }

    private Telling telling(NounPhrase speaker, int verb) {
        return new Telling(frame, speaker, verbs.cue(verb));
    }
}
