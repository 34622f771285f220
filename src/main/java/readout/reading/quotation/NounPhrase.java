package readout.reading.quotation;

/// A phrase that can stand for a speaker.
///
/// @param kind what it is
/// @param from its first token
/// @param to   the token behind its last
record NounPhrase(Kind kind, int from, int to) {

    enum Kind {
        /// `Lavrov`, `Russian Foreign Minister Sergei Lavrov`.
        NAME,
        /// `the foreign minister`, `a senior U.S. official`, `officials`.
        PERSON,
        /// `the Kremlin`, `Moscow`, `the statement`.
        BODY,
        /// `he`.
        PRONOUN,
        /// `one`, `others`.
        ONE
    }
}
