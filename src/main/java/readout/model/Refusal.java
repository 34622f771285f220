package readout.model;

import java.util.Objects;

/// Why a file did not become a document.
///
/// @param kind     the sort of reason
/// @param sentence one plain sentence for people: what is wrong and, where it helps, what to do
public record Refusal(Kind kind, String sentence) {

    public Refusal {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sentence);
    }

    /// The sorts of reason.
    public enum Kind { EMPTY, UNKNOWN_FORMAT, DAMAGED, NO_TEXT, ENCRYPTED, TOO_LARGE, TOO_SLOW, UNREADABLE }
}
