package readout.reading.people;

/// How well a known person fits the way somebody is named.
///
/// @param given how the given names agree
/// @param role  how the title agrees
/// @param days  the days between the document and the nearest day in the titled office (in any office without a title)
record Fit(Given given, RoleFit role, long days) {

    /// How given names agree.
    enum Given { NONE, INITIAL, FULL }

    /// How a title agrees with the offices held.
    enum RoleFit {
        /// The title was held that day.
        NOW,
        /// It was held, but not that day or the day is unknown.
        ONCE,
        /// It tells nothing for or against.
        SILENT,
        /// No such office was ever held.
        NEVER
    }

    boolean isNow() {
        return role == RoleFit.NOW;
    }
}
