package readout.archive.versions;

import java.util.List;
import java.util.Objects;

/// What came of a document being a changed version of an earlier one.
///
/// @param earlier   the code of the earlier version, which is kept
/// @param reason    how it is known: "it has the same address"
/// @param moved     how many quotes went over to the new version, since their words were found at one place
/// @param review    how many stay with the earlier version until the analyst has looked at them
/// @param carried   how many corrections of the earlier version hold for the new one too
/// @param left      the corrections that do not fit the new version, a sentence each
public record VersionReport(String earlier, String reason, int moved, int review, int carried, List<String> left) {

    public VersionReport {
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(reason);
        left = List.copyOf(left);
    }

    /// One or more sentences for people.
    public String sentence() {
        StringBuilder told = new StringBuilder("It is a changed version of ").append(earlier).append(" (").append(reason).append(").");
        if (moved > 0) {
            told.append(' ').append(counted(moved, "quote")).append(moved == 1 ? " was" : " were").append(" found again and moved.");
        }
        if (review > 0) {
            told.append(' ').append(counted(review, "quote")).append(review == 1 ? " waits" : " wait").append(" for review.");
        }
        if (carried > 0) {
            told.append(' ').append(counted(carried, "correction")).append(carried == 1 ? " holds" : " hold").append(" for it too.");
        }
        left.forEach(sentence -> told.append(' ').append(sentence));
        return told.toString();
    }

    private static String counted(int count, String what) {
        return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
