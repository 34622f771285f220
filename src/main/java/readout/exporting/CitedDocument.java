package readout.exporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.SourceFormat;
import readout.model.When;

/// A document that is cited. Its text and original bytes are in the book's [Sources].
///
/// @param id         its code
/// @param kind       what sort of text it is
/// @param format     the format of its file
/// @param file       the name of its file
/// @param title      its title
/// @param subtitle   the line under the title
/// @param author     who wrote it, or the principal, as a full name
/// @param publisher  who published it
/// @param place      where the event took place
/// @param published  when it was published
/// @param eventDate  when the event took place
/// @param release    the release number, as printed
/// @param address    its web address
/// @param language   ISO 639-1 code: `en`, `ru`
/// @param meeting    the code of its meeting
/// @param sha256     the digest of the file's bytes, hexadecimal
/// @param textSha256 the digest of the text in UTF-8, hexadecimal
/// @param imported   when it came into the archive
public record CitedDocument(
        String id,
        DocumentKind kind,
        SourceFormat format,
        String file,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> author,
        Optional<String> publisher,
        Optional<Place> place,
        Optional<When> published,
        Optional<When> eventDate,
        Optional<String> release,
        Optional<String> address,
        Optional<String> language,
        Optional<String> meeting,
        String sha256,
        String textSha256,
        Instant imported) {

    public CitedDocument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(format);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(textSha256);
        Objects.requireNonNull(imported);
    }

    /// When the event took place, or else when it was published.
    public Optional<When> when() {
        return eventDate.or(() -> published);
    }

    /// The first day of [#when()].
    public Optional<LocalDate> day() {
        return when().map(When::first);
    }
}
