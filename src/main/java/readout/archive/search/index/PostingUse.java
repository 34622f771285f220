package readout.archive.search.index;

/// Takes the places of a word in one passage.
@FunctionalInterface
public interface PostingUse {

    /// The word stands in a passage. The bytes from `from` to before `to` are the places as FTS5 keeps them: for each one
    /// variable-length integer, most significant bits first, the distance from the place before plus 2.
    void take(int passage, byte[] bytes, int from, int to);
}
