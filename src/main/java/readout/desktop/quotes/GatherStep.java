package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteEdit;

/// Gathers quotes into a new exchange. A redo brings back the very exchange that the undo removed.
final class GatherStep implements QuoteEdit {

    private final String name;
    private final String title;
    private final List<Long> quotes;
    private Optional<Exchange> made = Optional.empty();

    GatherStep(String name, String title, List<Long> quotes) {
        this.name = name;
        this.title = title;
        this.quotes = List.copyOf(quotes);
    }

    /// The exchange, once it is made.
    Optional<Exchange> exchange() {
        return made;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        made.ifPresentOrElse(archive.exchanges()::restore, () -> made = Optional.of(archive.exchanges().add(title, "", quotes)));
    }

    @Override
    public void revert(Archive archive) {
        made = made.map(exchange -> archive.exchanges().remove(exchange.id()));
    }

    @Override
    public QuoteChange touched() {
        return QuoteChange.of(quotes, QuoteChange.Also.EXCHANGES);
    }
}
