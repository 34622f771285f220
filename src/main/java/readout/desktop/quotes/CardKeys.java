package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import readout.archive.quotes.Exchange;

/// What the keys do while the list of cards has the focus.
final class CardKeys {

    private final QuotesModel model;
    private final Supplier<Optional<Row>> focused;
    private final QuoteMenus.Around around;
    private final Runnable chooseTags;

    CardKeys(QuotesModel model, Supplier<Optional<Row>> focused, QuoteMenus.Around around, Runnable chooseTags) {
        this.model = model;
        this.focused = focused;
        this.around = around;
        this.chooseTags = chooseTags;
    }

    void handle(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl) {
            return;
        }
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            shift(key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            around.copy().accept(model.selectedProperty().get());
            key.consume();
        } else if (!key.isShortcutDown() && !key.isAltDown() && plain(key.getCode())) {
            key.consume();
        }
    }

    /// @return whether the key does anything here
    private boolean plain(KeyCode code) {
        List<Card> cards = model.selectedCards();
        switch (code) {
            case ENTER -> card().ifPresent(model::onOpen);
            case N -> card().ifPresent(model.writing()::onNote);
            case T -> chooseTags.run();
            case G -> model.onGather();
            case DELETE, BACK_SPACE -> model.onDelete();
            case F2 -> group().ifPresent(exchange -> model.writing().onTitle(exchange.id()));
            default -> {
                if (!code.isDigitKey() || cards.isEmpty()) {
                    return false;
                }
                model.onPin(code.getName().charAt(code.getName().length() - 1) - '0');
            }
        }
        return true;
    }

    private void shift(int by) {
        card().ifPresent(card -> group().ifPresent(exchange -> model.exchanges().shift(exchange, card.id(), by)));
    }

    private Optional<Card> card() {
        return focused.get().flatMap(row -> row instanceof Row.Kept kept ? Optional.of(kept.card()) : Optional.empty());
    }

    private Optional<Exchange> group() {
        return focused.get().flatMap(row -> switch (row) {
            case Row.Head head -> head.group().asExchange();
            case Row.Offer offer -> Optional.empty();
            case Row.Kept kept -> kept.group().flatMap(Group::asExchange);
        });
    }
}
