package readout.archive.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.archive.search.index.EntryCodec;
import readout.archive.search.index.Sort;
import readout.archive.sql.Row;
import readout.model.DocumentKind;
import readout.model.Side;

/// Counts what answers to a query.
final class Counting {

    private static final int NOBODYS = Side.values().length;
    /// So many documents are looked up one by one; more, by reading all.
    private static final int FEW = 300;
    private static final String DOCUMENTS = """
            SELECT d.id, d.code, head.code FROM documents d LEFT JOIN meeting_documents md ON md.document_id = d.id
            LEFT JOIN meetings m ON m.id = md.meeting_id LEFT JOIN meetings head ON head.id = m.stands_for""";

    private final Asked asked;
    private final Snapshot snapshot;
    private final Columns columns;

    Counting(Asked asked) {
        this.asked = asked;
        this.snapshot = asked.snapshot();
        this.columns = asked.columns();
    }

    Counts counts() throws SQLException {
        int passages = 0;
        long occurrences = 0;
        int[] perDocument = new int[columns.entries().size()];
        Bits shown = asked.shown();
        for (int passage = shown.next(0); passage >= 0; passage = shown.next(passage + 1)) {
            passages++;
            occurrences += asked.occurrences(passage);
            perDocument[columns.documentEntry(passage)]++;
        }
        int documents = 0;
        SortedMap<Integer, Integer> years = new TreeMap<>();
        Map<DocumentKind, Integer> kinds = new EnumMap<>(DocumentKind.class);
        for (int entry = 0; entry < perDocument.length; entry++) {
            if (perDocument[entry] > 0) {
                documents++;
                kinds.merge(EntryCodec.kind(columns.entries().kind(entry)), perDocument[entry], Integer::sum);
                if (columns.entries().firstDay(entry) != EntryCodec.NO_DAY) {
                    years.merge(year(entry), perDocument[entry], Integer::sum);
                }
            }
        }
        int[] perSide = new int[NOBODYS];
        return new Counts(passages, documents, occurrences, speakers(perSide), sides(perSide), years, kinds);
    }

    /// The documents of the passages shown.
    List<FoundDocument> documents() throws SQLException {
        int[] perDocument = new int[columns.entries().size()];
        int found = 0;
        Bits shown = asked.shown();
        for (int passage = shown.next(0); passage >= 0; passage = shown.next(passage + 1)) {
            int entry = columns.documentEntry(passage);
            found += perDocument[entry]++ == 0 ? 1 : 0;
        }
        asked.goOn();
        List<FoundDocument> documents = new ArrayList<>();
        if (found <= FEW) {
            for (int entry = 0; entry < perDocument.length; entry++) {
                if (perDocument[entry] > 0) {
                    asked.session().each(DOCUMENTS + " WHERE d.id = ?", row -> document(row, perDocument, documents), columns.entries().id(entry));
                }
            }
        } else {
            asked.session().each(DOCUMENTS, row -> document(row, perDocument, documents));
        }
        return documents;
    }

    private void document(Row row, int[] perDocument, List<FoundDocument> into) throws SQLException {
        int entry = columns.entries().ofDocument(row.id(1));
        if (entry >= 0 && perDocument[entry] > 0) {
            into.add(new FoundDocument(row.text(2), EntryCodec.kind(columns.entries().kind(entry)), row.maybeText(3), perDocument[entry]));
        }
    }

    /// Turns and quotations by speaker, and, into `perSide`, by the place of their side.
    List<Counts.SpeakerCount> speakers(int[] perSide) throws SQLException {
        int[] perWho = new int[snapshot.voices().count()];
        int[] sideOf = new int[snapshot.voices().count()];
        Bits said = asked.said();
        for (int passage = said.next(0); passage >= 0; passage = said.next(passage + 1)) {
            int side = snapshot.side(passage);
            if (side >= 0) {
                perSide[side]++;
            }
            int who = snapshot.voices().who(columns.voice(passage));
            perWho[who]++;
            sideOf[who] = side;
        }
        List<Counts.SpeakerCount> speakers = new ArrayList<>();
        for (int who = 1; who < perWho.length; who++) {
            if (perWho[who] > 0) {
                speakers.add(new Counts.SpeakerCount(speaker(snapshot.voices().at(who), sideOf[who]), perWho[who]));
            }
        }
        speakers.sort(Comparator.comparingInt(Counts.SpeakerCount::count).reversed().thenComparing(count -> count.speaker().name()));
        return speakers;
    }

    static Hit.Speaker speaker(Voices.Who who, int side) {
        return new Hit.Speaker(who.person(), who.name(), who.outlet(),
                who.side().or(() -> side < 0 ? Optional.empty() : Optional.of(EntryCodec.side(side))));
    }

    /// Occurrences and words by year and side. The words of papers are those of paragraphs without what is quoted in them.
    Series series() throws SQLException {
        Map<Integer, long[][]> years = new TreeMap<>();
        int sorts = Sort.TURN.mask() | Sort.QUOTATION.mask() | (asked.onlyVoices() ? 0 : Sort.PARAGRAPH.mask());
        Bits all = asked.satisfyingFilters(sorts);
        for (int passage = all.next(0); passage >= 0; passage = all.next(passage + 1)) {
            add(years, passage, 1, columns.words(passage));
        }
        Bits found = asked.found().copy().and(columns.ofSorts(sorts));
        for (int passage = found.next(0); passage >= 0; passage = found.next(passage + 1)) {
            add(years, passage, 0, asked.occurrences(passage));
        }
        List<Series.Point> points = new ArrayList<>();
        years.forEach((year, sides) -> {
            for (int side = 0; side < sides.length; side++) {
                long occurrences = Math.max(0, sides[side][0]);
                long words = Math.max(0, sides[side][1]);
                if (occurrences > 0 || words > 0) {
                    points.add(new Series.Point(year, side == NOBODYS ? Optional.empty() : Optional.of(EntryCodec.side(side)),
                            occurrences, words));
                }
            }
        });
        return new Series(points, asked.notices());
    }

    /// Adds to the occurrences (column 0) or the words (column 1) of a passage's year and side.
    private void add(Map<Integer, long[][]> years, int passage, int column, long amount) {
        int entry = columns.documentEntry(passage);
        if (columns.entries().firstDay(entry) == EntryCodec.NO_DAY) {
            return;
        }
        long[][] sides = years.computeIfAbsent(year(entry), _ -> new long[NOBODYS + 1][2]);
        int side = snapshot.side(passage);
        sides[side < 0 ? NOBODYS : side][column] += amount;
        if (columns.sort(passage) == Sort.QUOTATION && !asked.onlyVoices()) {
            sides[NOBODYS][column] -= amount;
        }
    }

    private int year(int entry) {
        return LocalDate.ofEpochDay(columns.entries().firstDay(entry)).getYear();
    }

    private static Map<Side, Integer> sides(int[] perSide) {
        Map<Side, Integer> sides = new EnumMap<>(Side.class);
        for (int place = 0; place < perSide.length; place++) {
            if (perSide[place] > 0) {
                sides.put(EntryCodec.side(place), perSide[place]);
            }
        }
        return sides;
    }
}
