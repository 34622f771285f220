package readout.archive.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import readout.archive.search.index.Sort;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.Side;
import readout.model.Span;
import readout.model.When;

/// A passage that was found.
///
/// @param document the id of the document
/// @param title    its title
/// @param kind     its kind
/// @param meeting  the id of its meeting
/// @param when     when the event took place, or else when it was published
/// @param place    where the event took place
/// @param sort     what the passage is
/// @param turn     the number of its turn, from 0
/// @param speaker  who says it: for a paragraph, whoever says the quotation in which the first place found stands
/// @param quote    the number of the kept quote, for a note
/// @param passage  where it stands in the text; empty at 0 for a title that does not stand there
/// @param spans    the places found, in the text, in order and without overlaps; none for what does not stand in the text
/// @param snippet  words around them
public record Hit(
        String document,
        Optional<String> title,
        DocumentKind kind,
        Optional<String> meeting,
        Optional<When> when,
        Optional<Place> place,
        Sort sort,
        OptionalInt turn,
        Optional<Speaker> speaker,
        OptionalLong quote,
        Span passage,
        List<Span> spans,
        Snippet snippet) {

    public Hit {
        spans = List.copyOf(spans);
    }

    /// Who speaks.
    ///
    /// @param person the id of the person, if anybody is identified
    /// @param name   the full name, or else the reporter, the outlet or the label as printed
    /// @param outlet whom a reporter is from, if told
    /// @param side   for whom, if known
    public record Speaker(Optional<String> person, String name, Optional<String> outlet, Optional<Side> side) {
    }
}
