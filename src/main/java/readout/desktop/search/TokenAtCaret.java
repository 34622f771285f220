package readout.desktop.search;

import java.util.Optional;
import readout.archive.search.query.Field;

/// What is being typed at the caret, so far as it can be completed: a field's value, or a field's name.
///
/// @param from  where it begins in the text
/// @param out   whether a minus stands before it
/// @param field the field whose value is begun; empty if it may be the beginning of a field's name
/// @param begun the value or the name as far as it is typed
record TokenAtCaret(int from, boolean out, Optional<Field> field, String begun) {

    /// What stands before the caret.
    static Optional<TokenAtCaret> in(String text, int caret) {
        boolean quoted = text.substring(0, caret).chars().filter(c -> c == '"').count() % 2 == 1;
        int quote = quoted ? text.lastIndexOf('"', caret - 1) : -1;
        int start = quoted ? quote : caret;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, caret);
        boolean out = word.startsWith("-");
        int colon = word.indexOf(':');
        if (colon < 0) {
            String begun = out ? word.substring(1) : word;
            return quoted || begun.length() < 2 ? Optional.empty() : Optional.of(new TokenAtCaret(start, out, Optional.empty(), begun));
        }
        int from = start;
        return Field.named(word.substring(out ? 1 : 0, colon)).map(field -> new TokenAtCaret(from, out, Optional.of(field), word.substring(colon + 1).replace("\"", "")));
    }
}
