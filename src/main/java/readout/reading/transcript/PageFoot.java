package readout.reading.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;

/// Where a transcript's words end and its page's foot begins: end marks, release numbers, dates of release,
/// publishers, links to share and to go back. The patterns are those of `foot.txt`, each linear in its line.
final class PageFoot {

    private static final int LONGEST_LINE = 450;

    private final Pattern anywhere;
    private final Pattern line;

    private PageFoot(List<String> anywhere, List<String> line) {
        this.anywhere = Pattern.compile(String.join("|", anywhere));
        this.line = Pattern.compile("(?:" + String.join("|", line) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static PageFoot load() {
        WordLists lists = WordLists.loadLines("foot.txt");
        return new PageFoot(List.copyOf(lists.section("anywhere")), List.copyOf(lists.section("line")));
    }

    /// The end of the spoken words in `from..to`, the stretch after the last label.
    int find(String text, int from, int to) {
        int end = to;
        Matcher mark = anywhere.matcher(text).region(from, to);
        if (mark.find()) {
            end = mark.start();
        }
        int at = Chars.lineEnd(text, from);
        while (at < end) {
            Span next = new Span(at + 1, Math.max(at + 1, Math.min(end, Chars.lineEnd(text, at + 1)))).trimmed(text);
            if (!next.isEmpty() && !Character.isLowerCase(text.charAt(next.start())) && isFootLine(text, next)) {
                return next.start();
            }
            at = Chars.lineEnd(text, at + 1);
        }
        return end;
    }

    /// Whether a line is of the page and not of the record.
    boolean isFootLine(String text, Span span) {
        return span.length() < LONGEST_LINE && line.matcher(text).region(span.start(), span.end()).matches();
    }
}
