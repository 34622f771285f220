package readout.reading.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a text shows of HTML: whether it is a page, and how many known tags stand in it.
final class HtmlEvidence {

    private static final Set<String> PAGE = Set.of("!doctype", "html", "head", "body", "title", "meta", "link", "base");
    private static final Set<String> PAIRED = Set.of("p", "b", "i", "u", "a", "em", "strong", "div", "span", "font", "table",
            "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "center", "pre", "sup",
            "sub", "article", "section", "main", "dl", "dt", "dd", "small", "big", "cite", "title", "script", "style");
    private static final Set<String> SINGLE = Set.of("br", "hr", "p", "img", "li", "dd", "dt", "td");
    private static final int LONGEST_NAME = 10;
    private static final int ENOUGH = 64;

    private final boolean page;
    private final boolean leads;
    private final int pairs;
    private final int singles;

    private HtmlEvidence(boolean page, boolean leads, int pairs, int singles) {
        this.page = page;
        this.leads = leads;
        this.pairs = pairs;
        this.singles = singles;
    }

    /// Whether this is a page, or a fragment that begins with a tag and goes on with more.
    boolean isPage() {
        return page || leads && isFragment();
    }

    /// Whether tags stand in the text as tags, not as something it speaks of.
    boolean isFragment() {
        return pairs > 0 || singles > 1;
    }

    static HtmlEvidence in(String text) {
        Map<String, Integer> open = new HashMap<>();
        boolean root = false;
        boolean leads = false;
        int pairs = 0;
        int singles = 0;
        int first = firstVisible(text);
        for (int at = text.indexOf('<', first); at >= 0 && pairs + singles < ENOUGH; at = text.indexOf('<', at + 1)) {
            boolean closing = at + 1 < text.length() && text.charAt(at + 1) == '/';
            String name = tagName(text, closing ? at + 2 : at + 1);
            if (name.isEmpty()) {
                continue;
            }
            root |= !closing && (name.equals("html") || name.equals("body"));
            if (at == first) {
                leads = PAIRED.contains(name) || SINGLE.contains(name) || PAGE.contains(name) || name.startsWith("!--");
                if (PAGE.contains(name) && (!name.equals("!doctype") || saysHtml(text, at))) {
                    return new HtmlEvidence(true, true, 0, 0);
                }
            }
            if (closing) {
                pairs += open.merge(name, -1, Integer::sum) >= 0 ? 1 : 0;
                if (root && (name.equals("html") || name.equals("body"))) {
                    return new HtmlEvidence(true, leads, pairs, singles);
                }
            } else {
                if (PAIRED.contains(name)) {
                    open.merge(name, 1, Integer::sum);
                }
                singles += SINGLE.contains(name) ? 1 : 0;
            }
        }
        return new HtmlEvidence(false, leads, pairs, singles);
    }

    private static int firstVisible(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        if (text.startsWith("<?xml", i)) {
            int after = text.indexOf("?>", i);
            return after < 0 ? i : firstVisible(text, after + 2);
        }
        return i;
    }

    private static int firstVisible(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static boolean saysHtml(String text, int at) {
        return text.regionMatches(true, at, "<!doctype html", 0, 14);
    }

    /// The name of the tag whose name begins at `from`, in lower case; empty if none does.
    private static String tagName(String text, int from) {
        if (text.startsWith("!--", from)) {
            return "!--";
        }
        int i = from;
        int end = Math.min(text.length(), from + LONGEST_NAME);
        while (i < end && (isNameChar(text.charAt(i)) || i == from && text.charAt(i) == '!')) {
            i++;
        }
        if (i == from || i >= text.length()) {
            return "";
        }
        char after = text.charAt(i);
        boolean ends = after == '>' || after == '/' || Character.isWhitespace(after);
        return ends ? text.substring(from, i).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
