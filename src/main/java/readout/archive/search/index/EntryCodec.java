package readout.archive.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.archive.sql.Varints;
import readout.model.DocumentKind;
import readout.model.Side;
import readout.model.Span;
import readout.model.When;

/// An [Entry] as a run of numbers: document, kind, 0 or 1 and the first day and the days to the last, title hash, number of
/// passages, then for each: sort, distance of its start from the one before, length, words; for a turn and a direction the turn's
/// number plus one, for a turn and a quotation the voice, for a turn the side. Kinds and sides are places in the lists here.
public final class EntryCodec {

    // These lists only ever grow at their ends: files hold the places.
    private static final List<DocumentKind> KINDS = List.of(DocumentKind.TRANSCRIPT, DocumentKind.ARTICLE, DocumentKind.STATEMENT,
            DocumentKind.MEMORANDUM, DocumentKind.OTHER);
    private static final List<Side> SIDES = List.of(Side.UNITED_STATES, Side.RUSSIA, Side.PRESS, Side.OTHER);

    /// The day of what has none.
    public static final int NO_DAY = Integer.MIN_VALUE;

    private EntryCodec() {
    }

    /// The kind at a place.
    public static DocumentKind kind(int place) {
        return KINDS.get(place);
    }

    /// The place of a kind.
    public static int place(DocumentKind kind) {
        return KINDS.indexOf(kind);
    }

    /// The side at a place.
    public static Side side(int place) {
        return SIDES.get(place);
    }

    /// The place of a side.
    public static int place(Side side) {
        return SIDES.indexOf(side);
    }

    static byte[] bytes(Entry entry) {
        Varints.Writer out = new Varints.Writer().put(entry.document()).put(place(entry.kind())).put(entry.when().isPresent() ? 1 : 0);
        entry.when().ifPresent(when -> out.put(when.first().toEpochDay()).put(when.last().toEpochDay() - when.first().toEpochDay()));
        out.put(entry.titleHash()).put(entry.passages().size());
        int start = 0;
        for (Passage passage : entry.passages()) {
            out.put(passage.sort().ordinal()).put(passage.span().start() - start).put(passage.span().length()).put(passage.words());
            start = passage.span().start();
            if (hasTurn(passage.sort())) {
                out.put(passage.turn().isPresent() ? passage.turn().getAsInt() + 1 : 0);
            }
            if (hasVoice(passage.sort())) {
                out.put(passage.voice());
            }
            if (passage.sort() == Sort.TURN) {
                out.put(place(passage.side().orElse(Side.OTHER)));
            }
        }
        return out.bytes();
    }

    /// Takes an entry piece by piece, so that hundreds of thousands can be read without an object for each.
    public interface Sink {

        /// The entry's own facts, before its passages.
        ///
        /// @param kind  the place of the document's kind
        /// @param first the first day it may be of since 1970-01-01, [#NO_DAY] if none is known
        /// @param last  the last such day
        void facts(long document, int kind, int first, int last, int titleHash);

        /// A passage.
        ///
        /// @param turn -1 if none
        /// @param side the place of the side, -1 if none is told
        void passage(Sort sort, int start, int length, int words, int turn, int voice, int side);
    }

    /// Reads an entry.
    ///
    /// @throws IllegalArgumentException if the bytes are damaged
    public static void read(byte[] bytes, Sink sink) {
        Varints.Reader in = new Varints.Reader(bytes);
        long document = in.next();
        int kind = in.nextInt();
        boolean dated = in.next() != 0;
        int first = dated ? in.nextInt() : NO_DAY;
        int last = dated ? first + in.nextInt() : NO_DAY;
        sink.facts(document, kind, first, last, in.nextInt());
        int count = in.nextInt();
        int start = 0;
        for (int i = 0; i < count; i++) {
            Sort sort = Sort.of(in.nextInt());
            start += in.nextInt();
            int length = in.nextInt();
            int words = in.nextInt();
            int turn = hasTurn(sort) ? in.nextInt() - 1 : -1;
            int voice = hasVoice(sort) ? in.nextInt() : 0;
            sink.passage(sort, start, length, words, turn, voice, sort == Sort.TURN ? in.nextInt() : -1);
        }
    }

    /// Reads an entry as an object.
    ///
    /// @throws IllegalArgumentException if the bytes are damaged
    public static Entry entry(byte[] bytes) {
        EntryMaking made = new EntryMaking();
        read(bytes, made);
        return made.entry();
    }

    private static final class EntryMaking implements Sink {

        private final List<Passage> passages = new ArrayList<>();
        private long document;
        private DocumentKind kind;
        private Optional<When> when;
        private int titleHash;

        @Override
        public void facts(long row, int kindPlace, int first, int last, int hash) {
            document = row;
            kind = EntryCodec.kind(kindPlace);
            when = first == NO_DAY ? Optional.empty()
                    : Optional.of(new When(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
            titleHash = hash;
        }

        @Override
        public void passage(Sort sort, int start, int length, int words, int turn, int voice, int side) {
            passages.add(new Passage(sort, new Span(start, start + length), turn < 0 ? OptionalInt.empty() : OptionalInt.of(turn), voice,
                    side < 0 ? Optional.empty() : Optional.of(EntryCodec.side(side)), words));
        }

        Entry entry() {
            return new Entry(document, kind, when, titleHash, passages);
        }
    }

    static boolean hasTurn(Sort sort) {
        return sort == Sort.TURN || sort == Sort.DIRECTION;
    }

    static boolean hasVoice(Sort sort) {
        return sort == Sort.TURN || sort == Sort.QUOTATION;
    }
}
