package readout.reading.people;

/// What a given name or a form of address tells of a person's sex.
enum Sex {
    MALE, FEMALE, UNTOLD;

    /// Whether both may be told of one person.
    boolean fits(Sex other) {
        return this == UNTOLD || other == UNTOLD || this == other;
    }
}
