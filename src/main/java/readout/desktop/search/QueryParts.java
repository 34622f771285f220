package readout.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.archive.search.query.Field;

/// A search parted into its fields, each of which is shown as a chip, and the words that are left to type.
///
/// @param tokens the fields that stand for the whole search
/// @param rest   everything else, as typed
record QueryParts(List<QueryToken> tokens, String rest) {

    private static final Set<String> JOINING = Set.of("OR", "ИЛИ", "|", "NOT", "НЕ", "NEAR");
    private static final String OPENING = "\"“”„«»‟";

    QueryParts {
        tokens = List.copyOf(tokens);
    }

    /// Parts a text. A field inside parentheses, or beside a word that joins, stays where it is: it would mean something else elsewhere.
    ///
    /// @param typing whether the last field is still being typed if no space follows
    static QueryParts of(String text, boolean typing) {
        return new Scanner(text, typing).parts();
    }

    /// The whole search as one text.
    String written() {
        return Stream.concat(tokens.stream().map(QueryToken::written), Stream.of(rest)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static final class Scanner {

        private final String text;
        private final boolean typing;
        private final List<QueryToken> tokens = new ArrayList<>();
        private final StringBuilder rest = new StringBuilder();
        private int at;
        private int depth;
        private String before = "";

        Scanner(String text, boolean typing) {
            this.text = text;
            this.typing = typing;
        }

        QueryParts parts() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c)) {
                    rest.append(c);
                    at++;
                } else {
                    int end = wordEnd(at);
                    String word = text.substring(at, end);
                    Optional<QueryToken> token = depth == 0 && !joins(before) && !joins(next(end)) ? token(word, end) : Optional.empty();
                    token.ifPresentOrElse(tokens::add, () -> keep(word));
                    // The space behind a field that became a chip goes with it.
                    at = token.isPresent() && end < text.length() ? end + 1 : end;
                }
            }
            return new QueryParts(tokens, tokens.isEmpty() ? text : rest.toString().stripLeading());
        }

        private void keep(String word) {
            rest.append(word);
            before = word;
            depth += (int) word.chars().filter(c -> c == '(').count() - (int) word.chars().filter(c -> c == ')').count();
        }

        /// Up to the next space outside quotation marks.
        private int wordEnd(int from) {
            boolean quoted = false;
            int i = from;
            while (i < text.length() && (quoted || !Character.isWhitespace(text.charAt(i)))) {
                quoted ^= OPENING.indexOf(text.charAt(i)) >= 0;
                i++;
            }
            return i;
        }

        private String next(int from) {
            int i = from;
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i < text.length() ? text.substring(i, wordEnd(i)) : "";
        }

        private static boolean joins(String word) {
            return JOINING.contains(word) || word.startsWith("NEAR/") || word.startsWith("|");
        }

        private Optional<QueryToken> token(String word, int end) {
            boolean out = word.startsWith("-");
            int colon = word.indexOf(':');
            if (colon <= (out ? 1 : 0) || typing && end == text.length()) {
                return Optional.empty();
            }
            String value = word.substring(colon + 1);
            boolean isValue = !value.isBlank() && value.indexOf('(') < 0 && value.indexOf(')') < 0 && isWholeQuote(value);
            return isValue ? Field.named(word.substring(out ? 1 : 0, colon)).map(field -> new QueryToken(out, field, bare(value))) : Optional.empty();
        }

        private static boolean isWholeQuote(String value) {
            boolean opens = OPENING.indexOf(value.charAt(0)) >= 0;
            boolean closes = OPENING.indexOf(value.charAt(value.length() - 1)) >= 0;
            return !opens && value.chars().noneMatch(c -> OPENING.indexOf(c) >= 0) || opens && closes && value.length() > 2;
        }

        private static String bare(String value) {
            return OPENING.indexOf(value.charAt(0)) >= 0 ? value.substring(1, value.length() - 1) : value;
        }
    }
}
