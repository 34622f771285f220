package readout.reading.quotation;

/// Words held by quotation marks, or by the dashes of Russian direct speech.
///
/// @param from   offset of the opening mark; of the first word where speech has none of its own
/// @param start  offset of the first word
/// @param end    offset behind the last word, before the closing mark
/// @param to     offset behind the closing mark
/// @param family which marks
/// @param closed whether the closing mark stands there; if not, the words were bounded by a guess
record Quoted(int from, int start, int end, int to, Family family, boolean closed) {

    /// Marks that open and close each other.
    enum Family { DOUBLE, SINGLE, GUILLEMET, DASH }
}
