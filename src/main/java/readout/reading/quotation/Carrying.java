package readout.reading.quotation;

import java.util.Optional;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds who tells an utterance that has no attribution of its own, by the sentences and paragraphs around it.
final class Carrying {

    /// Fewer words than this at the end of another sentence are no speech that could be carried on.
    private static final int FEWEST_CARRIED = 5;

    /// Fewer words than this are no speech that the next sentence could announce.
    private static final int FEWEST_ANNOUNCED = 2;

    /// The longest line that only names who is quoted above it, in UTF-16 units.
    private static final int LONGEST_SIGNATURE = 120;

    private final Frames frames;
    private Optional<Telling> last = Optional.empty();
    private int lastParagraph = -1;

    Carrying(Frames frames) {
        this.frames = frames;
    }

    /// Remembers who told an utterance.
    void told(Utterance utterance, Telling telling) {
        last = Optional.of(telling);
        lastParagraph = utterance.lastParagraph();
    }

    /// Who goes on speaking, or is named in a sentence beside.
    Optional<Telling> carriedTo(Utterance utterance) {
        Frame head = frames.get(utterance.firstParagraph());
        Frame tail = frames.get(utterance.lastParagraph());
        int first = head.quotes()[utterance.firstNumber()];
        int end = tail.quotes()[utterance.lastNumber()];
        boolean opens = opensSentence(head, first);
        boolean closes = closesSentence(tail, end);
        boolean sameParagraph = last.isPresent() && lastParagraph == utterance.firstParagraph();
        if (sameParagraph && closes && (opens || words(utterance) >= FEWEST_CARRIED)) {
            return last;
        }
        boolean goesOn = tail.any(end + 1, Role.AND.bit() | Role.BUT.bit());
        if (sameParagraph && opens && goesOn && words(utterance) >= FEWEST_CARRIED) {
            return last;
        }
        if (!opens || !closes) {
            return words(utterance) >= FEWEST_ANNOUNCED ? announcedBehind(tail, tail.sentenceEnd(end)) : Optional.empty();
        }
        return first > 0 ? sentenceSubject(head, first - 1) : announcedBehind(tail, end + 1).or(() -> fromOtherParagraph(utterance, tail, end));
    }

    private static boolean opensSentence(Frame frame, int quote) {
        int start = frame.sentenceStart(quote);
        return start == quote || start == quote - 1 && frame.get(start).isDash();
    }

    private static boolean closesSentence(Frame frame, int quote) {
        int next = quote + 1;
        return next >= frame.size() || frame.isQuote(next) || frame.get(next).endsSentence() || frame.get(next).isDash()
                || frame.sentenceStart(next) == next;
    }

    /// A paragraph of nothing but the quotation: signed below, or said by who spoke or told in the paragraph before.
    private Optional<Telling> fromOtherParagraph(Utterance utterance, Frame tail, int end) {
        if (end + 1 < tail.size()) {
            return Optional.empty();
        }
        Optional<Telling> signed = signature(utterance.lastParagraph() + 1);
        if (signed.isPresent() || utterance.firstParagraph() == 0) {
            return signed;
        }
        int paragraph = utterance.firstParagraph() - 1;
        Frame previous = frames.get(paragraph);
        Optional<Telling> before = last.isPresent() && lastParagraph == paragraph ? last
                : previous.size() == 0 ? Optional.empty() : announced(previous).or(() -> toldIn(previous, previous.size() - 1));
        return before.map(t -> new Telling(t.frame(), t.speaker(), ""));
    }

    /// `Senator Orlova delivered the following remarks during a hearing.`, in any sentence of the paragraph before.
    private static Optional<Telling> announced(Frame frame) {
        for (int i = 2; i + 1 < frame.size(); i++) {
            if (frame.is(i, "following") && frame.is(i - 1, "the") && isWords(frame, i)) {
                int verb = i - 2;
                return Syntax.of(frame).subjects().of(verb).filter(p -> p.kind() != Kind.ONE).or(() -> firstNamed(frame, verb)).map(p -> new Telling(frame, p, frame.words(verb, verb + 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> firstNamed(Frame frame, int until) {
        NounPhrases phrases = new NounPhrases(frame);
        for (int i = 0; i < until; i++) {
            Optional<NounPhrase> phrase = phrases.startingAt(i).filter(p -> p.to() <= until);
            if (phrase.isPresent() && phrase.get().kind() == Kind.NAME) {
                return phrase;
            }
            i = phrase.map(p -> p.to() - 1).orElse(i);
        }
        return Optional.empty();
    }

    private static boolean isWords(Frame frame, int following) {
        for (int i = following + 1; i <= following + 3; i++) {
            if (frame.isEither(i, "remarks", "statement") || frame.isEither(i, "comments", "comment")) {
                return true;
            }
        }
        return false;
    }

    /// The line under a set-off quotation: `Sergei Lavrov, Russia's foreign minister`.
    private Optional<Telling> signature(int paragraph) {
        if (paragraph >= frames.size() || frames.length(paragraph) > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        Frame frame = frames.get(paragraph);
        int at = frame.size() > 0 && frame.get(0).isDash() ? 1 : 0;
        Optional<NounPhrase> name = new NounPhrases(frame).startingAt(at)
                .filter(p -> p.kind() == Kind.NAME && (p.to() == frame.size() || frame.isMark(p.to(), ',')));
        boolean sentence = name.isEmpty() || frame.get(frame.size() - 1).endsSentence()
                || frame.tokens().stream().anyMatch(t -> t.isQuote() || t.any(Roles.TELLING | Role.AUX.bit()));
        return sentence ? Optional.empty() : name.map(n -> new Telling(frame, n, ""));
    }

    /// `«…». Об этом заявил Лавров.`
    private static Optional<Telling> announcedBehind(Frame frame, int from) {
        int at = from;
        while (frame.isMark(at, '.') || frame.isMark(at, ',')) {
            at++;
        }
        boolean announced = frame.is(at, "Об") && frame.is(at + 1, "этом") || frame.isEither(at, "Такое", "Такую")
                || frame.isEither(at, "Так", "Соответствующее");
        return announced ? toldIn(frame, frame.sentenceEnd(at) - 1) : Optional.empty();
    }

    /// Who tells in the sentence before a quotation that has none of its own, or else that sentence's subject.
    private static Optional<Telling> sentenceSubject(Frame frame, int end) {
        return toldIn(frame, end).or(() -> new NounPhrases(frame).startingAt(frame.sentenceStart(end))
                .filter(p -> p.kind() == Kind.NAME || p.kind() == Kind.PRONOUN || p.kind() == Kind.PERSON)
                .map(p -> new Telling(frame, p, "")));
    }

    /// Who tells in the sentence that ends at `end`, if it has a verb of telling.
    private static Optional<Telling> toldIn(Frame frame, int end) {
        return new BeforeQuote(frame).find(end).map(BeforeQuote.Found::telling);
    }

    private int words(Utterance utterance) {
        int words = 1;
        int stop = Math.min(utterance.end(), utterance.start() + 200);
        for (int i = utterance.start(); i < stop; i++) {
            words += frames.text().charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
