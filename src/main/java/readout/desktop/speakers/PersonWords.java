package readout.desktop.speakers;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.desktop.kit.Messages;
import readout.model.Office;
import readout.model.Person;

/// What the panel says of a person.
record PersonWords(Messages messages) {

    /// The last office.
    String office(Person person) {
        return person.offices().isEmpty() ? messages.text("speakers.no-office") : person.offices().getLast().title();
    }

    /// How many spellings are known besides the name shown, as an addition to the office.
    String spellings(Person person) {
        return person.spellings().isEmpty() ? "" : " · " + messages.count("speakers.spellings", person.spellings().size() + 1);
    }

    /// All offices and spellings, for whoever points at the person.
    String card(Person person) {
        String offices = person.offices().stream().map(this::dated).collect(Collectors.joining("\n"));
        String spellings = String.join(" · ", person.spellings());
        return Stream.of(person.fullName(), offices, spellings).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String dated(Office office) {
        String from = office.from().map(LocalDate::getYear).map(String::valueOf).orElse("");
        String to = office.to().map(LocalDate::getYear).map(String::valueOf).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return office.title();
        }
        boolean sameCentury = from.length() == 4 && to.length() == 4 && from.startsWith(to.substring(0, 2));
        return office.title() + " " + (from.equals(to) ? from : from + "–" + (sameCentury ? to.substring(2) : to));
    }
}
