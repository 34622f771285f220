package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import readout.archive.quotes.Exchange;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.History;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteChange.Also;

/// What can be done with exchanges; each verb is one step that can be undone.
final class ExchangeActs {

    private static final QuoteChange EXCHANGES = QuoteChange.of(List.of(), Also.EXCHANGES);

    private final History history;
    private final Messages messages;

    ExchangeActs(History history, Messages messages) {
        this.history = history;
        this.messages = messages;
    }

    /// Gathers quotes, in this order, into a new exchange.
    ///
    /// @param then gets the number of the exchange
    void gather(String title, List<Long> quotes, LongConsumer then) {
        if (!quotes.isEmpty()) {
            GatherStep step = new GatherStep(messages.count("quotes.edit.gather", quotes.size()), title, quotes);
            history.perform(step, () -> step.exchange().ifPresent(made -> then.accept(made.id())));
        }
    }

    /// Adds quotes at the end of an exchange.
    void add(Exchange exchange, Collection<Long> quotes) {
        Set<Long> all = new LinkedHashSet<>(exchange.quotes());
        if (all.addAll(quotes)) {
            arrange(exchange, List.copyOf(all), messages.text("quotes.edit.add-to", exchange.title()));
        }
    }

    /// Takes quotes out of an exchange; they stay kept.
    void takeOut(Exchange exchange, Collection<Long> quotes) {
        List<Long> left = new ArrayList<>(exchange.quotes());
        if (left.removeAll(quotes)) {
            arrange(exchange, left, messages.text("quotes.edit.take-out", exchange.title()));
        }
    }

    /// Puts quotes of an exchange before another of its quotes, or at its end; quotes that stand elsewhere come in too.
    ///
    /// @param before the number of the quote they are to stand before, or 0 for the end
    void place(Exchange exchange, List<Long> quotes, long before) {
        List<Long> order = new ArrayList<>(exchange.quotes());
        int at = order.indexOf(before);
        while (at >= 0 && at < order.size() && quotes.contains(order.get(at))) {
            at++;
        }
        long anchor = at < 0 || at >= order.size() ? 0 : order.get(at);
        order.removeAll(quotes);
        order.addAll(anchor == 0 ? order.size() : order.indexOf(anchor), quotes);
        if (!order.equals(exchange.quotes())) {
            arrange(exchange, order, messages.text("quotes.edit.reorder", exchange.title()));
        }
    }

    /// Moves a quote one place up or down in its exchange.
    void shift(Exchange exchange, long quote, int by) {
        List<Long> order = new ArrayList<>(exchange.quotes());
        int from = order.indexOf(quote);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.remove(from);
            order.add(to, quote);
            arrange(exchange, order, messages.text("quotes.edit.reorder", exchange.title()));
        }
    }

    /// Changes title and note.
    void describe(Exchange exchange, String title, String note) {
        if (!exchange.title().equals(title) || !exchange.note().equals(note)) {
            history.perform(new QuoteStep<Exchange>(messages.text(exchange.title().equals(title) ? "quotes.edit.exchange-note" : "quotes.edit.title"),
                    archive -> archive.exchanges().update(exchange.id(), title, note),
                    (archive, before) -> archive.exchanges().update(before.id(), before.title(), before.note()), before -> EXCHANGES));
        }
    }

    /// Removes an exchange; its quotes stay.
    void remove(Exchange exchange) {
        history.perform(new QuoteStep<Exchange>(messages.text("quotes.edit.scatter", exchange.title()),
                archive -> archive.exchanges().remove(exchange.id()), (archive, removed) -> archive.exchanges().restore(removed),
                removed -> EXCHANGES));
    }

    private void arrange(Exchange exchange, List<Long> order, String name) {
        history.perform(new QuoteStep<Exchange>(name, archive -> archive.exchanges().arrange(exchange.id(), order),
                (archive, before) -> archive.exchanges().arrange(before.id(), before.quotes()), before -> EXCHANGES));
    }
}
