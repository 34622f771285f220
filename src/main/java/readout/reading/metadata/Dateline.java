package readout.reading.metadata;

import java.util.Optional;
import readout.model.DateMention;
import readout.model.Span;
import readout.reading.metadata.Publishers.Publisher;

/// What stands before an agency's or a paper's first words: `GENEVA (Reuters) -`, `MOSCOW, June 15. /TASS/.`.
///
/// @param span   from the paragraph's start to the first word that is text
/// @param spot   where it was written
/// @param agency whose it is
/// @param date   its date; without a year in it, what it means is not known yet
/// @param author who wrote it, as printed
record Dateline(Span span, Optional<Spot> spot, Optional<Publisher> agency, Optional<DateMention> date, Optional<String> author) {
}
