package readout.archive.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What is known of documents, quotes and exchanges, by their places in no particular order.
final class Entries {

    private final Map<Key, Integer> places;
    private int size;
    private char[] sort = new char[64];
    private long[] id = new long[64];
    private long[] document = new long[64];
    private int[] documentEntry = new int[64];
    private byte[] kind = new byte[64];
    private int[] firstDay = new int[64];
    private int[] lastDay = new int[64];
    private int[] first = new int[64];
    private int[] passages = new int[64];

    private record Key(char sort, long id) {
    }

    /// Without any.
    Entries() {
        this(new HashMap<>());
    }

    private Entries(Map<Key, Integer> places) {
        this.places = places;
    }

    Entries copy() {
        Entries copy = new Entries(new HashMap<>(places));
        copy.size = size;
        copy.sort = sort.clone();
        copy.id = id.clone();
        copy.document = document.clone();
        copy.documentEntry = documentEntry.clone();
        copy.kind = kind.clone();
        copy.firstDay = firstDay.clone();
        copy.lastDay = lastDay.clone();
        copy.first = first.clone();
        copy.passages = passages.clone();
        return copy;
    }

    int size() {
        return size;
    }

    /// The row of what the entry is of.
    long id(int entry) {
        return id[entry];
    }

    boolean isDocument(int entry) {
        return sort[entry] == 'd';
    }

    boolean isQuote(int entry) {
        return sort[entry] == 'q';
    }

    /// The row of the document the entry belongs to, 0 if none.
    long document(int entry) {
        return document[entry];
    }

    /// The entry of the document an entry belongs to, -1 if to none.
    int documentEntry(int entry) {
        return documentEntry[entry];
    }

    /// The place of a document's kind.
    int kind(int entry) {
        return kind[entry];
    }

    int firstDay(int entry) {
        return firstDay[entry];
    }

    int lastDay(int entry) {
        return lastDay[entry];
    }

    int first(int entry) {
        return first[entry];
    }

    int passages(int entry) {
        return passages[entry];
    }

    /// The entry of a document's row, -1 if it is not indexed.
    int ofDocument(long row) {
        return places.getOrDefault(new Key('d', row), -1);
    }

    /// The entry of a kept quote's row, -1 if it is not indexed.
    int ofQuote(long row) {
        return places.getOrDefault(new Key('q', row), -1);
    }

    /// The entry of a row, made if it is new.
    int place(String sortWord, long row) {
        Key key = new Key(sortWord.charAt(0), row);
        Integer known = places.get(key);
        if (known != null) {
            return known;
        }
        if (size == id.length) {
            grow();
        }
        places.put(key, size);
        sort[size] = key.sort();
        id[size] = row;
        return size++;
    }

    void setPassages(int entry, int firstPassage, int count) {
        first[entry] = firstPassage;
        passages[entry] = count;
    }

    void setFacts(int entry, long documentRow, int kindPlace, int from, int to) {
        document[entry] = documentRow;
        kind[entry] = (byte) kindPlace;
        firstDay[entry] = from;
        lastDay[entry] = to;
    }

    /// Finds the entry of each one's document, once all are there.
    void linkDocuments() {
        for (int i = 0; i < size; i++) {
            documentEntry[i] = sort[i] == 'd' ? i : ofDocument(document[i]);
        }
    }

    private void grow() {
        int capacity = size * 2;
        sort = Arrays.copyOf(sort, capacity);
        id = Arrays.copyOf(id, capacity);
        document = Arrays.copyOf(document, capacity);
        documentEntry = Arrays.copyOf(documentEntry, capacity);
        kind = Arrays.copyOf(kind, capacity);
        firstDay = Arrays.copyOf(firstDay, capacity);
        lastDay = Arrays.copyOf(lastDay, capacity);
        first = Arrays.copyOf(first, capacity);
        passages = Arrays.copyOf(passages, capacity);
    }
}
