package readout.archive.people;

import java.util.List;

/// A spelling was split off a person. Gives all that is needed to take it back.
///
/// @param from       the code of the person who had the spelling
/// @param to         the code of the new person
/// @param spelling   the spelling
/// @param ordinal    its place among the spellings, from 0
/// @param turns      the turns that went over
/// @param quotations the quotations that went over
/// @param read       the turns that went over in what the reader gave of corrected documents
/// @param readQuotations the quotations that went over there
/// @param parts      the stretches of quotes that went over
public record SpellingSplit(String from, String to, String spelling, int ordinal, List<Place> turns, List<Place> quotations,
        List<Place> read, List<Place> readQuotations, List<Place> parts) {

    public SpellingSplit {
        turns = List.copyOf(turns);
        quotations = List.copyOf(quotations);
        read = List.copyOf(read);
        readQuotations = List.copyOf(readQuotations);
        parts = List.copyOf(parts);
    }

    /// One turn or quotation of a document, or one stretch of a quote.
    ///
    /// @param owner    the document's row, or the quote's
    /// @param ordinal  its number there, from 0
    public record Place(long owner, int ordinal) {
    }
}
