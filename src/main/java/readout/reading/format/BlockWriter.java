package readout.reading.format;

import java.util.ArrayList;
import java.util.List;
import readout.model.Refusal;
import readout.model.SourceFormat;
import readout.model.Span;

/// Builds a canonical text block by block: white space inside blocks collapsed to one blank, LF for a break, a blank
/// line between blocks. Empty blocks leave nothing behind.
final class BlockWriter {

    private final int longest;
    private final Deadline deadline;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> strong = new ArrayList<>();

    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int start = -1;
    private boolean blankWaits;
    private int breaksWait;
    private int strongDepth;
    private int strongStart = -1;

    BlockWriter(Limits limits, Deadline deadline) {
        this.longest = limits.textChars();
        this.deadline = deadline;
    }

    /// Begins a block, ending the one before.
    void begin(Block.Kind newKind, int newLevel) {
        end();
        kind = newKind;
        level = newLevel;
    }

    /// Whether the block at hand has words already.
    boolean hasWords() {
        return start >= 0;
    }

    /// Makes the block at hand another kind.
    void become(Block.Kind newKind, int newLevel) {
        kind = newKind;
        level = newLevel;
    }

    /// Adds words; runs of white space become one blank, but no-break spaces are kept as so many blanks.
    void words(CharSequence words) {
        deadline.check();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                blankWaits = true;
            } else if (c == '\u00A0' || c == '\u2007' || c == '\u202F') {
                if (start >= 0 && breaksWait == 0) {
                    flushBlank();
                    put(' ');
                }
            } else {
                visible(words, i, c);
            }
        }
    }

    /// Adds words as they stand, line breaks and blanks too.
    void verbatim(CharSequence words) {
        deadline.check();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                lineBreak();
            } else if ((c == ' ' || c == '\t' || c == '\u00A0') && (start < 0 || breaksWait > 0)) {
                continue;
            } else if (c == ' ' || c == '\t' || c == '\u00A0') {
                put(c == '\t' ? '\t' : ' ');
            } else {
                visible(words, i, c);
            }
        }
    }

    private void visible(CharSequence words, int at, char c) {
        if (c < ' ' || c == '\u007F' || c == '\uFEFF' || c == '\u200B' || c == '\u00AD' || c == '\uFFFE' || c == '\uFFFF') {
            return;
        }
        char clean = isLoneSurrogate(words, at, c) ? '\uFFFD' : c;
        if (start < 0) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            start = text.length();
            blankWaits = false;
            breaksWait = 0;
        } else if (breaksWait > 0) {
            trimBlanks();
            text.append('\n');
            breaksWait = 0;
            blankWaits = false;
        }
        flushBlank();
        if (strongDepth > 0 && strongStart < 0) {
            strongStart = text.length();
        }
        put(clean);
    }

    /// Within a block a surrogate pair may come in two pieces only if a parser splits it; they do not.
    private static boolean isLoneSurrogate(CharSequence words, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }

    private void flushBlank() {
        if (blankWaits && start >= 0) {
            blankWaits = false;
            char last = text.charAt(text.length() - 1);
            if (last != ' ' && last != '\n' && last != '\t') {
                put(' ');
            }
        }
    }

    private void put(char c) {
        if (text.length() >= longest) {
            throw new RefusalException(Refusal.Kind.TOO_LARGE,
                    "The text of this file is longer than " + longest / 1_000_000 + " million characters.");
        }
        text.append(c);
    }

    /// A break inside the block; two in a row end it and begin another of its kind.
    void lineBreak() {
        if (start < 0) {
            return;
        }
        if (++breaksWait > 1) {
            Block.Kind same = kind;
            int sameLevel = level;
            end();
            kind = same;
            level = sameLevel;
        }
    }

    /// A tab stop between the cells of a row.
    void cellBreak() {
        if (start >= 0) {
            trimBlanks();
            put('\t');
            blankWaits = false;
        }
    }

    /// Bold begins.
    void strongOn() {
        strongDepth++;
    }

    /// Bold ends.
    void strongOff() {
        if (strongDepth > 0 && --strongDepth == 0) {
            closeStrong();
        }
    }

    private void closeStrong() {
        if (strongStart < 0) {
            return;
        }
        Span span = new Span(strongStart, text.length()).trimmed(text);
        strongStart = -1;
        if (span.isEmpty()) {
            return;
        }
        Span last = strong.isEmpty() ? null : strong.getLast();
        if (last != null && last.end() >= start && isBlank(last.end(), span.start())) {
            strong.set(strong.size() - 1, new Span(last.start(), span.end()));
        } else {
            strong.add(span);
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /// Ends the block at hand, if it has words.
    void end() {
        blankWaits = false;
        breaksWait = 0;
        if (start < 0) {
            return;
        }
        trimBlanks();
        closeStrong();
        blocks.add(new Block(kind, level, new Span(start, text.length())));
        start = -1;
        kind = Block.Kind.PARAGRAPH;
        level = 0;
    }

    private void trimBlanks() {
        int to = text.length();
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        text.setLength(to);
    }

    /// How many UTF-16 units are written so far.
    int length() {
        return text.length();
    }

    /// What was written.
    SourceText toSource(SourceFormat format, Hints hints) {
        end();
        return new SourceText(format, text.toString(), blocks, strong, hints);
    }
}
