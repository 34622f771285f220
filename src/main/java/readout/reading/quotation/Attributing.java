package readout.reading.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.reading.quotation.NounPhrase.Kind;

/// Finds who tells each utterance, in order, carrying a speaker on where the text goes on without naming one.
final class Attributing {

    /// Fewer words than this at the end of another sentence are no speech that could be carried on.
    private static final int FEWEST_CARRIED = 5;

    /// Fewer words than this are no speech that the next sentence could announce.
    private static final int FEWEST_ANNOUNCED = 3;

    /// The longest line that only names who is quoted above it, in UTF-16 units.
    private static final int LONGEST_SIGNATURE = 120;

    private final Frames frames;
    private final Labels labels = new Labels();
    /// The quotations that proved to be words or names, by paragraph.
    private final Map<Integer, Set<Integer>> labelled = new HashMap<>();
    private Optional<Telling> last = Optional.empty();
    private int lastParagraph = -1;

    Attributing(Frames frames) {
        this.frames = frames;
    }

    /// Who tells an utterance, empty for nobody. Call it for each in order.
    Optional<Telling> tell(Utterance utterance) {
        Frame head = frames.get(utterance.firstParagraph());
        int first = tokenOf(head, utterance.firstNumber());
        Set<Integer> labelsHere = labelled.computeIfAbsent(utterance.firstParagraph(), p -> new HashSet<>());
        labelled.keySet().removeIf(p -> p < utterance.firstParagraph());
        Optional<BeforeQuote.Found> before = before(utterance, head, first);
        boolean announced = before.isPresent() && head.isMark(first - 1, ':');
        if (!announced && labels.isCertain(head, first, utterance.quoted(), labelsHere)) {
            labelsHere.add(first);
            return Optional.empty();
        }
        Frame tail = frames.get(utterance.lastParagraph());
        int end = tokenOf(tail, utterance.lastNumber());
        Optional<Telling> own = own(before, head, first, new AfterQuote(tail).find(end), tail, end, utterance);
        if (own.isEmpty() && before.isPresent() && !before.get().direct() && labels.isLikely(head, first, utterance.quoted())) {
            labelsHere.add(first);
            return Optional.empty();
        }
        Optional<Telling> telling = own.or(() -> shared(tail, end)).or(() -> trailing(tail, end)).or(() -> carried(utterance, head, first, tail, end));
        telling.ifPresent(t -> {
            last = Optional.of(t);
            lastParagraph = utterance.lastParagraph();
        });
        return telling;
    }

    private Optional<BeforeQuote.Found> before(Utterance utterance, Frame head, int first) {
        Optional<BeforeQuote.Found> here = first == 0 ? Optional.empty() : new BeforeQuote(head).find(first);
        if (here.isPresent() || first > 0 || utterance.firstParagraph() == 0) {
            return here;
        }
        Frame previous = frames.get(utterance.firstParagraph() - 1);
        return previous.isMark(previous.size() - 1, ':') ? new BeforeQuote(previous).find(previous.size()) : Optional.empty();
    }

    private Optional<Telling> own(Optional<BeforeQuote.Found> before, Frame head, int first, Optional<Telling> after, Frame tail, int end, Utterance utterance) {
        Optional<Telling> told = before.map(BeforeQuote.Found::telling);
        boolean beside = before.isPresent() && before.get().direct() && (head.isMark(first - 1, ':') || head.isMark(first - 1, ','));
        if (beside) {
            return told;
        }
        boolean comma = tail.get(end).mark() == ',' || tail.isMark(end + 1, ',') || "!?".indexOf(tail.get(end).mark()) >= 0 || tail.size() > end + 1 && tail.get(end + 1).isDash();
        if (after.isPresent() && (comma || told.isEmpty())) {
            return after;
        }
        boolean soft = before.isPresent() && !before.get().direct() && labels.isLikely(head, first, utterance.quoted());
        return soft ? Optional.empty() : told;
    }

    /// `"We disagree" but "we agree to talk," Kerry said`: what is told of the last is told of all.
    private static Optional<Telling> shared(Frame frame, int quote) {
        int at = quote + 1;
        while (frame.isMark(at, ',') || frame.any(at, Role.AND.bit() | Role.BUT.bit()) || frame.is(at, "that")) {
            at++;
        }
        return at > quote + 1 && frame.isQuote(at) ? new AfterQuote(frame).find(at) : Optional.empty();
    }

    private static Optional<Telling> trailing(Frame frame, int quote) {
        return new AfterQuote(frame).trailing(quote);
    }

    private Optional<Telling> carried(Utterance utterance, Frame head, int first, Frame tail, int end) {
        boolean opens = head.sentenceStart(first) == first || first > 0 && head.get(first - 1).isDash() && head.sentenceStart(first) == first - 1;
        boolean closes = end + 1 >= tail.size() || tail.isQuote(end + 1) || tail.get(end + 1).endsSentence() || tail.sentenceStart(end + 1) == end + 1
                || tail.get(end + 1).isDash();
        boolean fills = closes && words(utterance) >= FEWEST_CARRIED;
        boolean sameParagraph = last.isPresent() && lastParagraph == utterance.firstParagraph();
        if (closes && (opens || fills) && sameParagraph) {
            return last;
        }
        if (!opens || !closes) {
            return words(utterance) >= FEWEST_ANNOUNCED ? announcedBehind(tail, tail.sentenceEnd(end) - 1) : Optional.empty();
        }
        if (first > 0) {
            return sentenceSubject(head, first - 1);
        }
        Optional<Telling> following = announcedBehind(tail, end);
        if (following.isPresent()) {
            return following;
        }
        boolean alone = end + 1 >= tail.size();
        Optional<Telling> signed = alone ? signature(utterance.lastParagraph() + 1) : Optional.empty();
        if (signed.isPresent()) {
            return signed;
        }
        if (alone && utterance.firstParagraph() > 0) {
            if (last.isPresent() && lastParagraph == utterance.firstParagraph() - 1) {
                return last.map(t -> new Telling(t.frame(), t.speaker(), ""));
            }
            Frame previous = frames.get(utterance.firstParagraph() - 1);
            return previous.size() == 0 ? Optional.empty()
                    : toldIn(previous, previous.size() - 1).map(t -> new Telling(t.frame(), t.speaker(), ""));
        }
        return Optional.empty();
    }

    /// The line under a set-off quotation: `Sergei Lavrov, Russia's foreign minister`.
    private Optional<Telling> signature(int paragraph) {
        if (paragraph >= frames.size() || frames.length(paragraph) > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        Frame frame = frames.get(paragraph);
        int at = frame.size() > 0 && frame.get(0).isDash() ? 1 : 0;
        Optional<NounPhrase> name = new NounPhrases(frame).startingAt(at).filter(p -> p.kind() == Kind.NAME);
        boolean plain = name.isPresent() && (name.get().to() == frame.size() || frame.isMark(name.get().to(), ','))
                && !frame.get(frame.size() - 1).endsSentence();
        for (Token token : frame.tokens()) {
            plain &= !token.isQuote() && !token.any(Roles.TELLING | Role.AUX.bit());
        }
        return plain ? name.map(n -> new Telling(frame, n, "")) : Optional.empty();
    }

    /// `«…». Об этом заявил Лавров.`
    private Optional<Telling> announcedBehind(Frame frame, int quote) {
        int at = quote + 1;
        while (frame.isMark(at, '.') || frame.isMark(at, ',')) {
            at++;
        }
        boolean announced = frame.is(at, "Об") && frame.is(at + 1, "этом") || frame.is(at, "Такое") || frame.is(at, "Такую") || frame.is(at, "Так")
                || frame.is(at, "Соответствующее");
        return announced ? toldIn(frame, frame.sentenceEnd(at) - 1) : Optional.empty();
    }

    /// Who tells in the sentence that ends at `end`, if it has a verb of telling.
    private Optional<Telling> toldIn(Frame frame, int end) {
        return new BeforeQuote(frame).find(end).map(BeforeQuote.Found::telling);
    }

    /// Who tells in the sentence before a quotation that has none of its own, or else that sentence's subject.
    private Optional<Telling> sentenceSubject(Frame frame, int end) {
        Optional<Telling> told = toldIn(frame, end);
        if (told.isPresent()) {
            return told;
        }
        NounPhrases phrases = new NounPhrases(frame);
        int at = frame.sentenceStart(end);
        return phrases.startingAt(at).filter(p -> p.kind() == Kind.NAME || p.kind() == Kind.PRONOUN || p.kind() == Kind.PERSON)
                .map(p -> new Telling(frame, p, ""));
    }

    private int words(Utterance utterance) {
        int words = 1;
        int stop = Math.min(utterance.end(), utterance.start() + 200);
        for (int i = utterance.start(); i < stop; i++) {
            words += frames.text().charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /// The token of the quotation with this number.
    private static int tokenOf(Frame frame, int number) {
        return frame.quotes()[number];
    }
}
