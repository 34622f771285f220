package readout.reading.quotation;

/// Finds the person's own name in a phrase for a speaker.
final class OwnNames {

    private final Frame frame;

    OwnNames(Frame frame) {
        this.frame = frame;
    }

    /// The first token of the person's own name that ends a phrase, or its end if it has none:
    /// `Sergei` in `Russian Foreign Minister Sergei Lavrov`.
    int of(NounPhrase phrase) {
        int from = phrase.to();
        while (from > phrase.from() && isPart(from - 1) || from < phrase.to() && from - 1 > phrase.from()
                && frame.has(from - 1, Role.PARTICLE) && isPart(from - 2)) {
            from--;
        }
        return firstName(from, phrase.to());
    }

    /// Behind words that only look like a part of the name: `Federation Dmitry Peskov`.
    private int firstName(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (Lexis.firstName(frame.text(), frame.get(i).start(), frame.get(i).end()).bits() != 0) {
                boolean initial = frame.text().charAt(frame.get(from).end() - 1) == '.';
                return initial ? from : i;
            }
        }
        return from;
    }

    /// Whether the word can be part of a person's own name: no title, no place.
    boolean isPart(int index) {
        return frame.isName(index) && !frame.get(index).possessive()
                && !frame.any(index, Roles.SPEAKERS | Role.GEO.bit() | Role.HONORIFIC.bit() | Role.PREMOD.bit());
    }
}
