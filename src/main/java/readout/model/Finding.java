package readout.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Something the reader looked for in a document. "Not found" is a value and says why.
///
/// @param <T> what is looked for
public sealed interface Finding<T> {

    /// It was found.
    ///
    /// @param value     what was found
    /// @param certainty how far to trust it
    /// @param how       the rule that found it, as a short phrase for people: "the line under the title"
    /// @param where     the place in the canonical text, if it stands there
    record Found<T>(T value, Certainty certainty, String how, Optional<Span> where) implements Finding<T> {
        public Found {
            Objects.requireNonNull(value);
            Objects.requireNonNull(certainty);
            Objects.requireNonNull(how);
            Objects.requireNonNull(where);
        }
    }

    /// It was not found.
    ///
    /// @param why a short phrase for people
    record NotFound<T>(String why) implements Finding<T> {
        public NotFound {
            Objects.requireNonNull(why);
        }
    }

    /// Found for certain, at a place in the text.
    static <T> Finding<T> certain(T value, String how, Span where) {
        return new Found<>(value, Certainty.CERTAIN, how, Optional.of(where));
    }

    /// Found for certain outside the canonical text, for example in a file's properties.
    static <T> Finding<T> certain(T value, String how) {
        return new Found<>(value, Certainty.CERTAIN, how, Optional.empty());
    }

    /// Concluded by a rule from a place in the text.
    static <T> Finding<T> likely(T value, String how, Span where) {
        return new Found<>(value, Certainty.LIKELY, how, Optional.of(where));
    }

    /// Concluded by a rule, from no single place.
    static <T> Finding<T> likely(T value, String how) {
        return new Found<>(value, Certainty.LIKELY, how, Optional.empty());
    }

    /// Looked for and not found.
    static <T> Finding<T> none(String why) {
        return new NotFound<>(why);
    }

    /// What was found, if anything.
    default Optional<T> found() {
        return this instanceof Found<T>(T value, _, _, _) ? Optional.of(value) : Optional.empty();
    }

    /// Whether anything was found.
    default boolean isFound() {
        return this instanceof Found<T>;
    }

    /// The same finding of another form.
    default <R> Finding<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Found<T>(T value, Certainty certainty, String how, Optional<Span> where) ->
                    new Found<>(change.apply(value), certainty, how, where);
            case NotFound<T>(String why) -> new NotFound<>(why);
        };
    }

    /// This finding, or `other` if nothing was found.
    default Finding<T> or(Supplier<Finding<T>> other) {
        return isFound() ? this : other.get();
    }
}
