package readout.exporting;

/// The texts and files of a book's documents. They are fetched when asked for, since together they may be larger than memory.
public interface Sources {

    /// The canonical text of a document, to which all offsets refer.
    ///
    /// @param document its code
    /// @throws java.util.NoSuchElementException if the book has no such document
    String text(String document);

    /// The bytes of a document's file, as they were imported.
    ///
    /// @param document its code
    /// @throws java.util.NoSuchElementException if the book has no such document
    byte[] original(String document);
}
