package readout.archive.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.DocumentKind;
import readout.model.Side;
import readout.model.Span;
import readout.model.When;

/// An [Entry] as a run of numbers: document, kind, 0 or 1 and the first day and the days to the last, title hash, number of
/// passages, then for each: sort, distance of its start from the one before, length, words; for a turn and a direction the turn's
/// number plus one, for a turn and a quotation the voice, for a turn the side. Kinds and sides are places in the lists here.
final class EntryCodec {

    // These lists only ever grow at their ends: files hold the places.
    private static final List<DocumentKind> KINDS = List.of(DocumentKind.TRANSCRIPT, DocumentKind.ARTICLE, DocumentKind.STATEMENT,
            DocumentKind.MEMORANDUM, DocumentKind.OTHER);
    private static final List<Side> SIDES = List.of(Side.UNITED_STATES, Side.RUSSIA, Side.PRESS, Side.OTHER);

    private EntryCodec() {
    }

    static DocumentKind kind(int place) {
        return KINDS.get(place);
    }

    static int place(DocumentKind kind) {
        return KINDS.indexOf(kind);
    }

    static Side side(int place) {
        return SIDES.get(place);
    }

    static int place(Side side) {
        return SIDES.indexOf(side);
    }

    static byte[] bytes(Entry entry) {
        Numbers.Writer out = new Numbers.Writer().put(entry.document()).put(place(entry.kind())).put(entry.when().isPresent() ? 1 : 0);
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

    /// @throws IllegalArgumentException if the bytes are damaged
    static Entry entry(byte[] bytes) {
        Numbers.Reader in = new Numbers.Reader(bytes);
        long document = in.next();
        DocumentKind kind = kind(in.nextInt());
        Optional<When> when = in.next() == 0 ? Optional.empty() : Optional.of(when(in));
        int titleHash = in.nextInt();
        int count = in.nextInt();
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < count; i++) {
            Sort sort = Sort.of(in.nextInt());
            start += in.nextInt();
            Span span = new Span(start, start + in.nextInt());
            int words = in.nextInt();
            int turn = hasTurn(sort) ? in.nextInt() - 1 : -1;
            int voice = hasVoice(sort) ? in.nextInt() : 0;
            Optional<Side> side = sort == Sort.TURN ? Optional.of(side(in.nextInt())) : Optional.empty();
            passages.add(new Passage(sort, span, turn < 0 ? OptionalInt.empty() : OptionalInt.of(turn), voice, side, words));
        }
        return new Entry(document, kind, when, titleHash, passages);
    }

    static boolean hasTurn(Sort sort) {
        return sort == Sort.TURN || sort == Sort.DIRECTION;
    }

    static boolean hasVoice(Sort sort) {
        return sort == Sort.TURN || sort == Sort.QUOTATION;
    }

    private static When when(Numbers.Reader in) {
        LocalDate first = LocalDate.ofEpochDay(in.next());
        return new When(first, first.plusDays(in.next()));
    }
}
