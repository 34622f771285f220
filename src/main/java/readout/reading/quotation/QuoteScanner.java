package readout.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import readout.reading.quotation.Quoted.Family;

/// Finds the outermost quotation marks of a paragraph and pairs them. Time is linear in the paragraph.
final class QuoteScanner {

    /// How far a single mark looks for its partner, in marks.
    private static final int SINGLE_REACH = 60;

    private final String text;
    private final int from;
    private final int until;
    private final List<QuoteMark> marks = new ArrayList<>();
    private final List<Quoted> found = new ArrayList<>();
    private int noSingleCloseBefore;

    private QuoteScanner(String text, int from, int until) {
        this.text = text;
        this.from = from;
        this.until = until;
    }

    /// What is quoted between two offsets, in order, without overlaps. The last may lack its closing mark;
    /// its words then reach to `until`.
    static List<Quoted> scan(String text, int from, int until) {
        QuoteScanner scanner = new QuoteScanner(text, from, until);
        scanner.collect();
        scanner.pair();
        return scanner.found;
    }

    private void collect() {
        int at = from;
        while (at < until) {
            char c = text.charAt(at);
            boolean candidate = c == '"' || c == '\'' || c == '`' || c == '\u00AB' || c == '\u00BB'
                    || c >= '\u2018' && c <= '\u201F' || c == '\uFF02';
            QuoteMark mark = candidate ? QuoteMark.at(text, at, from, until) : null;
            if (mark != null) {
                marks.add(mark);
                at += mark.length();
            } else {
                at++;
            }
        }
    }

    private void pair() {
        QuoteMark open = null;
        int depth = 0;
        boolean within = false;
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            if (open == null) {
                open = opens(i) ? mark : null;
                depth = 0;
                within = false;
            } else if (mark.family() != open.family()) {
                if (open.family() == Family.GUILLEMET && mark.family() == Family.DOUBLE) {
                    if (!within && mark.canClose() && !mark.canOpen() && !closesAhead(i)) {
                        add(open, mark);
                        open = null;
                    } else {
                        within = mark.canOpen() && !within;
                    }
                }
            } else if (mark.closes(open)) {
                if (depth > 0) {
                    depth--;
                } else if (open.family() != Family.SINGLE || endsSingle(i)) {
                    add(open, mark);
                    open = null;
                }
            } else if (mark.canOpen()) {
                if (isNested(i) || open.family() == Family.GUILLEMET && isHeldWithin(i)) {
                    depth++;
                } else if (!beginsLine(mark) && !(open.family() == Family.GUILLEMET && closesBoth(i))) {
                    cut(open, lastSentenceEnd(open.at(), mark.at()));
                    open = mark;
                    depth = 0;
                }
            }
        }
        if (open != null && (open.family() != Family.SINGLE || open.at() == from && open.shape() != '\'')) {
            cut(open, until);
        }
    }

    private boolean opens(int i) {
        return marks.get(i).canOpen() && (marks.get(i).family() != Family.SINGLE || singleCloses(i));
    }

    /// Whether a guillemet closes before the next one opens; then the mark at `i` is not its stand-in.
    private boolean closesAhead(int i) {
        for (int k = i + 1; k < Math.min(marks.size(), i + 12); k++) {
            if (marks.get(k).family() == Family.GUILLEMET) {
                return marks.get(k).canClose();
            }
        }
        return false;
    }

    private void add(QuoteMark open, QuoteMark close) {
        int start = open.at() + open.length();
        if (hasWords(start, close.at())) {
            found.add(new Quoted(open.at(), start, close.at(), close.at() + close.length(), open.family(), true));
        }
    }

    private void cut(QuoteMark open, int end) {
        int start = open.at() + open.length();
        int last = end;
        while (last > start && QuoteMark.isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (hasWords(start, last)) {
            found.add(new Quoted(open.at(), start, last, last, open.family(), false));
        }
    }

    /// Where the last whole sentence ends before another quotation opens; there, if there is none.
    private int lastSentenceEnd(int open, int next) {
        for (int i = next - 1; i > open; i--) {
            boolean ends = ".!?\u2026".indexOf(text.charAt(i)) >= 0 && QuoteMark.isBlank(text.charAt(i + 1));
            if (ends && i + 2 < next) {
                return i + 1;
            }
        }
        return next;
    }

    private boolean hasWords(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the next two marks of the family both close, so that this one opens a quotation within.
    private boolean isNested(int i) {
        int closing = 0;
        Family family = marks.get(i).family();
        for (int k = i + 1; k < marks.size() && k < i + 12; k++) {
            QuoteMark next = marks.get(k);
            if (next.family() != family) {
                continue;
            }
            if (!next.canClose() || next.canOpen() && next.shape() != '"') {
                return false;
            }
            if (++closing == 2) {
                return true;
            }
        }
        return false;
    }

    /// The mark that closes what the one at `i` opens, if no other of the family opens before it; null if there is none.
    private QuoteMark onlyClose(int i) {
        for (int k = i + 1; k < Math.min(marks.size(), i + 12); k++) {
            QuoteMark next = marks.get(k);
            if (next.family() == marks.get(i).family()) {
                return next.canClose() && !next.canOpen() ? next : null;
            }
        }
        return null;
    }

    /// `«Он сказал: «Мы рады», — вспоминал он`: of two closing marks in Russian only one is printed, and the attribution follows.
    private boolean closesBoth(int i) {
        QuoteMark close = onlyClose(i);
        if (close == null) {
            return false;
        }
        int at = close.at() + close.length();
        while (at < until && (text.charAt(at) == ',' || QuoteMark.isBlank(text.charAt(at)))) {
            at++;
        }
        return at < until && "-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
    }

    /// `«Мы говорили о «дороге» и о рыбе.`: a sentence goes on behind what is quoted within, and the speech stays open.
    private boolean isHeldWithin(int i) {
        QuoteMark close = onlyClose(i);
        int at = close == null ? until : close.at() + close.length();
        return at + 1 < until && text.charAt(at) == ' ' && Character.isLowerCase(text.charAt(at + 1)) && !endsSentenceBefore(marks.get(i).at());
    }

    private boolean endsSentenceBefore(int mark) {
        int at = mark;
        while (at > from && QuoteMark.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at > from && ".!?\u2026".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean beginsLine(QuoteMark mark) {
        int at = mark.at();
        while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at > from && text.charAt(at - 1) == '\n';
    }

    /// Whether a mark that may be an apostrophe has a partner in this paragraph.
    private boolean singleCloses(int i) {
        for (int k = Math.max(i + 1, noSingleCloseBefore); k < marks.size(); k++) {
            if (k > i + SINGLE_REACH) {
                return false;
            }
            QuoteMark mark = marks.get(k);
            if (mark.family() == Family.SINGLE && mark.canClose() && endsSingle(k)) {
                return true;
            }
        }
        noSingleCloseBefore = marks.size();
        return marks.get(i).at() == from && marks.get(i).shape() != '\'';
    }

    /// Whether a single mark behind a word ends a quotation; in `ministers' talks` it only marks the possessive.
    private boolean endsSingle(int k) {
        QuoteMark mark = marks.get(k);
        boolean possessive = text.charAt(mark.at() - 1) == 's' && mark.at() + 2 < until && text.charAt(mark.at() + 1) == ' '
                && Character.isLowerCase(text.charAt(mark.at() + 2));
        if (!possessive) {
            return true;
        }
        for (int n = k + 1; n < marks.size() && n < k + 12; n++) {
            QuoteMark next = marks.get(n);
            if (next.family() == Family.SINGLE && next.canOpen()) {
                return true;
            }
            if (next.family() == Family.SINGLE && next.canClose()) {
                return false;
            }
        }
        return true;
    }
}
