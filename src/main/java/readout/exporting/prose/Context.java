package readout.exporting.prose;

import readout.exporting.CitedQuote;

/// The words around a quote as they are shown: those of its own paragraph, and whole words only.
final class Context {

    /// A quote keeps some tens of characters on either side; where fewer are kept, the text begins or ends there.
    private static final int SHORTEST_CUT = 60;

    private Context() {
    }

    /// What is set in front of the words, with a space at its end where there is one; empty if the paragraph begins with them.
    static String before(CitedQuote quote) {
        String before = quote.before();
        int blank = before.lastIndexOf("\n\n");
        boolean cut = blank < 0 && quote.span().start() > before.length();
        String same = blank < 0 ? before : before.substring(blank + 2);
        if (cut) {
            int word = firstSpace(same);
            same = word < 0 ? "" : same.substring(word);
        }
        String joined = Paragraphs.joined(same.stripLeading());
        return joined.isEmpty() ? "" : (cut ? "…" : "") + joined + (endsWord(before) || endsWord(quote.exact().substring(0, 1)) ? " " : "");
    }

    /// What is set behind the words, with a space at its start where there is one.
    static String after(CitedQuote quote) {
        String after = quote.after();
        int blank = after.indexOf("\n\n");
        boolean cut = blank < 0 && after.length() >= SHORTEST_CUT;
        String same = blank < 0 ? after : after.substring(0, blank);
        if (cut) {
            same = same.substring(0, lastSpace(same));
        }
        String joined = Paragraphs.joined(same.strip());
        return joined.isEmpty() ? "" : (endsWord(after.substring(0, 1)) || endsWord(quote.exact()) ? " " : "") + joined + (cut ? "…" : "");
    }

    /// Whether the words end with white space, so that what follows is another word.
    private static boolean endsWord(String words) {
        return !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private static int firstSpace(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? -1 : at;
    }

    private static int lastSpace(String text) {
        int at = text.length() - 1;
        while (at > 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return Math.max(at, 0);
    }
}
