package readout.archive.people;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Person;

/// A person with what the archive holds of them.
///
/// @param person     the person, with everyone joined into it
/// @param documents  documents in which the person speaks or is quoted
/// @param turns      turns in transcripts
/// @param words      words in those turns
/// @param quotations quotations in prose
/// @param first      the earliest day of a document with the person, if any has a day
/// @param last       the latest such day
public record PersonSummary(Person person, int documents, int turns, int words, int quotations, Optional<LocalDate> first,
        Optional<LocalDate> last) {
}
