package readout.desktop.speakers;

import readout.desktop.kit.Messages;
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
}
