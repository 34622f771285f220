package readout.desktop.quotes;

import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The note, or the head of an exchange, that is written in place. Used on the FX thread only.
final class Writing {

    /// A note being written.
    ///
    /// @param card the quote
    /// @param text the note as it stands
    record Draft(Card card, StringProperty text) {
    }

    /// The head of an exchange being written.
    ///
    /// @param exchange the exchange's number
    /// @param note     whether its note is written, else its title
    record Heading(long exchange, boolean note) {
    }

    private final QuoteActs acts;
    private final LongFunction<Optional<Card>> cards;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Heading>> heading = new ReadOnlyObjectWrapper<>(this, "heading", Optional.empty());

    /// @param cards finds a quote as it is now
    Writing(QuoteActs acts, LongFunction<Optional<Card>> cards) {
        this.acts = acts;
        this.cards = cards;
    }

    /// The note being written, if any.
    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// The head of an exchange being written, if any.
    ReadOnlyObjectProperty<Optional<Heading>> headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// Begins to write a quote's note; the one being written is left.
    void onNote(Card card) {
        if (draft.get().filter(written -> written.card().id() == card.id()).isEmpty()) {
            onLeaveNote();
            draft.set(Optional.of(new Draft(card, new SimpleStringProperty(card.note()))));
        }
    }

    /// Leaves the note being written; what was written is saved as one step.
    void onLeaveNote() {
        Optional<Draft> left = draft.get();
        draft.set(Optional.empty());
        left.ifPresent(written -> cards.apply(written.card().id()).ifPresent(card -> acts.note(card, written.text().get().strip())));
    }

    /// Forgets what is written, as its archive is no longer open.
    void onForget() {
        draft.set(Optional.empty());
        heading.set(Optional.empty());
    }

    /// Begins to write an exchange's title.
    void onTitle(long exchange) {
        heading.set(Optional.of(new Heading(exchange, false)));
    }

    /// Begins to write an exchange's note.
    void onExchangeNote(long exchange) {
        heading.set(Optional.of(new Heading(exchange, true)));
    }

    /// Leaves the head that is being written.
    void onLeaveHeading() {
        heading.set(Optional.empty());
    }
}
