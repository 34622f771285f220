package readout.reading.quotation;

/// The roles one word can play.
///
/// @param bits a bit for each [Role]
record Roles(long bits) {

    static final Roles NONE = new Roles(0);

    /// Any verb of telling.
    static final long TELLING = Role.SAY.bit() | Role.TELL.bit() | Role.CALL.bit() | Role.SOFT.bit();

    /// Words that are no part of a name even with a capital.
    static final long FUNCTION = Role.DET.bit() | Role.PREP.bit() | Role.CONJ.bit() | Role.AUX.bit() | Role.HE.bit() | Role.SHE.bit()
            | Role.THEY.bit() | Role.IT.bit() | Role.WHO.bit() | Role.I.bit() | Role.TIME.bit() | Role.ADVERB.bit();

    /// Nouns for those who can speak.
    static final long SPEAKERS = Role.PERSON.bit() | Role.PERSONS.bit() | Role.ORG.bit() | Role.PAPER.bit();

    static final long PRONOUNS = Role.HE.bit() | Role.SHE.bit() | Role.THEY.bit() | Role.IT.bit() | Role.I.bit();

    boolean has(Role role) {
        return (bits & role.bit()) != 0;
    }

    boolean any(long of) {
        return (bits & of) != 0;
    }
}
