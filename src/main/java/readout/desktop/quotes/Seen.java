package readout.desktop.quotes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import readout.archive.Archive;
import readout.archive.documents.StoredDocument;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.FilterQuery;
import readout.desktop.workspace.QuoteChange;

/// The book and how it is laid out, made in one go off the FX thread.
///
/// @param book  everything kept
/// @param shelf what is shown of it
record Seen(QuoteBook book, Shelf shelf) {

    /// What the pane is to show.
    ///
    /// @param book        the book known so far
    /// @param stale       whether it must be loaded anew
    /// @param change      what has changed since
    /// @param arrangement how to lay it out
    /// @param document    the document in the reader
    /// @param meeting     the meeting in the reader, by code
    /// @param filter      the window's filter
    record Wish(QuoteBook book, boolean stale, QuoteChange change, Arrangement arrangement, Optional<StoredDocument> document,
                Optional<String> meeting, Filter filter) {
    }

    /// @return empty if superseded
    static Optional<Seen> of(Archive archive, Wish wish, BooleanSupplier superseded) {
        Optional<QuoteBook> book = wish.stale ? BookLoading.whole(archive, superseded)
                : wish.change.equals(QuoteChange.NONE) ? Optional.of(wish.book)
                : BookLoading.changed(archive, wish.book, wish.change, superseded);
        return book.flatMap(loaded -> scope(archive, wish, superseded)
                .map(scope -> new Seen(loaded, Arranging.arrange(loaded, wish.arrangement, scope)
                        .with(Offers.of(wish.document, loaded, wish.arrangement)))));
    }

    private static Optional<Predicate<Card>> scope(Archive archive, Wish wish, BooleanSupplier superseded) {
        return switch (wish.arrangement.scope()) {
            case DOCUMENT -> Optional.of(card -> isOf(card, wish.document));
            // A document without a meeting is all there is of its occasion; while nothing is read, everything is shown.
            case MEETING -> Optional.of(wish.meeting.isPresent() ? card -> card.document().meeting().equals(wish.meeting)
                    : card -> wish.document.isEmpty() || isOf(card, wish.document));
            case FILTER -> wish.filter.isEmpty() ? Optional.of(card -> true)
                    : archive.search().kept(FilterQuery.of(wish.filter), superseded).map(found -> {
                        Set<Long> ids = new HashSet<>(found.quotes());
                        return card -> ids.contains(card.id());
                    });
            case ALL -> Optional.of(card -> true);
        };
    }

    private static boolean isOf(Card card, Optional<StoredDocument> document) {
        return document.filter(shown -> shown.id().equals(card.document().id())).isPresent();
    }
}
