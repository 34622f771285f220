package readout.desktop.search;

import java.util.Objects;
import readout.archive.search.query.Field;

/// A field with its value as part of a search, such as `place:Geneva` or `-speaker:"Hillary Clinton"`.
///
/// @param out   whether it is left out instead of asked for
/// @param field the field
/// @param value its value, without quotation marks
record QueryToken(boolean out, Field field, String value) {

    QueryToken {
        Objects.requireNonNull(field);
        value = value.replace('"', ' ').strip();
    }

    /// As the query language writes it.
    String written() {
        boolean plain = !value.isEmpty() && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '\'' || c == '_' || c == '*');
        return (out ? "-" : "") + field.shown() + ":" + (plain ? value : "\"" + value + "\"");
    }
}
