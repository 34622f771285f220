package readout.archive.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields of the query language, with the names each goes by; the first is the one shown.
public enum Field {
    SPEAKER("speaker", "by", "person", "говорит"),
    WITH("with", "вместе"),
    SIDE("side", "сторона"),
    KIND("kind", "type", "вид"),
    PLACE("place", "in", "место"),
    TOPIC("topic", "about", "тема"),
    TAG("tag", "метка"),
    MEETING("meeting", "встреча"),
    TITLE("title", "заголовок"),
    AFTER("after", "since", "после"),
    BEFORE("before", "until", "до"),
    ON("on", "date", "year", "дата", "год");

    private static final Map<String, Field> BY_NAME = byName();

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /// The name shown, as in `speaker`.
    public String shown() {
        return names.getFirst();
    }

    /// All names it goes by, without colons.
    public List<String> names() {
        return names;
    }

    /// The field of a name in any case.
    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Field> byName() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : values()) {
            field.names.forEach(name -> fields.put(name, field));
        }
        return Map.copyOf(fields);
    }
}
