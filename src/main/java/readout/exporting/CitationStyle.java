package readout.exporting;

/// How documents are cited.
public enum CitationStyle {
    /// Notes of the Chicago Manual, in full each time.
    NOTES,
    /// The full note at the first citation of a document, then the short form.
    SHORT
}
