package readout.reading.quotation;

import java.util.Optional;

/// Finds where an English clause begins and what it begins with.
final class Clauses {

    private final Frame frame;
    private final NounPhrases phrases;

    Clauses(Frame frame, NounPhrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    /// Behind the last `;`, or behind the last `, but` before a phrase; `floor` if there is none.
    int start(int at, int floor) {
        for (int i = at - 1; i > floor; i--) {
            if (frame.isMark(i, ';')) {
                return i + 1;
            }
            boolean joined = frame.isMark(i, ',') && frame.has(i + 1, Role.CONJ) && !frame.has(i + 1, Role.WHO);
            if (joined && i + 2 <= at && phrases.startingAt(i + 2).isPresent()) {
                return i + 2;
            }
        }
        return floor;
    }

    /// The first phrase of a clause that hangs on no preposition, behind what only introduces it: `After talks in Geneva,`.
    Optional<NounPhrase> firstPhrase(int start, int end) {
        int at = introduces(start) ? behindComma(start, end) : start;
        while (at <= end) {
            Optional<NounPhrase> phrase = phrases.startingAt(at);
            if (phrase.isPresent() && !frame.has(at - 1, Role.PREP)) {
                return phrase;
            }
            at = phrase.map(NounPhrase::to).orElse(at + 1);
        }
        return Optional.empty();
    }

    private int behindComma(int start, int end) {
        for (int i = start; i < end; i++) {
            if (frame.isMark(i, ',')) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean introduces(int at) {
        if (frame.any(at, Role.PREP.bit() | Role.CONJ.bit() | Role.ING.bit() | Role.ADVERB.bit() | Role.PAST.bit())) {
            return true;
        }
        if (!frame.isWord(at)) {
            return false;
        }
        Token token = frame.get(at);
        return token.end() - token.start() > 4
                && (frame.text().startsWith("ing", token.end() - 3) || frame.text().startsWith("ed", token.end() - 2));
    }
}
