package readout.archive.search;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/// Cuts words around places out of a text.
final class SnippetMaking {

    private static final int BEFORE = 80;
    private static final int WHOLE = 240;
    private static final char MORE = '…';

    private SnippetMaking() {
    }

    /// The stretch of about 240 units that holds most marks; the beginning, if there is none.
    ///
    /// @param passage the stretch of the text beyond which nothing is shown
    /// @param marks   in order, inside the passage
    static Snippet around(String text, Span passage, List<Span> marks) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int inside = i;
            while (inside < marks.size() && marks.get(inside).end() <= marks.get(i).start() + WHOLE - BEFORE) {
                inside++;
            }
            if (inside - i > most) {
                most = inside - i;
                best = i;
            }
        }
        int start = marks.isEmpty() ? passage.start() : marks.get(best).start();
        int from = wordStart(text, Math.max(passage.start(), start - BEFORE), start, passage.start());
        int least = marks.isEmpty() ? from : marks.get(best).end();
        int to = wordEnd(text, Math.max(least, Math.min(passage.end(), from + WHOLE)), least, passage.end());
        List<Span> shown = marks.stream().filter(mark -> mark.start() >= from && mark.end() <= to).toList();
        return cut(text, new Span(from, to), passage, shown);
    }

    /// A stretch of a text with white space made single spaces, none at the ends.
    static String plain(String text, Span span) {
        return cut(text, span, span, List.of()).text();
    }

    private static Snippet cut(String text, Span span, Span passage, List<Span> marks) {
        StringBuilder out = new StringBuilder(span.length() + 2);
        List<Span> placed = new ArrayList<>();
        int next = 0;
        int markStart = -1;
        boolean gap = false;
        if (span.start() > passage.start()) {
            out.append(MORE);
        }
        int begun = out.length();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                if (gap && out.length() > begun) {
                    out.append(' ');
                }
                gap = false;
                if (next < marks.size() && marks.get(next).start() == i) {
                    markStart = out.length();
                }
                out.append(c);
            } else {
                gap = true;
            }
            if (next < marks.size() && marks.get(next).end() == i + 1) {
                placed.add(new Span(markStart, out.length()));
                next++;
            }
        }
        if (span.end() < passage.end()) {
            out.append(MORE);
        }
        return new Snippet(out.toString(), placed);
    }

    /// The start of the first whole word from `from` on, but not after `latest`.
    private static int wordStart(String text, int from, int latest, int first) {
        int at = from;
        if (at > first) {
            while (at < latest && !Character.isWhitespace(text.charAt(at - 1))) {
                at++;
            }
            while (at < latest && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return notInPair(text, at);
    }

    /// The end of the last whole word up to `to`, but not before `least`.
    private static int wordEnd(String text, int to, int least, int last) {
        int at = to;
        if (at < last) {
            while (at > least && !Character.isWhitespace(text.charAt(at))) {
                at--;
            }
            if (at == least) {
                at = to;
            }
            while (at > least && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return notInPair(text, at);
    }

    private static int notInPair(String text, int at) {
        boolean split = at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return split ? at - 1 : at;
    }
}
