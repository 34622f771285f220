package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.reading.format.SourceText;

/// Finds where a page's head ends and its text begins, and the title between.
final class HeadReader {

    /// The most lines a head is looked for in.
    static final int MOST_LINES = 200;

    private static final int FEW_LINES = 14;
    private static final int PROSE_BEFORE_DATELINE = 4;
    private static final int LINES_TO_HEADER = 8;
    private static final int PROSE_TO_HEADER = 2;
    private static final int SHORT_HEAD = 15;

    private final RowReader rows;
    private final Datelines datelines;

    private final Gazetteer gazetteer;

    HeadReader(RowReader rows, Datelines datelines, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.rows = rows;
        this.datelines = datelines;
    }

    /// The head of a text.
    ///
    /// @param end    where speech begins, in a transcript; else the end of the text
    /// @param spoken whether speech begins there, so that everything before it is head
    Head read(SourceText source, int end, boolean spoken) {
        Optional<Head> head = read(source, end, spoken, spoken ? MOST_LINES : FEW_LINES);
        for (int most = FEW_LINES * 4; head.isEmpty(); most *= 4) {
            head = read(source, end, spoken, Math.min(most, MOST_LINES));
        }
        return head.get();
    }

    /// The head within the first lines; empty if they are not enough to tell.
    private Optional<Head> read(SourceText source, int end, boolean spoken, int most) {
        List<Row> all = new ArrayList<>(rows.read(PageLines.first(source, end, most)));
        houses(all);
        Optional<String> given = source.hints().title();
        int lined = datelineRow(source.text(), all);
        int body = spoken ? all.size() : lined >= 0 ? lined : body(all, given);
        if (most < MOST_LINES && all.size() == most && all.subList(body, most).stream().filter(row -> !row.isDressing()).count() <= LINES_TO_HEADER) {
            return Optional.empty();
        }
        Optional<Dateline> dateline = lined < 0 ? Optional.empty() : dateline(source.text(), all.get(lined));
        Optional<Title> title = TitleFinder.title(all, body, given).or(() -> lined < 0 && !spoken ? Optional.empty() : TitleFinder.sentence(all, body, spoken));
        Set<Integer> venues = Venues.find(all, title.map(Title::to).orElse(0), body);
        Optional<Title> subtitle = title.flatMap(found -> TitleFinder.subtitle(all, body, found, venues));
        int first = subtitle.or(() -> title).map(Title::to).orElse(0);
        int start = body;
        while (!spoken && lined < 0 && start > first && (all.get(start - 1).isPlain() || all.get(start - 1).isProse()) && !venues.contains(start - 1)) {
            start--;
        }
        return Optional.of(new Head(all, start, dateline, title, subtitle));
    }

    /// `The White House` and `Department of State` publish, and are houses where they stand between a name and a city.
    private void houses(List<Row> all) {
        for (int i = 1; i + 1 < all.size(); i++) {
            Row row = all.get(i);
            boolean between = (all.get(i - 1).isPersonal() || all.get(i - 1).isPlaced() || all.get(i - 1).isPlain()) && all.get(i + 1).isPlaced();
            if (between && row.told() instanceof Told.Published) {
                Optional<Spot> house = gazetteer.whole(row.line().words()).filter(spot -> !spot.venue().isEmpty());
                int at = i;
                house.ifPresent(spot -> all.set(at, new Row(row.line(), new Told.Placed(spot))));
            }
        }
    }

    /// The row that begins with a dateline, or -1.
    private int datelineRow(String text, List<Row> all) {
        int prose = 0;
        for (int i = 0; i < all.size() && prose <= PROSE_BEFORE_DATELINE; i++) {
            Row row = all.get(i);
            if ((row.isProse() || row.isPlain() || row.isDated() && !row.line().lastLine()) && row.line().words().length() > 40 && dateline(text, row).isPresent()) {
                return i;
            }
            prose += row.isProse() ? 1 : 0;
        }
        return -1;
    }

    private Optional<Dateline> dateline(String text, Row row) {
        return datelines.read(text, row.line().span().start(), row.line().span().end());
    }

    /// The first paragraph of running text after which no byline and no date follows near by.
    private static int body(List<Row> all, Optional<String> given) {
        int lastHeader = -1;
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            if (row.isProse() && !row.line().isHeading() && !isTitleAsGiven(row, given) && !headerNear(all, i)) {
                return i;
            }
            lastHeader = row.told().isHeader() && i < SHORT_HEAD ? i : lastHeader;
        }
        if (all.stream().anyMatch(Row::isProse)) {
            return all.size();
        }
        return afterShortHead(all, lastHeader);
    }

    private static boolean isTitleAsGiven(Row row, Optional<String> given) {
        String words = row.line().bare();
        return given.isPresent() && words.length() <= 300 && Fold.bare(given.get()).startsWith(words);
    }

    private static boolean headerNear(List<Row> all, int from) {
        int prose = 0;
        int seen = 0;
        for (int i = from + 1; i < all.size() && seen < LINES_TO_HEADER && prose <= PROSE_TO_HEADER; i++) {
            Told told = all.get(i).told();
            seen += all.get(i).isDressing() ? 0 : 1;
            boolean header = told instanceof Told.Byline || told instanceof Told.Dated dated && dated.use() != Told.Use.RELEASED;
            if (header && all.subList(i + 1, all.size()).stream().anyMatch(Row::isProse)) {
                return true;
            }
            prose += all.get(i).isProse() && !all.get(i).sameBlock(all.get(i - 1)) ? 1 : 0;
        }
        return false;
    }

    /// A page without a single paragraph of prose: its head is what stands before the first lines that tell nothing, the title left out.
    private static int afterShortHead(List<Row> all, int lastHeader) {
        int at = Math.max(0, lastHeader + 1);
        while (lastHeader < 0 && at < all.size() && (all.get(at).isDressing() || at == 0 || all.get(at).line().isHeading())) {
            at++;
        }
        return Math.min(at, all.size());
    }
}
