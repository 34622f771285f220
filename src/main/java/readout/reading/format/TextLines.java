package readout.reading.format;

import java.util.Arrays;

/// Where the lines of a text begin and end. Blanks at a line's ends are left out of it; a line of blanks is empty.
final class TextLines {

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] indents = new int[256];
    private int count;

    TextLines(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            add(at, end);
            at = end + 1;
        }
    }

    private void add(int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            indents = Arrays.copyOf(indents, count * 2);
        }
        int start = from;
        int indent = 0;
        while (start < to && isBlank(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? 8 - indent % 8 : 1;
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = start == end ? 0 : indent;
        count++;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c > 127 && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }

    int count() {
        return count;
    }

    /// Where the first visible character of line `i` stands.
    int start(int i) {
        return starts[i];
    }

    /// Where the last visible character of line `i` ends.
    int end(int i) {
        return ends[i];
    }

    /// The columns before the first visible character.
    int indent(int i) {
        return indents[i];
    }

    /// The columns up to the end of the last visible character.
    int width(int i) {
        return indents[i] + ends[i] - starts[i];
    }

    boolean isEmpty(int i) {
        return starts[i] == ends[i];
    }

    /// The length of the first word of line `i`.
    int firstWord(int i) {
        int at = starts[i];
        while (at < ends[i] && text.charAt(at) > ' ') {
            at++;
        }
        return at - starts[i];
    }

    /// Whether line `i` stops inside a sentence that the next line goes on with, a small letter first.
    boolean runsOn(int i) {
        return i + 1 < count && !isEmpty(i + 1) && Character.isLowerCase(text.charAt(starts[i + 1])) && !endsSentence(i);
    }

    /// Whether line `i` ends where a sentence may: at a full stop or the like, a closing mark, or a dash of interruption.
    boolean endsSentence(int i) {
        if (isEmpty(i)) {
            return true;
        }
        char last = text.charAt(ends[i] - 1);
        if (".!?…:;\"”»)]—–*".indexOf(last) >= 0) {
            return true;
        }
        return last == '-' && ends[i] - starts[i] > 1 && text.charAt(ends[i] - 2) == '-';
    }
}
