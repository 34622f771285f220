package readout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One human being.
///
/// @param id        a name for files: `sergey-lavrov`
/// @param fullName  the name shown
/// @param side      whom the person speaks for
/// @param spellings other ways the name is written, in any script, without `fullName`
/// @param offices   the offices held, oldest first
public record Person(String id, String fullName, Side side, List<String> spellings, List<Office> offices) {

    public Person {
        Objects.requireNonNull(id);
        Objects.requireNonNull(side);
        if (fullName.isBlank()) {
            throw new IllegalArgumentException("A person needs a name");
        }
        spellings = List.copyOf(spellings);
        offices = List.copyOf(offices);
    }

    /// The office held on `day`; where several were, the one taken up last.
    public Optional<Office> officeOn(LocalDate day) {
        return offices.stream().filter(office -> office.heldOn(day)).reduce((_, later) -> later);
    }
}
