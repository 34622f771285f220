package readout.reading.meeting;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import readout.model.Person;

/// Somebody a document tells of.
///
/// @param person   who
/// @param parts    every part played; not empty
/// @param mentions how often the text names the person
public record Involved(Person person, Set<Part> parts, int mentions) {

    public Involved {
        Objects.requireNonNull(person);
        parts = Set.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Somebody involved plays a part: " + person.id());
        }
    }

    /// The weight of the strongest part, from 0 to 1.
    double weight() {
        return parts.stream().mapToDouble(Part::weight).max().orElseThrow();
    }

    Part strongest() {
        return parts.stream().max(Comparator.comparingDouble(Part::weight).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    boolean speaks() {
        return parts.contains(Part.SPEAKS) || parts.contains(Part.PRINCIPAL);
    }
}
