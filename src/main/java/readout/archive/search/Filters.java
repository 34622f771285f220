package readout.archive.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import readout.archive.search.index.Entry;
import readout.archive.search.index.EntryCodec;
import readout.archive.search.index.WordIndex;
import readout.archive.search.index.Sort;
import readout.archive.search.index.Passage;
import readout.archive.search.query.Filter;
import readout.archive.search.query.Notice;
import readout.archive.search.words.WordForms;
import readout.archive.sql.Session;
import readout.model.Side;
import readout.model.Span;

/// Finds the passages that satisfy filters, within one transaction, and notes what nothing in the archive answers to.
final class Filters implements Evaluation.Filtering {

    private final Session session;
    private final Snapshot snapshot;
    private final Columns columns;
    private final WordForms forms;
    private final WordIndex index;
    private final Vocabulary vocabulary;
    private final List<Notice> notices;
    private final Map<Filter, Bits> known = new HashMap<>();

    Filters(Session session, Snapshot snapshot, WordForms forms, WordIndex index, Vocabulary vocabulary, List<Notice> notices) {
        this.session = session;
        this.snapshot = snapshot;
        this.columns = snapshot.columns();
        this.forms = forms;
        this.index = index;
        this.vocabulary = vocabulary;
        this.notices = notices;
    }

    @Override
    public Bits of(Filter filter) throws SQLException {
        Bits bits = known.get(filter);
        if (bits == null) {
            bits = find(filter);
            known.put(filter, bits);
        }
        return bits;
    }

    private Bits find(Filter filter) throws SQLException {
        return switch (filter) {
            case Filter.Speaker(String name) -> saidBy(isCalled(name));
            case Filter.Person(String id) -> saidBy(isPerson(id));
            case Filter.With(String id) -> inDocumentsOf(saidBy(isPerson(id)));
            case Filter.WithSpeaker(String name) -> inDocumentsOf(saidBy(isCalled(name)));
            case Filter.OfSide(Side side) -> {
                int place = EntryCodec.place(side);
                yield Bits.where(columns.bound(), passage -> columns.isAlive(passage) && snapshot.side(passage) == place);
            }
            case Filter.OfKind(var kind) -> {
                int place = EntryCodec.place(kind);
                yield columns.ofDocuments(entry -> columns.entries().kind(entry) == place);
            }
            case Filter.Dated(var from, var to) -> {
                long first = from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
                long last = to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
                yield columns.ofDocuments(entry -> columns.entries().firstDay(entry) != EntryCodec.NO_DAY
                        && columns.entries().lastDay(entry) >= first && columns.entries().firstDay(entry) <= last);
            }
            case Filter.In(String id) -> ofRows(session.list("SELECT id FROM documents WHERE code = ?", row -> row.id(1), id));
            case Filter.Place(String name) -> {
                List<Long> rows = new DocumentFinding(session, forms).placedIn(name);
                note(rows.isEmpty(), Notice.Kind.NO_SUCH_PLACE, name);
                yield ofRows(rows);
            }
            case Filter.Topic(String words) -> {
                List<Long> rows = new DocumentFinding(session, forms).ofTopic(words);
                note(rows.isEmpty(), Notice.Kind.NO_SUCH_TOPIC, words);
                yield ofRows(rows);
            }
            case Filter.Meeting(String words) -> {
                var rows = new DocumentFinding(session, forms).ofMeeting(words);
                note(rows.isEmpty(), Notice.Kind.NO_SUCH_MEETING, words);
                yield ofRows(rows.orElse(List.of()));
            }
            case Filter.Tag(String path) -> {
                var quotes = new DocumentFinding(session, forms).tagged(path);
                note(quotes.isEmpty(), Notice.Kind.NO_SUCH_TAG, path);
                yield tagged(quotes.orElse(List.of()));
            }
            case Filter.Title(var pattern) -> inDocumentsOf(WordHits.find(pattern, columns.ofSorts(Sort.TITLE.mask()), index, vocabulary)
                    .bits(columns.bound()));
        };
    }

    private void note(boolean nothing, Notice.Kind kind, String subject) {
        Notice notice = new Notice(kind, new Span(0, 0), subject);
        if (nothing && !notices.contains(notice)) {
            notices.add(notice);
        }
    }

    private IntPredicate isCalled(String name) {
        Set<Integer> voices = snapshot.voices().names().called(name);
        note(voices.isEmpty(), Notice.Kind.NO_SUCH_SPEAKER, name);
        return voices::contains;
    }

    /// All passages of the documents that some passages are in.
    private Bits inDocumentsOf(Bits passages) {
        BitSet documents = new BitSet();
        for (int passage = passages.next(0); passage >= 0; passage = passages.next(passage + 1)) {
            documents.set(columns.documentEntry(passage));
        }
        return columns.ofDocuments(documents::get);
    }

    private IntPredicate isPerson(String id) {
        return voice -> snapshot.voices().of(voice).person().filter(id::equals).isPresent();
    }

    private Bits saidBy(IntPredicate wanted) {
        BitSet voices = new BitSet();
        for (int voice = 1; voice < snapshot.voices().bound(); voice++) {
            voices.set(voice, wanted.test(voice));
        }
        return Bits.where(columns.bound(), passage -> columns.isAlive(passage) && voices.get(columns.voice(passage)));
    }

    private Bits ofRows(List<Long> rows) {
        BitSet entries = new BitSet();
        for (long row : rows) {
            int entry = columns.entries().ofDocument(row);
            if (entry >= 0) {
                entries.set(entry);
            }
        }
        return columns.ofDocuments(entries::get);
    }

    /// The passages that share words with kept quotes, and the quotes' own notes.
    private Bits tagged(List<DocumentFinding.QuotePlace> quotes) throws SQLException {
        Bits bits = new Bits(columns.bound());
        Map<Integer, Entry> read = new HashMap<>();
        for (DocumentFinding.QuotePlace quote : quotes) {
            addAll(bits, columns.entries().ofQuote(quote.id()));
            int entry = columns.entries().ofDocument(quote.document());
            if (entry < 0 || columns.entries().passages(entry) == 0) {
                continue;
            }
            if (!read.containsKey(entry)) {
                read.put(entry, StoredEntries.document(session, quote.document()));
            }
            List<Passage> passages = read.get(entry).passages();
            for (int i = 0; i < passages.size(); i++) {
                if (passages.get(i).span().overlaps(quote.span())) {
                    bits.add(columns.entries().first(entry) + i);
                }
            }
        }
        return bits;
    }

    private void addAll(Bits bits, int entry) {
        if (entry >= 0) {
            bits.addAll(columns.entries().first(entry), columns.entries().first(entry) + columns.entries().passages(entry));
        }
    }
}
