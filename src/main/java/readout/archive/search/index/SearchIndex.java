package readout.archive.search.index;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.archive.search.words.Tokenizer;
import readout.archive.search.words.WordForms;
import readout.archive.sql.Session;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Span;
import readout.model.When;

/// Keeps the index up to date, within the writer's transactions. One object serves one thread at a time; after a transaction
/// that was rolled back, [#forget()] must be called before the next.
public final class SearchIndex {

    private static final int REMEMBERED_WORDS = 300_000;

    private final WordForms forms = new WordForms();
    private final Set<String> knownWords = new HashSet<>();
    private final Map<VoiceRow, Integer> voices = new HashMap<>();

    private final List<PassageWords> pending = new ArrayList<>();

    private record PassageWords(long passage, String words) {
    }

    private record VoiceRow(long person, String label, String reporter, String outlet) {
    }

    /// Adds a document that is not indexed yet.
    ///
    /// @param id     the document's row
    /// @param people the row of each person its attributions name, by code
    public void add(Session session, long id, IndexedText text, Map<String, Long> people) throws SQLException {
        put(session, "document", id, entry(session, id, text, people), text.units().stream().map(IndexedText.Unit::words).toList());
        addForms(session, text.words());
    }

    /// Brings a document that has changed up to date. If only its facts and speakers have changed, its words are left alone.
    void renew(Session session, long id, IndexedText text, Map<String, Long> people) throws SQLException {
        Optional<Row> old = row(session, "document", id);
        if (old.isPresent() && old.get().passages() > 0 && hasSamePassages(EntryCodec.entry(old.get().layout()), text)) {
            session.update("UPDATE search_entries SET layout = ?, revision = ? WHERE sort = 'document' AND id = ?",
                    EntryCodec.bytes(entry(session, id, text, people)), nextRevision(session), id);
        } else {
            remove(session, "document", id);
            add(session, id, text, people);
        }
    }

    /// Adds or replaces a kept quote.
    void putQuote(Session session, long id, long document, Span span, String exact, String note) throws SQLException {
        remove(session, "quote", id);
        List<Passage> passages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        addText(Sort.KEPT, span, exact, passages, words, session);
        addText(Sort.NOTE, span, note, passages, words, session);
        put(session, "quote", id, new Entry(document, DocumentKind.OTHER, Optional.empty(), 0, passages), words);
    }

    /// Adds or replaces an exchange.
    void putExchange(Session session, long id, String title, String note) throws SQLException {
        remove(session, "exchange", id);
        List<Passage> passages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        addText(Sort.EXCHANGE, new Span(0, 0), title + "\n\n" + note, passages, words, session);
        put(session, "exchange", id, new Entry(0, DocumentKind.OTHER, Optional.empty(), 0, passages), words);
    }

    /// Takes an entry out of the index; nothing happens if it is not there.
    ///
    /// @param sort `document`, `quote` or `exchange`
    void remove(Session session, String sort, long id) throws SQLException {
        Optional<Row> old = row(session, sort, id);
        if (old.isPresent() && old.get().passages() > 0) {
            writeWords(session);
            session.update("DELETE FROM search_words WHERE rowid BETWEEN ? AND ?", old.get().first(),
                    old.get().first() + old.get().passages() - 1);
            session.update("UPDATE search_entries SET passages = 0, layout = x'', revision = ? WHERE sort = ? AND id = ?",
                    nextRevision(session), sort, id);
        }
    }

    /// Writes the words of everything that was put since. They are held back until nothing else is to be written before the commit:
    /// FTS5 closes a segment whenever a statement begins that may have to be undone by itself, and many small segments are slow.
    void writeWords(Session session) throws SQLException {
        PreparedStatement insert = session.statement("INSERT INTO search_words (rowid, words) VALUES (?, ?)");
        for (PassageWords each : pending) {
            insert.setLong(1, each.passage());
            insert.setString(2, each.words());
            insert.executeUpdate();
        }
        pending.clear();
    }

    /// Forgets what it remembers of a transaction that was rolled back.
    public void forget() {
        pending.clear();
        knownWords.clear();
        voices.clear();
    }

    private void addText(Sort sort, Span span, String text, List<Passage> passages, List<String> words, Session session)
            throws SQLException {
        Tokenizer tokenizer = new Tokenizer().over(text, 0, text.length());
        WordSet different = new WordSet();
        StringBuilder folded = new StringBuilder();
        int count = 0;
        while (tokenizer.next()) {
            folded.append(count++ > 0 ? " " : "");
            tokenizer.appendTo(folded);
            different.add(tokenizer);
        }
        if (count > 0) {
            passages.add(new Passage(sort, span, OptionalInt.empty(), 0, Optional.empty(), count));
            words.add(folded.toString());
            addForms(session, different.words());
        }
    }

    private Entry entry(Session session, long id, IndexedText text, Map<String, Long> people) throws SQLException {
        Document document = text.document();
        List<Passage> passages = new ArrayList<>(text.units().size());
        for (IndexedText.Unit unit : text.units()) {
            passages.add(new Passage(unit.sort(), unit.span(), unit.turn(), voice(session, unit.voice(), people), unit.side(), unit.count()));
        }
        return new Entry(id, document.kind(), when(document), titleHash(document), passages);
    }

    private void put(Session session, String sort, long id, Entry entry, List<String> words) throws SQLException {
        long first = session.count("SELECT next_passage FROM search_state");
        for (int i = 0; i < words.size(); i++) {
            pending.add(new PassageWords(first + i, words.get(i)));
        }
        session.update("UPDATE search_state SET next_passage = ?, revision = revision + 1, edition = ?", first + words.size(),
                WordForms.EDITION);
        session.update("""
                INSERT INTO search_entries (sort, id, first_passage, passages, revision, layout)
                VALUES (?, ?, ?, ?, (SELECT revision FROM search_state), ?)
                ON CONFLICT (sort, id) DO UPDATE SET first_passage = excluded.first_passage, passages = excluded.passages,
                    revision = excluded.revision, layout = excluded.layout""",
                sort, id, first, words.size(), EntryCodec.bytes(entry));
    }

    private void addForms(Session session, List<String> words) throws SQLException {
        for (String word : words) {
            if (knownWords.contains(word)) {
                continue;
            }
            if (knownWords.size() >= REMEMBERED_WORDS) {
                knownWords.clear();
            }
            knownWords.add(word);
            for (String key : forms.keys(word)) {
                if (!key.equals(word)) {
                    session.update("INSERT OR IGNORE INTO search_forms (key, word) VALUES (?, ?)", key, word);
                }
            }
        }
    }

    private int voice(Session session, Voice voice, Map<String, Long> people) throws SQLException {
        if (voice.isNobody()) {
            return 0;
        }
        long person = voice.person().isEmpty() ? 0 : people.get(voice.person());
        VoiceRow wanted = new VoiceRow(person, voice.label(), voice.reporter(), voice.outlet());
        Integer known = voices.get(wanted);
        if (known == null) {
            Optional<Integer> stored = session.one("""
                    SELECT id FROM search_voices WHERE person_id = ? AND label = ? AND reporter = ? AND outlet = ?""",
                    row -> row.number(1), person, voice.label(), voice.reporter(), voice.outlet());
            known = stored.isPresent() ? stored.get() : (int) session.insert("""
                    INSERT INTO search_voices (person_id, label, reporter, outlet) VALUES (?, ?, ?, ?)""",
                    person, voice.label(), voice.reporter(), voice.outlet());
            voices.put(wanted, known);
        }
        return known;
    }

    private static long nextRevision(Session session) throws SQLException {
        session.update("UPDATE search_state SET revision = revision + 1");
        return session.count("SELECT revision FROM search_state");
    }

    private record Row(long first, int passages, byte[] layout) {
    }

    private static Optional<Row> row(Session session, String sort, long id) throws SQLException {
        return session.one("SELECT first_passage, passages, layout FROM search_entries WHERE sort = ? AND id = ?",
                row -> new Row(row.id(1), row.number(2), row.bytes(3)), sort, id);
    }

    private static boolean hasSamePassages(Entry old, IndexedText text) {
        if (old.passages().size() != text.units().size() || old.titleHash() != titleHash(text.document())) {
            return false;
        }
        for (int i = 0; i < old.passages().size(); i++) {
            Passage before = old.passages().get(i);
            IndexedText.Unit now = text.units().get(i);
            if (before.sort() != now.sort() || !before.span().equals(now.span()) || before.words() != now.count()) {
                return false;
            }
        }
        return true;
    }

    /// Whether an entry says of a document all that is to be said.
    ///
    /// @param voices every voice by its row
    static boolean isEntryOf(Entry entry, long id, IndexedText text, Map<Integer, Voice> voices) {
        if (entry.document() != id || entry.kind() != text.document().kind() || !entry.when().equals(when(text.document()))
                || !hasSamePassages(entry, text)) {
            return false;
        }
        for (int i = 0; i < entry.passages().size(); i++) {
            Passage stored = entry.passages().get(i);
            IndexedText.Unit unit = text.units().get(i);
            boolean sameVoice = stored.voice() == 0 ? unit.voice().isNobody() : unit.voice().equals(voices.get(stored.voice()));
            if (!sameVoice || !stored.turn().equals(unit.turn()) || !stored.side().equals(unit.side())) {
                return false;
            }
        }
        return true;
    }

    private static int titleHash(Document document) {
        return document.metadata().title().found().map(String::hashCode).orElse(0);
    }

    private static Optional<When> when(Document document) {
        return document.metadata().eventDate().found().or(() -> document.metadata().published().found());
    }
}
