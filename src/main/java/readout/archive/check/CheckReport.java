package readout.archive.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

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
    /// @param what     what was looked at
    /// @param looked   how many of them
    /// @param found    how many are wrong
    /// @param findings what is wrong, at most 200
    public record Part(Checked what, long looked, long found, List<Finding> findings) {
        public Part {
            findings = List.copyOf(findings);
        }
    }

    /// Whether what is wrong is in the search index, which can be made anew.
    public boolean indexIsWrong() {
        return parts.stream().anyMatch(part -> part.what() == Checked.INDEX && part.found() > 0);
    }

    /// The codes of the documents, as far as they are told, whose text or places are wrong, which may be derived from their originals again.
    public Set<String> derivable() {
        Set<String> codes = new LinkedHashSet<>();
        parts.stream().filter(part -> part.what() == Checked.TEXTS || part.what() == Checked.PLACES)
                .forEach(part -> part.findings().forEach(finding -> codes.add(finding.where())));
        return codes;
    }

    /// Whether some of what is wrong can be made again.
    public boolean isRepairable() {
        return indexIsWrong() || !derivable().isEmpty();
    }

    /// One thing that is wrong.
    ///
    /// @param where  the code of the document, person or meeting, or the name of the table; may be empty
    /// @param quote  the number of the quote, if it is about one
    /// @param fault  what is wrong
    /// @param places what stands at the place that is wrong, if it is about places
    /// @param detail a name, or the words of the failure; may be empty
    public record Finding(String where, OptionalLong quote, Fault fault, Optional<PlaceSort> places, String detail) {

        /// What is wrong with something that has one name.
        static Finding of(String where, Fault fault) {
            return new Finding(where, OptionalLong.empty(), fault, Optional.empty(), "");
        }

        /// The same with a name, or the words of the failure.
        Finding with(String words) {
            return new Finding(where, quote, fault, places, words);
        }

        /// All of it in English, as one line.
        public String line() {
            String subject = quote.isPresent() ? "quote %d of %s".formatted(quote.getAsLong(), where) : where;
            String more = places.map(PlaceSort::words).orElse(detail);
            return (subject.isEmpty() ? "" : subject + ": ") + fault.words() + (more.isEmpty() ? "." : ": " + more + ".");
        }
    }

    /// Whether nothing is wrong.
    public boolean isSound() {
        return parts.stream().allMatch(part -> part.found() == 0);
    }
}
