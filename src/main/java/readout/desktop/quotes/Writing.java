package readout.desktop.quotes;

import java.util.Optional;
import java.util.function.Supplier;
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
    /// @param text     what is written so far; no text until the head has been in sight
    record Heading(long exchange, boolean note, StringProperty text) {
    }

    private final QuoteActs acts;
    private final ExchangeActs exchanges;
    private final Supplier<QuoteBook> book;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Heading>> heading = new ReadOnlyObjectWrapper<>(this, "heading", Optional.empty());

    /// @param book everything kept, as it is now
    Writing(QuoteActs acts, ExchangeActs exchanges, Supplier<QuoteBook> book) {
        this.acts = acts;
        this.exchanges = exchanges;
        this.book = book;
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
        left.ifPresent(written -> book.get().card(written.card().id()).ifPresent(card -> acts.note(card, written.text().get().strip())));
    }

    /// Leaves whatever is being written.
    void onLeave() {
        onLeaveNote();
        onLeaveHeading();
    }

    /// Begins to write an exchange's title.
    void onTitle(long exchange) {
        write(new Heading(exchange, false, new SimpleStringProperty()));
    }

    /// Begins to write an exchange's note.
    void onExchangeNote(long exchange) {
        write(new Heading(exchange, true, new SimpleStringProperty()));
    }

    private void write(Heading other) {
        onLeaveHeading();
        heading.set(Optional.of(other));
    }

    /// Leaves the head that is being written; what was written is saved as one step. A title is never empty.
    void onLeaveHeading() {
        Optional<Heading> left = heading.get().filter(written -> written.text().get() != null);
        onDropHeading();
        left.ifPresent(written -> book.get().exchange(written.exchange()).ifPresent(exchange -> {
            String words = written.text().get().strip();
            exchanges.describe(exchange, written.note() || words.isEmpty() ? exchange.title() : words, written.note() ? words : exchange.note());
        }));
    }

    /// Leaves the head that is being written as it was.
    void onDropHeading() {
        heading.set(Optional.empty());
    }
}
