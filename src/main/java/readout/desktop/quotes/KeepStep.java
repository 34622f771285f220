package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import readout.archive.Archive;
import readout.archive.quotes.DeletedQuote;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteEdit;

/// Keeps quotes. A redo brings back the very quotes that the undo deleted, under their numbers.
final class KeepStep implements QuoteEdit {

    private final String name;
    private final List<NewQuote> wanted;
    private List<Long> kept = List.of();
    private Optional<List<DeletedQuote>> deleted = Optional.empty();

    KeepStep(String name, List<NewQuote> wanted) {
        this.name = name;
        this.wanted = List.copyOf(wanted);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        deleted.ifPresentOrElse(archive.quotes()::restore,
                () -> kept = archive.quotes().keep(wanted).stream().map(Quote::id).toList());
    }

    @Override
    public void revert(Archive archive) {
        deleted = Optional.of(archive.quotes().delete(kept));
    }

    /// Tags named by a quote are made with it.
    @Override
    public QuoteChange touched() {
        boolean tagged = wanted.stream().anyMatch(quote -> !quote.tags().isEmpty());
        return tagged ? QuoteChange.of(kept, QuoteChange.Also.TAGS) : QuoteChange.of(kept);
    }
}
