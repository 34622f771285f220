package readout.archive.search;

import java.util.Arrays;
import readout.archive.search.index.EntryCodec;
import readout.archive.search.index.Sort;

/// Makes columns from those before and what has changed since.
final class ColumnsMaking implements EntryCodec.Sink {

    private final Entries entries;
    private int bound;
    private int[] entryOf;
    private byte[] sortAndSide;
    private int[] voices;
    private char[] words;
    private int entry;
    private int next;

    /// Begins with what was there before.
    ColumnsMaking(Columns before) {
        this.entries = before.entries().copy();
        this.bound = before.bound();
        this.entryOf = before.entryOf.clone();
        this.sortAndSide = before.sortAndSide.clone();
        this.voices = before.voices.clone();
        this.words = before.words.clone();
    }

    /// Makes room for passages below `newBound`.
    void reach(int newBound) {
        if (newBound > bound) {
            entryOf = Arrays.copyOf(entryOf, newBound);
            Arrays.fill(entryOf, bound, newBound, -1);
            sortAndSide = Arrays.copyOf(sortAndSide, newBound);
            voices = Arrays.copyOf(voices, newBound);
            words = Arrays.copyOf(words, newBound);
            bound = newBound;
        }
    }

    /// Adds or replaces an entry.
    ///
    /// @param sort   `document`, `quote` or `exchange`
    /// @param layout its passages, see [EntryCodec]; without bytes if it was removed
    void put(String sort, long id, int first, int count, byte[] layout) {
        entry = entries.place(sort, id);
        for (int i = 0; i < entries.passages(entry); i++) {
            entryOf[entries.first(entry) + i] = -1;
        }
        entries.setPassages(entry, first, count);
        next = first;
        if (layout.length > 0) {
            EntryCodec.read(layout, this);
        } else {
            facts(0, 0, EntryCodec.NO_DAY, EntryCodec.NO_DAY, 0);
        }
    }

    @Override
    public void facts(long document, int kind, int first, int last, int titleHash) {
        entries.setFacts(entry, document, kind, first, last);
    }

    @Override
    public void passage(Sort sort, int start, int length, int count, int turn, int voice, int side) {
        entryOf[next] = entry;
        sortAndSide[next] = (byte) (sort.ordinal() | side + 1 << Columns.SIDE_SHIFT);
        voices[next] = voice;
        words[next] = (char) Math.min(count, Character.MAX_VALUE);
        next++;
    }

    /// What was made.
    Columns done() {
        entries.linkDocuments();
        return new Columns(bound, entryOf, sortAndSide, voices, words, entries);
    }
}
