package readout.reading.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where among the words of a question a person's name, a paper's or station's name, and the words around them end.
/// Every answer is the index after the last token, or -1.
final class PressNames {

    private static final int MOST_NAME_WORDS = 4;
    private static final int MOST_QUOTED_WORDS = 8;

    private final OutletLexicon outlets;
    private final LabelLexicon labels;
    private final Set<String> noName = new HashSet<>();
    private final List<String[]> intros;
    private final List<String[]> links;

    PressNames(WordLists lists, LabelLexicon labels) {
        this.labels = labels;
        outlets = new OutletLexicon(lists);
        lists.section("no-name").forEach(w -> noName.add(String.join(" ", PressTokens.keys(w))));
        intros = phrases(lists, "intro");
        links = phrases(lists, "link");
    }

    private static List<String[]> phrases(WordLists lists, String section) {
        return lists.section(section).stream().map(PressTokens::keys)
                .sorted((a, b) -> Integer.compare(b.length, a.length)).toList();
    }

    /// `I'm`, `My name is`.
    int introEnd(PressTokens tokens, int at) {
        return phraseEnd(intros, tokens, at);
    }

    /// `from`, `with`, `of`.
    int linkEnd(PressTokens tokens, int at) {
        return phraseEnd(links, tokens, at);
    }

    /// `news agency`, `TV channel`.
    int kindEnd(PressTokens tokens, int at) {
        return outlets.kindEnd(tokens, at);
    }

    boolean isGiven(String key) {
        return labels.isGiven(key);
    }

    /// After `from` or `with` any one to four capitalised words that end a clause are an outlet, unless they are a place.
    int unknownOutletEnd(PressTokens tokens, int at) {
        int end = at;
        while (tokens.isCapitalised(end) && end - at < 5) {
            end++;
        }
        boolean closed = end >= tokens.size() || tokens.isMark(end, ".,;)") || tokens.isDash(end);
        return end > at && closed && !labels.isPlace(tokens.key(at)) && !noName.contains(tokens.key(at)) ? end : -1;
    }

    static int skipThe(PressTokens tokens, int at) {
        return tokens.key(at).equals("THE") ? at + 1 : at;
    }

    /// The index after the outlet at token `at`: a kind and a quoted name, a listed one, or one of an outlet's shape.
    int outletEnd(PressTokens tokens, int at, boolean kinds) {
        int kind = kinds || tokens.isWord(at) && !tokens.isCapitalised(at) ? outlets.kindEnd(tokens, at) : -1;
        if (kind > 0) {
            int quoted = quotedEnd(tokens, kind);
            int known = quoted > 0 ? quoted : outlets.knownEnd(tokens, kind);
            if (known > 0) {
                return known;
            }
        }
        if (tokens.isQuote(at)) {
            int known = outlets.knownEnd(tokens, at + 1);
            return known > 0 && tokens.isQuote(known) ? known + 1 : -1;
        }
        int shape = outlets.shapeEnd(tokens, at);
        return Math.max(shape, outlets.knownEnd(tokens, at));
    }

    private static int quotedEnd(PressTokens tokens, int at) {
        if (!tokens.isQuote(at)) {
            return -1;
        }
        for (int i = at + 1; i < tokens.size() && i - at < MOST_QUOTED_WORDS; i++) {
            if (tokens.isQuote(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// The outlet's words without the word for its kind.
    String outlet(PressTokens tokens, int from, int to) {
        int kind = outlets.kindEnd(tokens, from);
        boolean named = kind > 0 && kind < to && (tokens.isQuote(kind) || outlets.knownEnd(tokens, kind) == to);
        return tokens.printed(named ? kind : from, to);
    }

    /// The index after two to four words that may be a person's name, or one word; -1 if a sentence begins instead.
    int nameEnd(PressTokens tokens, int at) {
        if (!tokens.isCapitalised(at) || noName.contains(tokens.key(at)) || Chars.isDigit(tokens.key(at).charAt(0))
                || labels.isPlace(tokens.key(at)) || outlets.knownEnd(tokens, at) > 0) {
            return -1;
        }
        int end = at + 1;
        while (end - at < MOST_NAME_WORDS && tokens.isWord(end) && (tokens.isCapitalised(end) && !Chars.isDigit(tokens.key(end).charAt(0))
                || isParticle(tokens.key(end)) && tokens.isCapitalised(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isParticle(String key) {
        return switch (key) {
            case "DE", "VAN", "VON", "DER", "BIN", "AL", "EL", "LA", "DU", "DI", "DA" -> true;
            default -> false;
        };
    }

    private static int phraseEnd(List<String[]> phrases, PressTokens tokens, int at) {
        for (String[] phrase : phrases) {
            if (tokens.matches(at, phrase)) {
                return at + phrase.length;
            }
        }
        return -1;
    }
}
