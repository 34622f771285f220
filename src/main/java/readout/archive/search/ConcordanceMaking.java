package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import readout.archive.sql.Page;
import readout.model.Span;

/// Makes the lines of a concordance.
final class ConcordanceMaking {

    /// So many lines are put in order by the words beside.
    static final int MOST_SORTED = 5000;

    private static final int BESIDE = 90;

    private final Asked asked;
    private final HitMaking making;

    ConcordanceMaking(Asked asked, HitMaking making) {
        this.asked = asked;
        this.making = making;
    }

    /// Makes a line of a place found.
    @FunctionalInterface
    interface Cutting {
        Concordance.Line line(Hit hit, PassageText passage, Span span, boolean inText);
    }

    Concordance lines(Concordance.Order order, Page page) throws SQLException {
        long total = 0;
        Bits shown = asked.shown();
        for (int passage = shown.next(0); passage >= 0; passage = shown.next(passage + 1)) {
            total += asked.occurrences(passage);
        }
        return switch (order) {
            case DATE -> new Concordance(page(asked.first(HitOrder.DATE, wanted(page)), page), total, total, asked.notices());
            case SPEAKER -> new Concordance(page(bySpeaker(), page), total, total, asked.notices());
            case LEFT, RIGHT -> besides(order, page, total);
        };
    }

    private static long wanted(Page page) {
        return (long) page.offset() + page.limit();
    }

    /// The lines of a page, given passages in order.
    private List<Concordance.Line> page(int[] passages, Page page) throws SQLException {
        List<Concordance.Line> lines = new ArrayList<>();
        long before = 0;
        for (int passage : passages) {
            int count = asked.occurrences(passage);
            if (before + count > page.offset()) {
                List<Concordance.Line> all = making.lines(passage, ConcordanceMaking::line);
                int from = (int) Math.min(all.size(), Math.max(0, page.offset() - before));
                lines.addAll(all.subList(from, Math.min(all.size(), from + page.limit() - lines.size())));
            }
            before += count;
            if (lines.size() >= page.limit()) {
                break;
            }
        }
        return lines;
    }

    private int[] bySpeaker() {
        Voices voices = asked.snapshot().voices();
        List<Integer> people = new ArrayList<>();
        for (int who = 0; who < voices.count(); who++) {
            people.add(who);
        }
        people.sort(Comparator.comparing((Integer who) -> who == 0).thenComparing(who -> voices.at(who).name().toLowerCase(Locale.ROOT)));
        int[] rank = new int[voices.count()];
        for (int i = 0; i < rank.length; i++) {
            rank[people.get(i)] = i;
        }
        Bits shown = asked.shown();
        Ranking ranking = new Ranking(Integer.MAX_VALUE, shown.count());
        for (int passage = shown.next(0); passage >= 0; passage = shown.next(passage + 1)) {
            ranking.add(passage, rank[voices.who(asked.columns().voice(passage))]);
        }
        return ranking.ordered();
    }

    private Concordance besides(Concordance.Order order, Page page, long total) throws SQLException {
        List<Concordance.Line> lines = page(asked.first(HitOrder.DATE, MOST_SORTED), Page.first(MOST_SORTED));
        Comparator<Concordance.Line> compare = order == Concordance.Order.RIGHT
                ? Comparator.comparing(line -> WordsMatch.words(line.right()), ConcordanceMaking::compare)
                : Comparator.comparing(line -> WordsMatch.words(line.left()).reversed(), ConcordanceMaking::compare);
        List<Concordance.Line> sorted = new ArrayList<>(lines);
        Collections.sort(sorted, compare);
        int from = Math.min(page.offset(), sorted.size());
        int to = (int) Math.min(sorted.size(), wanted(page));
        return new Concordance(sorted.subList(from, to), total, Math.min(total, sorted.size()), asked.notices());
    }

    private static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int compared = left.get(i).compareTo(right.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static Concordance.Line line(Hit hit, PassageText passage, Span span, boolean inText) {
        String text = passage.text();
        int from = Math.max(passage.span().start(), span.start() - BESIDE);
        int to = Math.min(passage.span().end(), span.end() + BESIDE);
        String left = SnippetMaking.plain(text, wordsFrom(text, from, span.start(), passage.span().start()));
        String right = SnippetMaking.plain(text, wordsTo(text, span.end(), to, passage.span().end()));
        return new Concordance.Line(hit, inText ? span : new Span(0, 0), left, SnippetMaking.plain(text, span), right);
    }

    /// Without the piece of a word at the start.
    private static Span wordsFrom(String text, int from, int to, int first) {
        int at = from;
        while (at > first && at < to && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return new Span(at, to);
    }

    /// Without the piece of a word at the end.
    private static Span wordsTo(String text, int from, int to, int last) {
        int at = to;
        while (at < last && at > from && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return new Span(from, at);
    }
}
