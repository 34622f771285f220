package readout.reading.format;

/// Weighs what a text shows of Markdown. Marks nobody types into plain text (`**LABEL:**`, `[words](address)`, `## `)
/// are enough by themselves or with one other; what press releases and mails have too (`# # #`, `* * *`, bullets,
/// trailing blanks, `<http://…>`) only adds to them.
final class MarkdownEvidence {

    /// What is needed; the weights below are out of this.
    private static final int ENOUGH = 4;
    private static final int TRIES = 4000;
    private static final int LONGEST_MARKED = 400;
    private static final int DEEPEST = 48;

    private final String text;
    private int weight;

    private MarkdownEvidence(String text) {
        this.text = text;
    }

    static MarkdownEvidence in(String text) {
        MarkdownEvidence evidence = new MarkdownEvidence(text);
        evidence.weigh();
        return evidence;
    }

    boolean isEnough() {
        return weight >= ENOUGH;
    }

    private void weigh() {
        weight = FrontMatter.of(text).isPresent() ? ENOUGH : 0;
        weight += isEnough() ? 0 : bold();
        weight += isEnough() ? 0 : headings();
        weight += isEnough() ? 0 : links();
        weight += isEnough() ? 0 : Math.min(2, autolinks());
        weight += isEnough() ? 0 : Math.min(3, escapes());
        weight += isEnough() ? 0 : Math.min(3, emphasis('*') + emphasis('_'));
        weight += isEnough() ? 0 : tables();
        weight += isEnough() ? 0 : lineMarks();
        if (isEnough() && isNestedOutOfReason()) {
            weight = 0;
        }
    }

    /// Pairs of `**` around words; those that make a label count double.
    private int bold() {
        int sum = 0;
        int tries = 0;
        for (int at = text.indexOf("**"); at >= 0 && sum < ENOUGH && tries < TRIES; tries++) {
            int run = runEnd('*', at);
            int close = run - at <= 3 && opens(at, run) ? closing("**", run) : -1;
            if (close < 0) {
                at = text.indexOf("**", run);
                continue;
            }
            int after = runEnd('*', close);
            sum += text.charAt(close - 1) == ':' || after < text.length() && text.charAt(after) == ':' ? 4 : 2;
            at = text.indexOf("**", after);
        }
        return sum;
    }

    private int headings() {
        int sum = 0;
        int first = firstVisible();
        int tries = 0;
        for (int at = text.indexOf('#'); at >= 0 && sum < ENOUGH && tries < TRIES; tries++) {
            int run = runEnd('#', at);
            if (isLineStart(at) && run - at <= 6 && run < text.length() && text.charAt(run) == ' ' && isHeading(run)) {
                sum += run - at > 1 || at == first && isIsolated(at) ? 4 : isIsolated(at) ? 2 : 0;
            }
            at = text.indexOf('#', run);
        }
        return sum;
    }

    /// Words with letters, and no `#` at their end as in `# # #` and `# END #`.
    private boolean isHeading(int from) {
        boolean letters = false;
        int end = lineEnd(from);
        for (int i = from; i < end && !letters; i++) {
            letters = Character.isLetter(text.charAt(i));
        }
        int last = end - 1;
        while (last > from && text.charAt(last) == ' ') {
            last--;
        }
        return letters && text.charAt(last) != '#' && end - from <= LONGEST_MARKED;
    }

    private int links() {
        int sum = 0;
        int tries = 0;
        for (int at = text.indexOf("]("); at >= 0 && sum < ENOUGH && tries < TRIES; at = text.indexOf("](", at + 2), tries++) {
            int end = at + 2;
            int stop = Math.min(text.length(), end + 2000);
            while (end < stop && text.charAt(end) > ' ' && text.charAt(end) != ')') {
                end++;
            }
            boolean whole = end < stop && (text.charAt(end) == ')' || text.charAt(end) == ' ' && end > at + 6);
            if (whole && isAddress(text.substring(at + 2, end)) && text.lastIndexOf('[', at) >= Math.max(0, at - LONGEST_MARKED)) {
                sum += 4;
            }
        }
        return sum;
    }

    private static boolean isAddress(String s) {
        return s.startsWith("http") || s.startsWith("/") || s.startsWith("#") || s.startsWith("mailto:") || s.startsWith("www.")
                || s.startsWith("<") || s.startsWith("./") || s.startsWith("../") || s.startsWith("javascript:")
                || s.startsWith("?") && s.contains("=") || s.contains(".htm") || s.contains(".asp") || s.contains(".php") || s.contains(".pdf");
    }

    private int autolinks() {
        return (text.contains("<http://") || text.contains("<https://") || text.contains("<mailto:")) ? 2 : 0;
    }

    private int escapes() {
        int sum = 0;
        int tries = 0;
        for (int at = text.indexOf('\\'); at >= 0 && at + 1 < text.length() && sum < 3 && tries < TRIES; tries++) {
            boolean escaped = "-.*_[]()#!+>".indexOf(text.charAt(at + 1)) >= 0;
            boolean before = at > 0 && (text.charAt(at - 1) == '\\' || text.charAt(at - 1) == ':');
            sum += escaped && !before ? 1 : 0;
            at = text.indexOf('\\', at + 2);
        }
        return sum;
    }

    /// Pairs of a single mark around words, as `*word*` and `_words_`, but not `a_b_c` and `2 * 3 * 4`.
    private int emphasis(char mark) {
        int found = 0;
        int tries = 0;
        for (int at = text.indexOf(mark); at >= 0 && found < 4 && tries < TRIES; tries++) {
            int run = runEnd(mark, at);
            int close = run - at == 1 && opens(at, run) ? closing(String.valueOf(mark), run) : -1;
            found += close < 0 ? 0 : 1;
            at = text.indexOf(mark, close < 0 ? run : close + 1);
        }
        return found >= 4 ? 3 : found > 0 ? 2 : 0;
    }

    private int tables() {
        int tries = 0;
        for (int at = text.indexOf("--|"); at >= 0 && tries < TRIES; at = text.indexOf("--|", at + 3), tries++) {
            if (isRuleLine(at)) {
                return 4;
            }
        }
        for (int at = text.indexOf("-- |"); at >= 0 && tries < TRIES; at = text.indexOf("-- |", at + 4), tries++) {
            if (isRuleLine(at)) {
                return 4;
            }
        }
        return 0;
    }

    private boolean isRuleLine(int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int end = lineEnd(at);
        for (int i = from; i < end; i++) {
            if ("|-: ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end - from < LONGEST_MARKED;
    }

    /// Marks at the ends of lines that plain texts have as well.
    private int lineMarks() {
        int sum = text.contains("\n```") ? 2 : 0;
        sum += text.contains("\n\n> ") ? 1 : 0;
        sum += text.contains("\n\n* ") || text.contains("\n\n  * ") || text.contains("\n\n- ") ? 1 : 0;
        int at = text.indexOf("  \n");
        return at > 0 && text.charAt(at - 1) > ' ' && at + 3 < text.length() && text.charAt(at + 3) > ' ' ? sum + 1 : sum;
    }

    /// Quote and list marks nested deeper than any writer does would only make a parser climb.
    private boolean isNestedOutOfReason() {
        int depth = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                atStart = true;
                depth = 0;
            } else if (atStart && (c == '>' || c == '-' || c == '+' || c == '*')) {
                if (++depth > DEEPEST && i + 1 < text.length() && (c == '>' || text.charAt(i + 1) == ' ')) {
                    return true;
                }
            } else if (c != ' ' && c != '\t') {
                int next = atStart ? text.indexOf('\n', i) : -1;
                if (atStart && next < 0) {
                    return false;
                }
                i = atStart ? next - 1 : i;
                atStart = false;
            }
        }
        return false;
    }

    /// Whether a run of marks may open: nothing, a blank or a mark of writing before it, and words after it.
    private boolean opens(int from, int to) {
        boolean before = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) != '\\';
        return before && to < text.length() && !Character.isWhitespace(text.charAt(to))
                && !Character.isSpaceChar(text.charAt(to));
    }

    /// Where the mark that closes what opened before `from` begins, with words between them and all in one paragraph.
    private int closing(String mark, int from) {
        int end = Math.min(text.length(), from + LONGEST_MARKED);
        boolean letters = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < end && text.charAt(i + 1) == '\n') {
                return -1;
            }
            if (c == mark.charAt(0) && text.startsWith(mark, i)) {
                int run = runEnd(c, i);
                boolean ends = run >= text.length() || !Character.isLetterOrDigit(text.charAt(run)) || mark.length() == 2;
                return letters && ends && !Character.isWhitespace(text.charAt(i - 1)) ? i : -1;
            }
            letters |= Character.isLetter(c);
        }
        return -1;
    }

    private int runEnd(char mark, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == mark) {
            i++;
        }
        return i;
    }

    private boolean isLineStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private boolean isIsolated(int at) {
        int end = lineEnd(at);
        boolean before = at == 0 || at == 1 || text.charAt(at - 2) == '\n' || text.substring(0, at).isBlank();
        return before && (end + 1 >= text.length() || text.charAt(end + 1) == '\n');
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int firstVisible() {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
