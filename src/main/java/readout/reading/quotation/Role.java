package readout.reading.quotation;

/// What a word can be where the reader looks for who speaks. `words.txt`, `verbs-en.txt` and `verbs-ru.txt` tell which word is what.
enum Role {
    /// Verbs: of saying, of saying to somebody, of characterising, and those that only stand beside direct speech.
    SAY, TELL, CALL, SOFT,
    /// What is only thought or hoped: who says so is the one to name.
    THINK,
    /// Forms: `-ing` and Russian gerunds; the bare form and `-s`, which may be nouns too; the past or passive participle.
    ING, PRESENT, PAST,
    /// Nouns: for a person, for several, for a body, for a writing.
    PERSON, PERSONS, ORG, PAPER,
    /// Pronouns.
    HE, SHE, THEY, IT, WHO, I, ONE, HIS, HER, THEIR,
    DET, HONORIFIC, MALE, FEMALE, PARTICLE, PREMOD,
    PREP, CONJ, AND, BUT, AUX, BE, ADVERB, TIME, ADDRESSEE, PLACE,
    LABEL, NAMING, SPEECH, SPEECH_RU, TAIL, GEO, OBLIQUE, BODY_IN, AGENCY, VAGUE, GENERIC;

    /// This role alone, as a bit.
    long bit() {
        return 1L << ordinal();
    }
}
