package readout.reading.format;

import java.util.Objects;
import java.util.Optional;

/// What a file says of itself outside its text: HTML `meta`, office properties, mail headers.
///
/// @param title     its title, as given
/// @param author    its author, as given
/// @param site      the site or publisher, as given
/// @param published the date, as given, in whatever form
/// @param address   the canonical web address
/// @param language  the language tag, as given
public record Hints(
        Optional<String> title,
        Optional<String> author,
        Optional<String> site,
        Optional<String> published,
        Optional<String> address,
        Optional<String> language) {

    public Hints {
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(site);
        Objects.requireNonNull(published);
        Objects.requireNonNull(address);
        Objects.requireNonNull(language);
    }

    /// Nothing is said.
    public static Hints none() {
        return new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
