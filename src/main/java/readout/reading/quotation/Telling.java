package readout.reading.quotation;

/// That somebody tells something, as a frame says it.
///
/// @param frame   the frame that says so
/// @param speaker who tells
/// @param cue     the words that tell it, as printed; empty if there are none
record Telling(Frame frame, NounPhrase speaker, String cue) {

    /// The words that stand for the speaker, as printed.
    String label() {
        return frame.words(speaker.from(), speaker.to());
    }
}
