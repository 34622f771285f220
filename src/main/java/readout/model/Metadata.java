package readout.model;

/// What a document tells of itself, each with how it is known.
///
/// @param title     the heading of the document
/// @param subtitle  the line under it that is no name, date or place
/// @param author    who wrote the article, or the principal of the remarks, as a full name
/// @param publisher the paper, agency or office that published it
/// @param place     where the event took place
/// @param published when it was published
/// @param eventDate when the event it tells of took place
/// @param release   the release number, as printed
/// @param address   the web address it was published at
/// @param language  ISO 639-1 code: `en`, `ru`
public record Metadata(
        Finding<String> title,
        Finding<String> subtitle,
        Finding<String> author,
        Finding<String> publisher,
        Finding<Place> place,
        Finding<When> published,
        Finding<When> eventDate,
        Finding<String> release,
        Finding<String> address,
        Finding<String> language) {
}
