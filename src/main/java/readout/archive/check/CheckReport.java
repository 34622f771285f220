package readout.archive.check;

import java.util.List;

/// What a check looked at and found.
///
/// @param parts    each kind of thing that was looked at
/// @param finished whether everything was looked at; false if the check was cancelled
public record CheckReport(List<Part> parts, boolean finished) {

    /// How many findings a part tells at most; more of the same kind help nobody.
    static final int LIMIT = 200;

    public CheckReport {
        parts = List.copyOf(parts);
    }

    /// One kind of thing.
    ///
    /// @param what     what was looked at, for people: "originals"
    /// @param looked   how many of them
    /// @param found    how many are wrong
    /// @param findings what is wrong, at most 200
    public record Part(String what, long looked, long found, List<Finding> findings) {
        public Part {
            findings = List.copyOf(findings);
        }
    }

    /// One thing that is wrong.
    ///
    /// @param where    the document's code, the quote's number or the like; may be empty
    /// @param sentence what is wrong
    public record Finding(String where, String sentence) {
    }

    /// Whether nothing is wrong.
    public boolean isSound() {
        return parts.stream().allMatch(part -> part.found() == 0);
    }
}
