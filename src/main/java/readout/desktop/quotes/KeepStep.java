package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import readout.archive.Archive;
import readout.archive.quotes.DeletedQuote;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.NewTags;
import readout.archive.quotes.Quote;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteEdit;

/// Keeps quotes, and makes the tags they name. A redo brings back the very quotes and tags that the undo took away, under their numbers.
final class KeepStep implements QuoteEdit {

    private final String name;
    private final List<NewQuote> wanted;
    private final NewTags made;
    private List<Long> kept = List.of();
    private Optional<List<DeletedQuote>> deleted = Optional.empty();

    KeepStep(String name, List<NewQuote> wanted) {
        this.name = name;
        this.wanted = List.copyOf(wanted);
        this.made = new NewTags(wanted.stream().flatMap(quote -> quote.tags().stream()).toList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        archive.together(() -> {
            made.begin(archive.tags());
            deleted.ifPresentOrElse(archive.quotes()::restore,
                    () -> kept = archive.quotes().keep(wanted).stream().map(Quote::id).toList());
            return null;
        });
    }

    @Override
    public void revert(Archive archive) {
        deleted = Optional.of(archive.together(() -> {
            List<DeletedQuote> gone = archive.quotes().delete(kept);
            made.takeBack(archive.tags());
            return gone;
        }));
    }

    /// Tags named by a quote are made with it.
    @Override
    public QuoteChange touched() {
        boolean tagged = wanted.stream().anyMatch(quote -> !quote.tags().isEmpty());
        return tagged ? QuoteChange.of(kept, QuoteChange.Also.TAGS) : QuoteChange.of(kept);
    }
}
