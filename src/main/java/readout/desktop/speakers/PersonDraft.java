package readout.desktop.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.desktop.kit.Dates;
import readout.desktop.workspace.TypedDate;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;
import readout.model.When;

/// A person as it stands in a form, whether or not it can be read.
///
/// @param offices the offices, as typed, without empty lines
record PersonDraft(String name, Side side, List<String> spellings, List<OfficeDraft> offices) {

    /// An office as typed.
    ///
    /// @param from when it was taken up, empty if that is not known
    /// @param to   when it ended, empty if it did not or that is not known
    record OfficeDraft(String title, String from, String to) {

        static OfficeDraft of(Office office, Dates dates) {
            return new OfficeDraft(office.title(),
                    office.from().map(day -> day.getDayOfYear() == 1 ? Integer.toString(day.getYear()) : dates.day(day)).orElse(""),
                    office.to().map(day -> day.getMonthValue() == 12 && day.getDayOfMonth() == 31 ? Integer.toString(day.getYear()) : dates.day(day)).orElse(""));
        }

        boolean isEmpty() {
            return title.isBlank() && from.isBlank() && to.isBlank();
        }
    }

    /// Why a form cannot be taken.
    enum Trouble {
        NO_NAME, NO_TITLE, UNREADABLE_DATE, ENDS_BEFORE_IT_BEGINS
    }

    /// What a form says.
    sealed interface Checked {

        /// A person.
        record Sound(Person person) implements Checked {
        }

        /// Nothing that can be saved.
        record Wrong(Trouble trouble) implements Checked {
        }
    }

    PersonDraft {
        spellings = List.copyOf(spellings);
        offices = offices.stream().filter(office -> !office.isEmpty()).toList();
    }

    static PersonDraft of(Person person, Dates dates) {
        return new PersonDraft(person.fullName(), person.side(), person.spellings(), person.offices().stream().map(office -> OfficeDraft.of(office, dates)).toList());
    }

    /// Reads the form. A name given up stays as a spelling.
    ///
    /// @param was the person it is about
    Checked check(Person was, Dates dates) {
        if (name.isBlank()) {
            return new Checked.Wrong(Trouble.NO_NAME);
        }
        List<OfficeDraft> before = of(was, dates).offices();
        List<Office> held = new ArrayList<>();
        for (OfficeDraft office : offices) {
            int known = before.indexOf(office);
            if (known >= 0) {
                held.add(was.offices().get(known));
                continue;
            }
            Optional<Trouble> trouble = read(office, held);
            if (trouble.isPresent()) {
                return new Checked.Wrong(trouble.get());
            }
        }
        List<String> written = new ArrayList<>(spellings);
        if (!name.strip().equals(was.fullName()) && !written.contains(was.fullName())) {
            written.addFirst(was.fullName());
        }
        written.removeIf(name.strip()::equals);
        return new Checked.Sound(new Person(was.id(), name.strip(), side, written, held));
    }

    private static Optional<Trouble> read(OfficeDraft office, List<Office> into) {
        if (office.title().isBlank()) {
            return Optional.of(Trouble.NO_TITLE);
        }
        TypedDate begins = TypedDate.of(office.from());
        TypedDate ends = TypedDate.of(office.to());
        if (begins instanceof TypedDate.Unreadable || ends instanceof TypedDate.Unreadable) {
            return Optional.of(Trouble.UNREADABLE_DATE);
        }
        Optional<LocalDate> from = begins instanceof TypedDate.Read(When when) ? Optional.of(when.first()) : Optional.empty();
        Optional<LocalDate> to = ends instanceof TypedDate.Read(When when) ? Optional.of(when.last()) : Optional.empty();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            return Optional.of(Trouble.ENDS_BEFORE_IT_BEGINS);
        }
        into.add(new Office(office.title().strip(), from, to));
        return Optional.empty();
    }
}
