package readout.reading.quotation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Finds who tells each utterance, in order.
final class Attributing {

    private final Frames frames;
    private final Labels labels = new Labels();
    private final Carrying carrying;
    /// The tokens of one paragraph's quotations that proved to be words or names.
    private final Set<Integer> labelled = new HashSet<>();
    private int labelledParagraph = -1;

    Attributing(Frames frames) {
        this.frames = frames;
        this.carrying = new Carrying(frames);
    }

    /// Who tells an utterance, empty for nobody. Call it for each in order.
    Optional<Telling> tell(Utterance utterance) {
        if (labelledParagraph != utterance.firstParagraph()) {
            labelled.clear();
            labelledParagraph = utterance.firstParagraph();
        }
        Frame head = frames.get(utterance.firstParagraph());
        int first = head.quotes()[utterance.firstNumber()];
        Optional<BeforeQuote.Found> before = before(utterance, head, first);
        boolean announced = before.isPresent() && head.isMark(first - 1, ':');
        if (!announced && labels.isCertain(head, first, utterance.quoted(), labelled)) {
            labelled.add(first);
            return Optional.empty();
        }
        Frame tail = frames.get(utterance.lastParagraph());
        int end = tail.quotes()[utterance.lastNumber()];
        AfterQuote afterQuote = new AfterQuote(tail);
        boolean soft = before.isPresent() && !before.get().direct() && labels.isLikely(head, first, utterance.quoted());
        Optional<Telling> after = afterQuote.find(end).filter(_ -> before.isEmpty() || !isIntroduced(before.get(), head, first) && isParted(tail, end));
        if (after.isEmpty() && soft) {
            labelled.add(first);
            return Optional.empty();
        }
        Optional<Telling> telling = after.or(() -> before.map(BeforeQuote.Found::telling)).or(() -> shared(tail, end, afterQuote))
                .or(() -> afterQuote.trailing(end)).or(() -> carrying.carriedTo(utterance));
        telling.ifPresent(t -> carrying.told(utterance, t));
        return telling;
    }

    private Optional<BeforeQuote.Found> before(Utterance utterance, Frame head, int first) {
        if (first > 0) {
            return new BeforeQuote(head).find(first);
        }
        if (utterance.firstParagraph() == 0) {
            return Optional.empty();
        }
        Frame previous = frames.get(utterance.firstParagraph() - 1);
        return previous.isMark(previous.size() - 1, ':') ? new BeforeQuote(previous).find(previous.size()) : Optional.empty();
    }

    /// `said: "…"`, `said, "…"`: whatever follows, this tells the quotation.
    private static boolean isIntroduced(BeforeQuote.Found before, Frame head, int first) {
        return before.direct() && (head.isMark(first - 1, ':') || head.isMark(first - 1, ','));
    }

    /// Whether the quotation ends in a mark behind which an attribution is to be expected.
    private static boolean isParted(Frame tail, int end) {
        int next = end + 1;
        return ",!?".indexOf(tail.get(end).mark()) >= 0 || tail.isMark(next, ',') || next < tail.size() && tail.get(next).isDash();
    }

    /// `"We disagree" but "we agree to talk," Kerry said`: what is told of the last is told of all.
    private static Optional<Telling> shared(Frame frame, int quote, AfterQuote afterQuote) {
        int at = quote + 1;
        while (frame.isMark(at, ',') || frame.any(at, Role.AND.bit() | Role.BUT.bit()) || frame.is(at, "that")) {
            at++;
        }
        return at > quote + 1 && frame.isQuote(at) ? afterQuote.find(at) : Optional.empty();
    }
}
