package readout.reading.quotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.reading.quotation.NameBook.Known;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds what a pronoun refers back to: by sentences from the nearest back, its subject first, by gender and number.
final class Antecedents {

    /// How far back is looked, in paragraphs and in sentences.
    private static final int PARAGRAPHS = 5;
    private static final int SENTENCES = 14;

    /// For how many sentences who spoke last is still the one meant.
    private static final int STILL_SPEAKING = 2;

    private static final int KNOWN_FIT = 6;
    private static final int OPEN_FIT = 4;
    private static final int SUBJECT = 3;
    private static final int GOVERNED = -2;

    /// Who spoke last.
    ///
    /// @param telling that they did
    /// @param who     their name
    record LastSpeaker(Telling telling, String who) {
    }

    private final Frames frames;
    private final Genders genders;
    /// What pronouns already met stand for, by their offset.
    private final Map<Integer, String> settled = new HashMap<>();

    Antecedents(Frames frames, Genders genders) {
        this.frames = frames;
        this.genders = genders;
    }

    /// What the pronoun at a token stands for.
    Optional<String> ofPronoun(Frame frame, int token, Optional<LastSpeaker> last) {
        Roles roles = frame.get(token).roles();
        Optional<String> found = find(frame, token, roles, last, false).or(() -> find(frame, token, roles, last, true));
        found.ifPresent(who -> settled.put(frame.get(token).start(), who));
        return found;
    }

    /// Who a noun such as `the diplomat` at a token may stand for.
    ///
    /// @param sex the roles of the pronoun that could stand for it; none if that cannot be told
    Optional<String> ofNoun(Frame frame, int token, Roles sex, Optional<LastSpeaker> last) {
        return find(frame, token, sex, last, false);
    }

    /// @param pronoun the roles of the pronoun; none for a noun
    /// @param anybody whether a sentence's subject may be meant though nothing tells that it is a person
    private Optional<String> find(Frame start, int token, Roles pronoun, Optional<LastSpeaker> last, boolean anybody) {
        boolean speaking = last.isPresent() && stillSpeaks(last.get(), start, token, pronoun);
        int sentences = 0;
        for (int p = start.paragraph(); p >= 0 && p > start.paragraph() - PARAGRAPHS; p--) {
            Frame frame = p == start.paragraph() ? start : frames.get(p);
            int end = p == start.paragraph() ? token : frame.size();
            while (end > 0 && sentences < SENTENCES) {
                int from = Math.max(frame.sentences()[frame.sentenceOf(end - 1)], end - 2 * Frame.REACH);
                boolean nearest = sentences == 0;
                Optional<String> found = inSentence(frame, from, end, pronoun, nearest && speaking, anybody);
                if (found.isPresent() || nearest && speaking) {
                    return found.or(() -> last.map(LastSpeaker::who));
                }
                sentences++;
                end = from;
            }
        }
        return Optional.empty();
    }

    /// Whether who spoke last, a sentence or two before in this paragraph, may be meant.
    private boolean stillSpeaks(LastSpeaker last, Frame frame, int token, Roles pronoun) {
        NounPhrase speaker = last.telling().speaker();
        if (last.who().isEmpty() || last.telling().frame() != frame || speaker.from() >= token || pronoun.any(Role.THEY.bit() | Role.IT.bit())) {
            return false;
        }
        boolean near = frame.sentenceOf(token) - frame.sentenceOf(speaker.from()) <= STILL_SPEAKING;
        return near && (speaker.kind() == Kind.PRONOUN ? isSame(frame.get(speaker.from()), pronoun) : fit(frame, speaker, pronoun) > 0);
    }

    /// The best fit in a sentence: its subject, then what else it names; who is known to be he or she goes
    /// before who is not. Its subject only, if `subjectOnly`.
    private Optional<String> inSentence(Frame frame, int from, int until, Roles pronoun, boolean subjectOnly, boolean anybody) {
        NounPhrases phrases = new NounPhrases(frame);
        Optional<String> best = Optional.empty();
        int bestFit = 0;
        boolean subject = true;
        int at = from;
        while (at < until) {
            Optional<NounPhrase> found = phrases.startingAt(at).filter(p -> p.to() <= until);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            NounPhrase phrase = found.get();
            boolean governed = frame.has(phrase.from() - 1, Role.PREP);
            if (subject && !governed && phrase.kind() == Kind.PRONOUN && isSame(frame.get(phrase.from()), pronoun)) {
                return Optional.ofNullable(settled.get(frame.get(phrase.from()).start()));
            }
            int fit = fit(frame, phrase, pronoun);
            if (fit == 0 && anybody && subject && isUnknownName(frame, phrase, pronoun)) {
                fit = 1;
            }
            fit += fit == 0 ? 0 : governed ? GOVERNED : subject ? SUBJECT : 0;
            if (fit > bestFit && !(subjectOnly && (governed || !subject))) {
                Optional<String> name = name(frame, phrases, phrase, until, pronoun);
                best = name.or(() -> Optional.empty());
                bestFit = name.isPresent() ? fit : bestFit;
            }
            subject &= governed || phrase.kind() == Kind.ONE;
            at = phrase.to();
        }
        return best;
    }

    /// 0 for a phrase that cannot be meant; the higher the better it fits.
    private int fit(Frame frame, NounPhrase phrase, Roles pronoun) {
        boolean plural = pronoun.any(Role.THEY.bit() | Role.THEIR.bit());
        boolean thing = pronoun.has(Role.IT);
        return switch (phrase.kind()) {
            case PRONOUN -> isSame(frame.get(phrase.from()), pronoun) && settled.containsKey(frame.get(phrase.from()).start()) ? KNOWN_FIT - 1 : 0;
            case NAME -> plural ? (isJoined(frame, phrase) ? KNOWN_FIT : 0) : thing ? 0 : fit(genders.of(frame, phrase), pronoun);
            case PERSON -> {
                boolean several = frame.has(phrase.to() - 1, Role.PERSONS) || frame.has(phrase.from(), Role.PERSONS);
                boolean may = several == plural && !thing && pronoun.bits() != 0;
                yield !may ? 0 : plural ? KNOWN_FIT : fit(genders.of(frame, phrase), pronoun);
            }
            case BODY -> thing ? (isSpeaking(frame, phrase) ? KNOWN_FIT : 0) : plural ? OPEN_FIT - 1 : 0;
            case ONE -> 0;
        };
    }

    private static int fit(long gender, Roles pronoun) {
        if (gender == Genders.NOBODY) {
            return 0;
        }
        if (gender == 0 || gender == Genders.BOTH || pronoun.bits() == 0) {
            return OPEN_FIT;
        }
        return (gender & wanted(pronoun)) != 0 ? KNOWN_FIT : 0;
    }

    private static long wanted(Roles pronoun) {
        if (pronoun.bits() == 0) {
            return Genders.BOTH;
        }
        return pronoun.any(Role.SHE.bit() | Role.HER.bit()) ? Role.FEMALE.bit() : Role.MALE.bit();
    }

    private boolean isUnknownName(Frame frame, NounPhrase phrase, Roles pronoun) {
        return phrase.kind() == Kind.NAME && pronoun.any(Role.HE.bit() | Role.SHE.bit()) && genders.of(frame, phrase) == Genders.NOBODY
                && !isShouted(frame.words(phrase.from(), phrase.to()));
    }

    /// A place in capitals, as datelines print it.
    private static boolean isShouted(String words) {
        return words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean isSame(Token token, Roles pronoun) {
        return token.has(Role.HE) && pronoun.any(Role.HE.bit() | Role.HIS.bit()) || token.has(Role.SHE) && pronoun.any(Role.SHE.bit() | Role.HER.bit())
                || token.has(Role.THEY) && pronoun.any(Role.THEY.bit() | Role.THEIR.bit()) || token.has(Role.IT) && pronoun.has(Role.IT);
    }

    /// Whether a body is one that speaks, not only a place.
    private static boolean isSpeaking(Frame frame, NounPhrase body) {
        return frame.any(body.to() - 1, Role.ORG.bit() | Role.PAPER.bit()) || frame.any(body.to(), Roles.TELLING);
    }

    /// Whether a name is one of several joined: `Lavrov and Clinton`.
    private static boolean isJoined(Frame frame, NounPhrase phrase) {
        int next = phrase.to() + 1;
        return frame.has(phrase.to(), Role.AND) && frame.isWord(next) && !frame.any(next, Roles.TELLING)
                && (frame.isName(next) || frame.any(next, Role.DET.bit() | Role.HONORIFIC.bit() | Roles.SPEAKERS));
    }

    private Optional<String> name(Frame frame, NounPhrases phrases, NounPhrase phrase, int until, Roles pronoun) {
        boolean plural = pronoun.any(Role.THEY.bit() | Role.THEIR.bit());
        return switch (phrase.kind()) {
            case PRONOUN -> Optional.ofNullable(settled.get(frame.get(phrase.from()).start()));
            case PERSON -> Optional.of(genders.titled(frame, phrase, "").orElse(frame.words(phrase.from(), phrase.to())));
            case BODY, ONE -> Optional.of(frame.words(phrase.from(), phrase.to()));
            case NAME -> plural
                    ? phrases.startingAt(phrase.to() + 1).filter(p -> p.to() <= until).map(p -> frame.words(phrase.from(), p.to()))
                    : Optional.of(fullName(frame, phrases.ownName(phrase), phrase.to(), wanted(pronoun)));
        };
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
}
