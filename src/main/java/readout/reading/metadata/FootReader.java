package readout.reading.metadata;

import java.util.List;
import java.util.Set;
import readout.reading.format.SourceText;

/// Finds what stands below a page's text: end marks, release numbers, links, rights.
final class FootReader {

    /// The most lines that are looked at.
    static final int MOST_LINES = 96;

    private static final int FEW_LINES = 6;

    private static final int MOST_LINES_BEHIND_END = 30;
    private static final int LONGEST_LOOSE_LINE = 110;
    private static final Set<String> SECTIONS = Set.of("related", "related articles", "related links", "related content", "related stories", "related posts", "related topics", "related news",
            "more on this story", "more stories", "more news", "most popular", "most read", "most viewed", "recommended", "recommended stories", "read more", "see also", "you may also like",
            "latest news", "top stories", "tags", "comments", "share this", "read next", "about the author", "по теме", "материалы по теме", "читайте также", "новости по теме", "похожие материалы", "другие новости");

    private final RowReader rows;

    FootReader(RowReader rows) {
        this.rows = rows;
    }

    /// The foot below a transcript's last turn: everything there.
    Foot afterSpeech(SourceText source, int end) {
        List<Row> all = rows.read(PageLines.from(source, end, MOST_LINES));
        return new Foot(all, all.isEmpty() ? source.text().length() : all.getFirst().line().span().start());
    }

    /// The foot of a text without turns: from the first of the last lines that is no text.
    ///
    /// @param head where the head ends; the foot is looked for behind it
    Foot afterProse(SourceText source, int head) {
        for (int most = FEW_LINES; ; most *= 4) {
            List<Row> all = rows.read(PageLines.last(source, head, most));
            int first = endMark(all);
            int at = first - 1;
            while (at >= 0 && !endsText(all, at)) {
                first = belongsToFoot(all, at) ? at : first;
                at--;
            }
            if (at >= 0 || all.size() < most || most >= MOST_LINES) {
                List<Row> foot = all.subList(first, all.size());
                return new Foot(foot, foot.isEmpty() ? source.text().length() : foot.getFirst().line().span().start());
            }
        }
    }

    /// The row of an end mark, if there is one with little behind it; else the number of rows.
    private static int endMark(List<Row> all) {
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - MOST_LINES_BEHIND_END); i--) {
            String folded = all.get(i).line().folded();
            if (folded.startsWith("#") && folded.length() > 1 && Furniture.isRule(folded) || Furniture.isEndMark(folded)) {
                return i;
            }
        }
        return all.size();
    }

    /// A paragraph of running text ends the search, and so does a line among many that only names something.
    private static boolean endsText(List<Row> all, int at) {
        Row row = all.get(at);
        boolean loose = row.line().span().length() <= LONGEST_LOOSE_LINE && !Sentences.closes(row.line().words());
        return row.isProse() || row.isPlain() && !loose && !underSection(all, at);
    }

    private static boolean underSection(List<Row> all, int at) {
        for (int i = at; i >= Math.max(0, at - 12); i--) {
            if (all.get(i).isProse()) {
                return false;
            }
            if (SECTIONS.contains(all.get(i).line().bare())) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongsToFoot(List<Row> all, int at) {
        Told told = all.get(at).told();
        return switch (told) {
            case Told.Dressing _, Told.Release _, Told.Address _, Told.Published _, Told.Byline _ -> true;
            case Told.Dated dated -> dated.use() != Told.Use.PLAIN;
            case Told.Note _ -> all.get(at).line().words().length() <= 250;
            default -> false;
        };
    }
}
