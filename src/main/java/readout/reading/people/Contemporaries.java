package readout.reading.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Tells namesakes apart in a text that gives no day: who held a first office together with others it names.
/// `Mr Bush` beside Putin is not the one beside Gorbachev.
final class Contemporaries {

    private Contemporaries() {
    }

    /// The only one of `namesakes` who was in a first office of a state while somebody among `named` of another surname was; empty if
    /// there is not exactly one.
    static Optional<Known> only(List<Known> namesakes, Collection<Object> named) {
        List<Known> others = named.stream().filter(Known.class::isInstance).map(Known.class::cast).filter(known -> !namesakes.contains(known)).toList();
        List<Known> together = namesakes.stream().filter(one -> others.stream().anyMatch(other -> areTogether(one, other))).toList();
        return together.size() == 1 ? Optional.of(together.getFirst()) : Optional.empty();
    }

    private static boolean areTogether(Known one, Known other) {
        return one.offices().stream().filter(held -> held.role().post().isHigh())
                .anyMatch(held -> other.offices().stream().filter(theirs -> theirs.role().post().isHigh()).anyMatch(theirs -> overlap(held, theirs)));
    }

    private static boolean overlap(Held one, Held other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Held one, Held other) {
        return one.office().from().isEmpty() || other.office().to().isEmpty() || one.office().from().get().isBefore(other.office().to().get());
    }
}
