package readout.archive.search.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.search.words.WordForms;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Session;
import readout.model.Document;

/// Checks that the index holds every word of every document at its place, and every other form of it. Within one reading
/// transaction; the whole index is read once, then each document is compared with what it should have given.
public final class IndexCheck {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Session session;
    private final WordForms forms = new WordForms();
    private final long[] sums;
    private final Map<Integer, Voice> voices = new HashMap<>();
    private boolean formsAreMissing;
    private String lastWord = "";
    private long lastHash;

    /// Reads the index.
    ///
    /// @throws ArchiveException if it is damaged
    public IndexCheck(Session session) throws SQLException {
        this.session = session;
        this.sums = new long[Math.toIntExact(session.count("SELECT next_passage FROM search_state"))];
        new WordIndex(session, () -> false).all(this::add);
        session.each("""
                SELECT v.id, coalesce(p.code, ''), v.label, v.reporter, v.outlet FROM search_voices v
                LEFT JOIN people p ON p.id = v.person_id""", row ->
                voices.put(row.number(1), new Voice(row.text(2), row.text(3), row.text(4), row.text(5))));
    }

    /// What is wrong with the index as a whole.
    public List<IndexFault> faults() throws SQLException {
        List<IndexFault> faults = new ArrayList<>();
        if (IndexKeeping.isBehind(session)) {
            faults.add(IndexFault.BEHIND);
        }
        if (session.count("SELECT count(*) FROM search_stale") > 0) {
            faults.add(IndexFault.STALE);
        }
        long unindexed = session.count("""
                SELECT count(*) FROM quotes q WHERE NOT EXISTS
                    (SELECT 1 FROM search_entries e WHERE e.sort = 'quote' AND e.id = q.id)""");
        if (unindexed > 0) {
            faults.add(IndexFault.QUOTES);
        }
        if (formsAreMissing) {
            faults.add(IndexFault.FORMS);
        }
        return faults;
    }

    /// What is wrong with a document in the index.
    ///
    /// @param id       its row
    /// @param document the document with every person by its own row
    public Optional<IndexFault> fault(long id, Document document) throws SQLException {
        Optional<Stored> stored = session.one("SELECT first_passage, layout FROM search_entries WHERE sort = 'document' AND id = ?",
                row -> new Stored(row.number(1), row.bytes(2)), id);
        if (stored.isEmpty()) {
            return Optional.of(IndexFault.MISSING);
        }
        IndexedText text = IndexedText.of(document);
        List<IndexedText.Unit> units = text.units();
        Entry entry = EntryCodec.entry(stored.get().layout());
        List<Passage> passages = entry.passages();
        if (passages.size() != units.size()) {
            return Optional.of(IndexFault.PASSAGES);
        }
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).span().equals(units.get(i).span())) {
                return Optional.of(IndexFault.PLACES);
            }
            if (sums[stored.get().first() + i] != sum(units.get(i).words())) {
                return Optional.of(IndexFault.WORDS);
            }
        }
        return SearchIndex.isEntryOf(entry, id, text, voices) ? Optional.empty()
                : Optional.of(IndexFault.FACTS);
    }

    private record Stored(int first, byte[] layout) {
    }

    private void add(String word, int passage, byte[] bytes, int from, int to) {
        if (!word.equals(lastWord)) {
            lastWord = word;
            lastHash = hash(word);
            lookForForms(word);
        }
        int place = 0;
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number << 7 | bytes[i] & 0x7F;
            if (bytes[i] >= 0) {
                place += number - 2;
                number = 0;
                if (passage < sums.length) {
                    sums[passage] += at(lastHash, place);
                }
            }
        }
    }

    private void lookForForms(String word) {
        try {
            for (String key : forms.keys(word)) {
                if (!key.equals(word) && session.one("SELECT 1 FROM search_forms WHERE key = ? AND word = ?", _ -> true, key, word).isEmpty()) {
                    formsAreMissing = true;
                }
            }
        } catch (SQLException e) {
            throw ArchiveException.of(e);
        }
    }

    private static long sum(String words) {
        long sum = 0;
        int place = 0;
        for (String word : words.split(" ")) {
            sum += at(hash(word), place++);
        }
        return words.isEmpty() ? 0 : sum;
    }

    /// Differs for every word and place, so that a sum of these tells whether all words stand where they should.
    private static long at(long hash, int place) {
        long mixed = (hash ^ place * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    private static long hash(String word) {
        long hash = FNV_BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
