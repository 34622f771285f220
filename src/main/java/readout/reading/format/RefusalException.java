package readout.reading.format;

import readout.model.Refusal;

/// Carries a refusal out of a parser's depths to [SourceReader], which makes it a value.
final class RefusalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusalException(Refusal.Kind kind, String sentence) {
        super(sentence, null, false, false);
        this.refusal = new Refusal(kind, sentence);
    }

    Refusal refusal() {
        return refusal;
    }
}
