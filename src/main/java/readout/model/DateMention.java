package readout.model;

import java.util.Optional;

/// A date expression in the text.
///
/// @param span where it stands
/// @param when what it means, empty if that cannot be told
public record DateMention(Span span, Optional<When> when) {
}
