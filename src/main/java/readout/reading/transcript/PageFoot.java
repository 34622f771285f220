package readout.reading.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.reading.lexicon.Letters;

/// Where a transcript's words end and its page's foot begins: end marks, release numbers, dates of release,
/// publishers, links to share and to go back. The patterns are those of `foot.txt`, each linear in its line.
final class PageFoot {

    private static final int LONGEST_LINE = 450;
    private static final int SAMPLE = 1500;
    private static final int FEW_SPOKEN_WORDS = 3;
    private static final List<String> END_MARKS = List.of("# # #", "###", "end transcript)", "End transcript)", "END TRANSCRIPT",
            "hearing was adjourned", "committee was adjourned", "hearing was concluded", "briefing was concluded", "briefing concluded");

    private final Pattern anywhere;
    private final FootLines lines;
    private final Pattern rule;

    private PageFoot(List<String> anywhere, List<String> line, List<String> rule) {
        this.rule = Pattern.compile("(?:" + String.join("|", rule) + ")");
        this.anywhere = Pattern.compile(anySpace(String.join("|", anywhere)));
        this.lines = new FootLines(line.stream().map(PageFoot::anySpace).toList());
    }

    /// A space of a pattern stands for any run of white space, a colon before one for a wide one too.
    private static String anySpace(String pattern) {
        return pattern.replaceAll("(?<![?\\[]):(?= )", "[:\uFF1A]").replace(" ", "[\\s\\u00A0]{1,4}");
    }

    static PageFoot load() {
        WordLists lists = WordLists.loadLines("foot.txt");
        return new PageFoot(List.copyOf(lists.section("anywhere")), List.copyOf(lists.section("line")),
                List.copyOf(lists.section("rule")));
    }

    /// The labels up to a mark that ends the transcript, if those after it are of speakers never heard before it.
    List<Candidate> withoutLabelsAfterEnd(String text, List<Candidate> labels) {
        if (labels.isEmpty()) {
            return labels;
        }
        int mark = firstMark(text, labels.getFirst().start());
        Set<String> before = new HashSet<>();
        int kept = 0;
        while (kept < labels.size() && (mark < 0 || labels.get(kept).start() < mark)) {
            before.add(labels.get(kept++).key());
        }
        boolean sameSpeakers = labels.subList(kept, labels.size()).stream().anyMatch(label -> before.contains(label.key()));
        return kept == 0 || sameSpeakers ? labels : labels.subList(0, kept);
    }

    private static int firstMark(String text, int from) {
        int first = -1;
        for (String mark : END_MARKS) {
            int at = text.indexOf(mark, from);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /// The end of the spoken words in `from..to`, the stretch after the last label.
    int find(String text, int from, int to) {
        int end = to;
        int mark = mark(text, from, to);
        if (mark >= 0) {
            end = mark;
        }
        int at = Chars.lineEnd(text, from, end);
        while (at < end) {
            Span next = new Span(at + 1, Math.max(at + 1, Math.min(end, Chars.lineEnd(text, at + 1, end)))).trimmed(text);
            if (!next.isEmpty() && (isFootLine(text, next) || isRule(text, next) && !isSpoken(text, next.end(), end))) {
                return next.start();
            }
            at = Chars.lineEnd(text, at + 1, end);
        }
        return end;
    }

    /// The first mark that ends the spoken words wherever it stands, or -1. None begins with a small letter.
    private int mark(String text, int from, int to) {
        Matcher matcher = anywhere.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = from; i < to; i++) {
            if (mayBeginMark(text.charAt(i)) && matcher.region(i, to).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayBeginMark(char c) {
        return switch (c) {
            case '#', '-', '(', '[', '<' -> true;
            default -> c >= '0' && c <= '9' || Letters.isCapital(c);
        };
    }

    private boolean isRule(String text, Span span) {
        return span.length() < LONGEST_LINE && rule.matcher(text).region(span.start(), span.end()).matches();
    }

    private static boolean isSpoken(String text, int from, int to) {
        return SpokenWords.count(text, from, Math.min(to, from + SAMPLE)) >= FEW_SPOKEN_WORDS;
    }

    /// Whether a line is of the page and not of the record; one that begins small goes on a sentence.
    boolean isFootLine(String text, Span span) {
        boolean goesOn = Character.isLowerCase(text.charAt(span.start())) && !text.startsWith("http", span.start())
                && !text.startsWith("www.", span.start());
        return !goesOn && span.length() < LONGEST_LINE && lines.has(text, span);
    }
}
