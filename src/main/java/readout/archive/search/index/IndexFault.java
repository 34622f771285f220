package readout.archive.search.index;

/// What can be wrong with the index.
public enum IndexFault {
    /// It is not made to its end.
    BEHIND,
    /// Changes are not in it yet.
    STALE,
    /// Quotes are missing from it.
    QUOTES,
    /// Forms of words are missing from it.
    FORMS,
    /// A document is missing from it.
    MISSING,
    /// It knows more or fewer passages of a document than there are.
    PASSAGES,
    /// It takes a passage for another place in the document.
    PLACES,
    /// It does not hold the words of a passage.
    WORDS,
    /// It is wrong about a document's kind or day, or who speaks in it.
    FACTS
}
