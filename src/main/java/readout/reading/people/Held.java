package readout.reading.people;

import readout.model.Office;

/// An office somebody held, and what its title tells.
record Held(Role role, Office office) {
}
