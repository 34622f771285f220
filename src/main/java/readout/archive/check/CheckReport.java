package readout.archive.check;

import java.util.List;

/// What a check looked at and found.
///
/// @param parts    each kind of thing that was looked at
/// @param finished whether everything was looked at; false if the check was cancelled
public record CheckReport(List<Part> parts, boolean finished) {

    /// The part that looks at the search index.
    static final String INDEX = "documents in the index";

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

    /// Whether what is wrong is in the search index, which can be made anew.
    public boolean indexIsWrong() {
        return parts.stream().anyMatch(part -> part.what().equals(INDEX) && part.found() > 0);
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
