package readout.reading.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.reading.lexicon.Lexicon;
import readout.reading.quotation.NameBook.Known;
import readout.reading.quotation.NounPhrase.Kind;

/// Who is meant by `he`, `the minister` or `Лаврова`.
final class References {

    /// How far back an antecedent is looked for, in paragraphs and in sentences.
    private static final int PARAGRAPHS = 5;
    private static final int SENTENCES = 14;

    /// For how many sentences who spoke last is still the one meant.
    private static final int STILL_SPEAKING = 2;

    private final Frames frames;
    private final Genders genders;
    /// What pronouns already met stand for, by their offset.
    private final Map<Integer, String> settled = new HashMap<>();
    private Optional<Telling> last = Optional.empty();
    private String lastWho = "";

    References(Frames frames) {
        this.frames = frames;
        this.genders = new Genders(frames);
    }

    /// The name or noun phrase a speaker's words stand for; empty if that cannot be told. Call it for each
    /// speaker in the order of the text.
    String who(Telling telling) {
        String who = find(telling);
        last = Optional.of(telling);
        lastWho = ownName(telling, who);
        return who;
    }

    /// Without the title: `Sergei Lavrov` of `Russian Foreign Minister Sergei Lavrov`.
    private static String ownName(Telling telling, String who) {
        NounPhrase speaker = telling.speaker();
        boolean printed = speaker.kind() == Kind.NAME && who.equals(telling.label());
        int own = printed ? new NounPhrases(telling.frame()).ownName(speaker) : speaker.to();
        return own < speaker.to() ? telling.frame().words(own, speaker.to()) : who;
    }

    private String find(Telling telling) {
        Frame frame = telling.frame();
        NounPhrase phrase = telling.speaker();
        return switch (phrase.kind()) {
            case NAME -> inNominative(frame, phrase, telling.label());
            case BODY -> nationality(frame, phrase, telling.label());
            case ONE -> telling.label();
            case PERSON -> person(frame, phrase, true);
            case PRONOUN -> pronoun(frame, phrase.from());
        };
    }

    private String pronoun(Frame frame, int token) {
        Roles roles = frame.get(token).roles();
        if (roles.has(Role.I)) {
            return "";
        }
        String found = antecedent(frame, token, roles, false).or(() -> antecedent(frame, token, roles, true)).orElse("");
        if (!found.isEmpty()) {
            settled.put(frame.get(token).start(), found);
        }
        return found;
    }

    /// @param pronoun the roles of the pronoun; none for a noun such as `the diplomat`
    /// @param anybody whether a sentence's subject may be meant though nothing tells that it is a person
    private Optional<String> antecedent(Frame start, int token, Roles pronoun, boolean anybody) {
        int sentences = 0;
        Frame frame = start;
        int end = token;
        for (int p = start.paragraph(); p >= 0 && p > start.paragraph() - PARAGRAPHS; p--) {
            if (p < start.paragraph()) {
                frame = frames.get(p);
                end = frame.size();
            }
            while (end > 0 && sentences < SENTENCES) {
                int from = Math.max(frame.sentences()[frame.sentenceOf(end - 1)], end - 2 * Frame.REACH);
                Optional<String> found = inSentence(frame, from, end, pronoun, sentences == 0 && stillSpeaking(start, token, pronoun), anybody);
                if (found.isPresent()) {
                    return found;
                }
                if (sentences == 0 && stillSpeaking(start, token, pronoun)) {
                    return Optional.of(lastWho);
                }
                sentences++;
                end = from;
            }
        }
        return Optional.empty();
    }

    /// Whether who spoke last, a sentence or two before in this paragraph, may be meant.
    private boolean stillSpeaking(Frame frame, int token, Roles pronoun) {
        if (last.isEmpty() || lastWho.isEmpty() || last.get().frame() != frame || pronoun.any(Role.THEY.bit() | Role.IT.bit())) {
            return false;
        }
        NounPhrase speaker = last.get().speaker();
        int apart = frame.sentenceOf(token) - frame.sentenceOf(speaker.from());
        if (apart < 0 || apart > STILL_SPEAKING || speaker.from() >= token) {
            return false;
        }
        return speaker.kind() == Kind.PRONOUN ? isSame(frame.get(speaker.from()), pronoun) : rank(frame, speaker, pronoun) > 0;
    }

    /// The best fit in a sentence: its subject, then what else it names; who is known to be he or she goes
    /// before who is not. Its subject only, if `subjectOnly`.
    private Optional<String> inSentence(Frame frame, int from, int until, Roles pronoun, boolean subjectOnly,
            boolean anybody) {
        NounPhrases phrases = new NounPhrases(frame);
        String best = null;
        int bestRank = 0;
        boolean subject = true;
        int at = from;
        while (at < until) {
            Optional<NounPhrase> phrase = phrases.startingAt(at).filter(p -> p.to() <= until);
            if (phrase.isEmpty()) {
                at++;
                continue;
            }
            boolean governed = frame.has(phrase.get().from() - 1, Role.PREP);
            if (subject && !governed && phrase.get().kind() == Kind.PRONOUN && isSame(frame.get(phrase.get().from()), pronoun)) {
                return Optional.ofNullable(settled.get(frame.get(phrase.get().from()).start()));
            }
            int rank = rank(frame, phrase.get(), pronoun);
            if (rank == 0 && anybody && subject && phrase.get().kind() == Kind.NAME && pronoun.any(Role.HE.bit() | Role.SHE.bit())
                    && genders.of(frame, phrase.get()) == Genders.NOBODY) {
                rank = 1;
            }
            if (rank > 0) {
                rank += governed ? -2 : subject ? 3 : 0;
            }
            if (rank > bestRank && !(subjectOnly && (governed || !subject))) {
                best = name(frame, phrases, phrase.get(), until, pronoun);
                bestRank = best == null ? bestRank : rank;
            }
            subject &= governed || phrase.get().kind() == Kind.ONE;
            at = phrase.get().to();
        }
        return Optional.ofNullable(best);
    }

    /// 0 for a phrase that cannot be meant; the higher the better it fits.
    private int rank(Frame frame, NounPhrase phrase, Roles pronoun) {
        boolean plural = pronoun.any(Role.THEY.bit() | Role.THEIR.bit());
        return switch (phrase.kind()) {
            case PRONOUN -> isSame(frame.get(phrase.from()), pronoun) && settled.containsKey(frame.get(phrase.from()).start()) ? 5 : 0;
            case NAME -> plural ? (isJoined(frame, phrase) ? 6 : 0) : pronoun.has(Role.IT) ? 0 : fit(genders.of(frame, phrase), pronoun);
            case PERSON -> {
                boolean several = frame.any(phrase.to() - 1, Role.PERSONS.bit()) || frame.any(phrase.from(), Role.PERSONS.bit());
                boolean may = several == plural && !pronoun.has(Role.IT) && pronoun.bits() != 0;
                yield !may ? 0 : plural ? 6 : fit(genders.of(frame, phrase), pronoun);
            }
            case BODY -> pronoun.has(Role.IT) ? (isSpeaking(frame, phrase) ? 6 : 0) : plural ? 3 : 0;
            case ONE -> 0;
        };
    }

    /// Whether a body is one that speaks, not only a place.
    private static boolean isSpeaking(Frame frame, NounPhrase body) {
        return frame.any(body.to() - 1, Role.ORG.bit() | Role.PAPER.bit()) || frame.any(body.to(), Roles.TELLING);
    }

    private static boolean isSame(Token token, Roles pronoun) {
        return token.has(Role.HE) && pronoun.any(Role.HE.bit() | Role.HIS.bit()) || token.has(Role.SHE) && pronoun.any(Role.SHE.bit() | Role.HER.bit())
                || token.has(Role.THEY) && pronoun.any(Role.THEY.bit() | Role.THEIR.bit()) || token.has(Role.IT) && pronoun.has(Role.IT);
    }

    private static int fit(long gender, Roles pronoun) {
        if (gender == Genders.NOBODY) {
            return 0;
        }
        if (gender == 0 || gender == Genders.BOTH || pronoun.bits() == 0) {
            return 4;
        }
        return (gender & wanted(pronoun)) != 0 ? 6 : 0;
    }

    private static long wanted(Roles pronoun) {
        if (pronoun.bits() == 0) {
            return Genders.BOTH;
        }
        return pronoun.any(Role.SHE.bit() | Role.HER.bit()) ? Role.FEMALE.bit() : Role.MALE.bit();
    }

    /// Whether a name is one of several joined: `Lavrov and Clinton`.
    private static boolean isJoined(Frame frame, NounPhrase phrase) {
        return frame.has(phrase.to(), Role.AND) && frame.isWord(phrase.to() + 1) && !frame.any(phrase.to() + 1, Roles.TELLING)
                && (frame.isName(phrase.to() + 1) || frame.any(phrase.to() + 1, Role.DET.bit() | Role.HONORIFIC.bit() | Roles.SPEAKERS));
    }

    private String name(Frame frame, NounPhrases phrases, NounPhrase phrase, int until, Roles pronoun) {
        if (phrase.kind() == Kind.PRONOUN) {
            return settled.get(frame.get(phrase.from()).start());
        }
        if (phrase.kind() == Kind.PERSON) {
            return person(frame, phrase, false);
        }
        if (phrase.kind() != Kind.NAME) {
            return frame.words(phrase.from(), phrase.to());
        }
        if (pronoun.any(Role.THEY.bit() | Role.THEIR.bit())) {
            return phrases.startingAt(phrase.to() + 1).filter(p -> p.to() <= until)
                    .map(p -> frame.words(phrase.from(), p.to())).orElse(null);
        }
        return fullName(frame, phrases.ownName(phrase), phrase.to(), wanted(pronoun));
    }

    private String fullName(Frame frame, int own, int to, long gender) {
        String printed = frame.words(own, to);
        if (own < to - 1 && !frame.isCyrillic(own)) {
            return printed;
        }
        for (Known known : genders.names().withSurname(frame.words(to - 1, to))) {
            if (known.gender() == 0 || (known.gender() & gender) != 0) {
                return known.name();
            }
        }
        return printed;
    }

    /// `the Russian minister` is who was named so; `the diplomat` is who was spoken of last.
    ///
    /// @param widely whether to look beyond who bears the title
    private String person(Frame frame, NounPhrase phrase, boolean widely) {
        String label = frame.words(phrase.from(), phrase.to());
        Optional<String> apposed = apposed(frame, phrase);
        if (apposed.isPresent()) {
            return apposed.get();
        }
        Set<String> words = new HashSet<>();
        boolean generic = false;
        boolean definite = frame.isCyrillic(phrase.from());
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = frame.get(i);
            if (token.any(Role.PERSONS.bit() | Role.VAGUE.bit()) || token.possessive()) {
                return label;
            }
            if (token.has(Role.DET)) {
                definite |= i == phrase.from() && (frame.is(i, "the") || frame.is(i, "The"));
            } else {
                String word = Lexicon.fold(RussianCases.nominative(frame.words(i, i + 1)));
                generic |= Lexis.of(word, 0, word.length()).has(Role.GENERIC);
                words.add(word);
            }
        }
        if (!definite || words.isEmpty()) {
            return label;
        }
        if (last.isPresent() && last.get().speaker().kind() == Kind.PERSON && words.stream().allMatch(Lexicon.fold(last.get().label())::contains)) {
            return lastWho;
        }
        Optional<Known> titled = genders.names().titled(words, frame.get(phrase.from()).start(), lastWho);
        if (titled.isPresent()) {
            return titled.get().name();
        }
        return widely && generic ? antecedent(frame, phrase.from(), Roles.NONE, false).orElse(lastWho.isEmpty() ? label : lastWho) : label;
    }

    /// `Mr Yeltsin's spokesman, Sergei Yastrzhembsky,`.
    private static Optional<String> apposed(Frame frame, NounPhrase phrase) {
        if (!frame.isMark(phrase.to(), ',')) {
            return Optional.empty();
        }
        NounPhrases phrases = new NounPhrases(frame);
        return phrases.startingAt(phrase.to() + 1)
                .filter(p -> p.kind() == Kind.NAME && phrases.ownName(p) == p.from() && frame.isMark(p.to(), ','))
                .map(p -> frame.words(p.from(), p.to()));
    }

    /// `the Russian`, where the text has named a Russian.
    private String nationality(Frame frame, NounPhrase phrase, String label) {
        boolean one = phrase.to() - phrase.from() == 2 && frame.has(phrase.from(), Role.DET) && frame.has(phrase.from() + 1, Role.GEO);
        String word = Lexicon.fold(frame.words(phrase.to() - 1, phrase.to()));
        return one ? genders.names().titled(Set.of(word), frame.get(phrase.from()).start(), lastWho).map(Known::name).orElse(label) : label;
    }

    /// A Russian name in the genitive as it stands in the nominative.
    private String inNominative(Frame frame, NounPhrase phrase, String label) {
        int last = phrase.to() - 1;
        boolean genitive = frame.isCyrillic(last) && frame.has(phrase.from() - 1, Role.SPEECH_RU) || frame.is(phrase.from() - 1, "слова");
        if (!genitive) {
            return label;
        }
        for (Known known : genders.names().withSurname(frame.words(last, last + 1))) {
            int blank = known.name().indexOf(' ');
            if (blank > 0 && Lexis.firstName(known.name(), 0, blank).bits() != 0) {
                return known.name();
            }
        }
        int own = new NounPhrases(frame).ownName(phrase);
        StringBuilder name = new StringBuilder();
        for (int i = own; i < phrase.to(); i++) {
            name.append(i == own ? "" : " ").append(RussianCases.nominative(frame.words(i, i + 1)));
        }
        return name.isEmpty() ? label : name.toString();
    }
}
