package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds who tells what is quoted, by the words behind it.
final class AfterQuote {

    private static final int LONGEST = 40;

    /// What can stand behind a verb of telling that tells the quotation and nothing else.
    private static final long BEHIND_VERB = Role.PREP.bit() | Role.TIME.bit() | Role.ADVERB.bit() | Role.CONJ.bit();

    private static final java.util.Set<String> MEDIA = java.util.Set.of("передает", "передают", "передаёт", "приводит", "приводят", "цитирует", "цитируют",
            "процитировал");

    private final Frame frame;
    private final NounPhrases phrases;
    private final TellingVerbs verbs;
    private final RussianSubjects russian;
    private final Subjects subjects;

    AfterQuote(Frame frame) {
        this.frame = frame;
        this.phrases = new NounPhrases(frame);
        this.verbs = new TellingVerbs(frame, phrases);
        this.russian = new RussianSubjects(frame, phrases);
        this.subjects = new Subjects(frame, phrases);
    }

    /// Who tells what stands at the token `quote`: `," said Lavrov`, `," Lavrov told reporters`, `», — заявил министр`.
    Optional<Telling> find(int quote) {
        int at = quote + 1;
        boolean parted = ",!?-\u2026\u2014\u2013".indexOf(frame.get(quote).mark()) >= 0;
        while (at < frame.size() && (frame.isMark(at, ',') || frame.get(at).isDash())) {
            parted = true;
            at++;
        }
        boolean opens = frame.sentenceStart(quote) == quote || quote > 0 && frame.get(quote - 1).isDash();
        boolean full = frame.get(quote).mark() == '.' && !parted;
        int stop = stop(at, quote);
        if (at >= stop || !frame.isWord(at)) {
            return Optional.empty();
        }
        return full && !isBare(at, stop) ? Optional.empty() : read(at, stop, parted, opens);
    }

    /// Who tells the whole sentence of a quotation, by the words that end it: `fixing" other disagreements, Putin said.`
    Optional<Telling> trailing(int quote) {
        int stop = frame.sentenceEnd(quote);
        for (int i = stop - 1; i > quote; i--) {
            if (!frame.isMark(i, ',') && !frame.isQuote(i)) {
                continue;
            }
            int first = frame.isMark(i + 1, ',') ? i + 2 : i + 1;
            boolean parted = frame.isMark(i, ',') || frame.isMark(i + 1, ',') || frame.get(i).mark() == ',';
            if (parted && !frame.isCyrillic(first) && isBare(first, stop)) {
                Optional<Telling> telling = read(first, stop, true, false);
                if (telling.isPresent()) {
                    return telling;
                }
            }
        }
        return Optional.empty();
    }

    private int stop(int at, int quote) {
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

    private Optional<Telling> read(int first, int stop, boolean parted, boolean opens) {
        int at = first;
        if (frame.is(at, "as") || frame.is(at, "как")) {
            at++;
        }
        if (frame.is(at, "according") && frame.is(at + 1, "to")) {
            int cue = at;
            return phrases.startingAt(at + 2).map(s -> new Telling(frame, s, frame.words(cue, cue + 2)));
        }
        if (frame.is(at, "in") && frame.is(at + 1, "the") && frame.is(at + 2, "words") && frame.is(at + 3, "of")) {
            return phrases.startingAt(at + 4).map(s -> new Telling(frame, s, ""));
        }
        if (frame.is(at, "по") && frame.has(at + 1, Role.SPEECH_RU)) {
            int cue = at;
            return russian.genitive(at + 2).map(s -> new Telling(frame, s, frame.words(cue, cue + 2)));
        }
        if (frame.is(at, "по") && frame.has(at + 2, Role.SPEECH_RU)) {
            return russian.genitive(at + 1).map(s -> new Telling(frame, s, ""));
        }
        while (at < stop && frame.has(at, Role.ADVERB) && !frame.any(at, Roles.PRONOUNS | Role.ONE.bit())) {
            at++;
        }
        if (frame.isCyrillic(at)) {
            return russian(at, stop, parted);
        }
        if (verbs.isVerb(at)) {
            return inverted(at);
        }
        return subjectFirst(at, stop, parted, opens);
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
        return phrases.startingAt(at).filter(p -> p.kind() != Kind.PRONOUN).map(s -> new Telling(frame, preferName(s), verbs.cue(verb)));
    }

    /// `Lavrov told reporters`, `a senior official, speaking in Geneva, said`.
    private Optional<Telling> subjectFirst(int first, int stop, boolean parted, boolean opens) {
        Optional<NounPhrase> subject = phrases.startingAt(first);
        if (subject.isEmpty()) {
            return wasHow(first, stop);
        }
        for (int i = subject.get().to(); i < stop; i++) {
            if (verbs.isVerb(i) && !frame.has(i, Role.ING) || isQuoting(i)) {
                return ofVerb(subject.get(), i, parted && opens);
            }
            if (isUnknownVerb(subject.get(), i, parted)) {
                return Optional.of(new Telling(frame, subject.get(), verbs.cue(i)));
            }
            if (endsHope(subject.get(), i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Telling> ofVerb(NounPhrase subject, int verb, boolean alone) {
        int saying = isQuoting(verb) || frame.has(verb - 1, Role.BE) ? sayingBehind(verb) : -1;
        if (saying > 0) {
            return subjects.of(saying).map(s -> new Telling(frame, s, verbs.cue(saying)));
        }
        Optional<NounPhrase> found = subjects.of(verb);
        boolean own = found.isPresent() && found.get().from() >= subject.from();
        if (!own || !alone && hasOwnObject(verb)) {
            return Optional.empty();
        }
        return Optional.of(new Telling(frame, preferName(found.get()), verbs.cue(verb)));
    }

    private boolean isQuoting(int index) {
        return frame.is(index, "quoted") || frame.is(index, "cited") || frame.is(index, "quotes") || frame.is(index, "cites")
                || frame.is(index, "reported");
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

    /// A verb the lists do not know, right behind a name and at the end of its clause: `," Lavrov harrumphed.`
    private boolean isUnknownVerb(NounPhrase subject, int i, boolean parted) {
        if (!parted || i != subject.to() || !frame.isWord(i) || frame.get(i).roles().bits() != 0 || frame.get(i).capital()) {
            return false;
        }
        Token token = frame.get(i);
        boolean past = frame.text().startsWith("ed", token.end() - 2);
        return past && (i + 1 >= frame.size() || frame.isMark(i + 1, '.') || frame.isMark(i + 1, ',') || frame.isQuote(i + 1));
    }

    /// The words from the subject on cannot lead to its verb.
    private boolean endsHope(NounPhrase subject, int i) {
        Token token = frame.get(i);
        if (token.isMark(':') || token.isMark('.')) {
            return true;
        }
        boolean behind = i == subject.to();
        boolean toTell = frame.is(i + 1, "to") && frame.any(i + 2, Roles.TELLING);
        return behind && token.isWord() && !toTell && !token.any(Role.PREP.bit() | Role.AUX.bit() | Role.ADVERB.bit() | Role.TIME.bit() | Role.WHO.bit() | Role.CONJ.bit());
    }

    /// `was how Lavrov put it`.
    private Optional<Telling> wasHow(int first, int stop) {
        if (!frame.has(first, Role.BE)) {
            return Optional.empty();
        }
        for (int i = first + 1; i < Math.min(stop, first + 10); i++) {
            if (verbs.isVerb(i)) {
                int verb = i;
                boolean how = frame.is(first + 1, "how") || frame.is(first + 1, "what");
                return how ? subjects.of(verb).map(s -> new Telling(frame, s, verbs.cue(verb))) : Optional.empty();
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
                .filter(p -> p.kind() == Kind.NAME && phrases.ownName(p) == p.from() && (p.to() >= frame.size() || !frame.isWord(p.to())))
                .orElse(phrase);
    }

    private Optional<Telling> russian(int first, int stop, boolean parted) {
        int limit = Math.min(stop, first + 14);
        for (int i = first; i < limit; i++) {
            if (verbs.isVerb(i) && !frame.has(i, Role.ING) || isUnknownRussianVerb(i, first, parted)) {
                int verb = i;
                Optional<NounPhrase> subject = isOfMedium(verb) ? reported(verb, stop) : russian.behindFirst(verb);
                return subject.map(s -> new Telling(frame, s, verbs.cue(verb)));
            }
            if (frame.get(i).endsSentence() || frame.any(i, Role.AND.bit() | Role.BUT.bit()) || frame.is(i, "что")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOfMedium(int verb) {
        return MEDIA.contains(frame.words(verb, verb + 1))
                || (frame.is(verb, "сообщает") || frame.is(verb, "сообщают")) && frame.has(verb + 1, Role.AGENCY);
    }

    /// `приводит слова Лаврова ТАСС`; a bare `передает ТАСС` names nobody who speaks.
    private Optional<NounPhrase> reported(int verb, int stop) {
        for (int i = verb + 1; i < stop; i++) {
            if (frame.is(i, "слова")) {
                return russian.genitive(i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean isUnknownRussianVerb(int i, int first, boolean parted) {
        if (!parted || i > first + 2 || !frame.isWord(i) || frame.get(i).capital() || frame.get(i).roles().bits() != 0) {
            return false;
        }
        Token token = frame.get(i);
        String text = frame.text();
        int end = token.end();
        return end - token.start() > 3 && (text.startsWith("ал", end - 2) || text.startsWith("ил", end - 2) || text.startsWith("ла", end - 2)
                || text.startsWith("ли", end - 2) || text.startsWith("лся", end - 3) || text.startsWith("лась", end - 4)
                || text.startsWith("нул", end - 3) || text.startsWith("ает", end - 3));
    }

    /// A sentence of its own that only says who spoke: `"We agree." Lavrov said.`
    private boolean isBare(int first, int stop) {
        for (int i = first; i < stop; i++) {
            if (verbs.isVerb(i)) {
                return i + 1 >= frame.size() || frame.isMark(i + 1, '.') || frame.any(i + 1, Role.PREP.bit() | Role.TIME.bit() | Role.ADDRESSEE.bit())
                        || i == first && !hasOwnObject(i) || i == first && frame.isMark(phrases.startingAt(i + 1).map(NounPhrase::to).orElse(-1), '.');
            }
        }
        return false;
    }
}
