package readout.archive.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The path of a tag: `arms control > missile defense`.
///
/// @param names from the outermost, none blank, none with `>`; white space is a single space
public record TagPath(List<String> names) {

    private static final String SEPARATOR = " > ";

    public TagPath {
        names = names.stream().map(name -> String.join(" ", name.strip().split("\\s+"))).toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A tag needs a name");
        }
        for (String name : names) {
            if (name.isEmpty() || name.indexOf('>') >= 0) {
                throw new IllegalArgumentException("Not a name of a tag: " + name);
            }
        }
    }

    /// Reads a path as [#toString] writes it; white space around `>` does not matter.
    ///
    /// @throws IllegalArgumentException if a name is missing
    public static TagPath parse(String path) {
        return new TagPath(List.of(path.split(">", -1)));
    }

    /// The path one step out, if there is one.
    public Optional<TagPath> parent() {
        return names.size() == 1 ? Optional.empty() : Optional.of(new TagPath(names.subList(0, names.size() - 1)));
    }

    /// The path folded for comparison: two paths are one tag if their keys are equal.
    public String key() {
        return Normalizer.normalize(toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// Whether this is `other` or inside it.
    public boolean isWithin(TagPath other) {
        return (key() + SEPARATOR).startsWith(other.key() + SEPARATOR);
    }

    /// The same tag after `from`, which it is within, has become `to`.
    TagPath moved(TagPath from, TagPath to) {
        List<String> moved = new ArrayList<>(to.names);
        moved.addAll(names.subList(from.names.size(), names.size()));
        return new TagPath(moved);
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, names);
    }
}
