package readout.reading.quotation;

/// What can be asked about a frame's sentences.
///
/// @param frame    the paragraph
/// @param phrases  its phrases for speakers
/// @param verbs    its verbs of telling
/// @param subjects whose deeds the English ones are
/// @param russian  whose deeds the Russian ones are
/// @param sources  its phrases that name a source without a verb
record Syntax(Frame frame, NounPhrases phrases, TellingVerbs verbs, Subjects subjects, RussianSubjects russian, SourcePhrases sources) {

    static Syntax of(Frame frame) {
        NounPhrases phrases = new NounPhrases(frame);
        RussianSubjects russian = new RussianSubjects(frame, phrases);
        return new Syntax(frame, phrases, new TellingVerbs(frame, phrases), new Subjects(frame, phrases), russian,
                new SourcePhrases(frame, phrases, russian));
    }
}
