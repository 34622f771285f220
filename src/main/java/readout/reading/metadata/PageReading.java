package readout.reading.metadata;

import java.util.List;
import java.util.Optional;
import readout.model.DateMention;
import readout.model.DocumentKind;
import readout.model.Metadata;
import readout.model.Paragraph;
import readout.model.Span;

/// What a page tells of its document, before anyone is identified.
///
/// @param kind      what sort of text it is
/// @param spoken    whether it holds turns, as a transcript does and a record of a conversation may
/// @param metadata  its findings; the author as printed
/// @param principal the author or principal with the office beside the name, if there is one
/// @param notes     the editors' notes, in order
/// @param parts     the page's head and foot and its furniture, in order, without overlaps
/// @param body      where the text stands between them
/// @param dates     every date expression of the text, resolved from the day of publication
public record PageReading(
        DocumentKind kind,
        boolean spoken,
        Metadata metadata,
        Optional<Principal> principal,
        List<String> notes,
        List<Paragraph> parts,
        Span body,
        List<DateMention> dates) {

    public PageReading {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
        dates = List.copyOf(dates);
    }
}
