package readout.archive.search;

/// One state of the index in memory.
///
/// @param revision the revision of the columns
/// @param epoch    which numbering of the passages they are of
/// @param people   the revision of the voices
record Snapshot(long revision, long epoch, long people, Columns columns, Voices voices) {

    /// The place of the side a passage is said for, -1 if it is said by nobody: a turn's own, a quotation's speaker's.
    int side(int passage) {
        int side = columns.side(passage);
        int voice = columns.voice(passage);
        return side >= 0 || voice == 0 ? side : voices.side(voice);
    }
}
