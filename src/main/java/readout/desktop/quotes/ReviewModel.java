package readout.desktop.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.Archive;
import readout.archive.quotes.QuotePlace;
import readout.archive.versions.Review;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.Workspace;
import readout.model.Span;

/// The quotes whose words are not in the newest version of their document, and what the analyst says of them. Used on the FX thread only.
final class ReviewModel {

    private final Workspace workspace;
    private final QuotesModel quotes;
    private final Messages messages;
    private final LatestOnly<List<Review>> loader;
    private final Set<Long> waited = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Review>> reviews = new ReadOnlyObjectWrapper<>(this, "reviews", List.of());

    /// The reviews of the workspace's archive.
    ReviewModel(Workspace workspace, QuotesModel quotes, Messages messages) {
        this.workspace = workspace;
        this.quotes = quotes;
        this.messages = messages;
        loader = workspace.tasks().latestOnly();
        workspace.revisionProperty().subscribe(revision -> load());
        workspace.quoteRevisionProperty().subscribe((before, now) -> {
            // Quotes come to wait by an import; an edit matters only to those that waited once.
            if (workspace.quoteChange().quotes().stream().anyMatch(waited::contains)) {
                load();
            }
        });
    }

    /// What waits, document by document.
    ReadOnlyObjectProperty<List<Review>> reviewsProperty() {
        return reviews.getReadOnlyProperty();
    }

    /// Shows a place in the newer version.
    void onShow(Review review, Span place) {
        quotes.onShow(review.newer(), place);
    }

    /// Shows where the quote stands in the version it was kept from.
    void onShowOld(Review review) {
        quotes.onShow(review.quote().document(), review.quote().span());
    }

    /// Moves the quote to a place of the newer version, whose words it has from then on.
    void onAccept(Review review, Span place) {
        long quote = review.quote().id();
        workspace.history().perform(new QuoteStep<QuotePlace>(messages.text("quotes.edit.accept"),
                archive -> archive.reviews().accept(quote, place), (archive, before) -> archive.reviews().putBack(before),
                before -> QuoteChange.of(List.of(quote))));
    }

    /// Leaves the quote with the version it was kept from.
    void onKeepOld(Review review) {
        long quote = review.quote().id();
        workspace.history().perform(new QuoteStep<QuotePlace>(messages.text("quotes.edit.keep-old"),
                archive -> archive.reviews().keep(quote), (archive, before) -> archive.reviews().putBack(before),
                before -> QuoteChange.of(List.of(quote))));
    }

    private void show(List<Review> waiting) {
        waiting.forEach(review -> waited.add(review.quote().id()));
        reviews.set(waiting);
    }

    private void load() {
        Optional<Archive> open = workspace.archiveProperty().get();
        loader.run(progress -> open.map(archive -> archive.reviews().count() == 0 ? List.<Review>of() : archive.reviews().list()).orElse(List.of()),
                this::show, workspace.tasks()::report);
    }
}
