package readout.model;

/// A half-open stretch of a canonical text.
///
/// @param start offset of the first UTF-16 unit, at least 0
/// @param end   offset after the last UTF-16 unit, not before `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such span: " + start + ".." + end);
        }
    }

    /// The number of UTF-16 units covered.
    public int length() {
        return end - start;
    }

    /// Whether nothing is covered.
    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the unit at `offset` is covered.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether `other` lies wholly inside.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The words covered.
    ///
    /// @throws IndexOutOfBoundsException if the span reaches beyond `text`
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// This span without white space at either end; empty at its start if there is nothing else.
    public Span trimmed(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /// By start, then the longer first, so that an outer span stands before those inside it.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
