package readout.archive.search.index;

import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Side;
import readout.model.Span;

/// A stretch of text that is found as a whole.
///
/// @param sort  what it is
/// @param span  where it stands in its document's text; empty at 0 for a title that does not stand in it, and for what is no
///              part of a document; for a note the quote's place
/// @param turn  the number of the turn it is or stands in, from 0
/// @param voice the row of who speaks (see `search_voices`), 0 if nobody does
/// @param side  the side a turn speaks for
/// @param words how many words it has
public record Passage(Sort sort, Span span, OptionalInt turn, int voice, Optional<Side> side, int words) {
}
