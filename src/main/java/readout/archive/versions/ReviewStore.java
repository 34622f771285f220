package readout.archive.versions;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.documents.DocumentLoading;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteMoving;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.QuotePlace;
import readout.archive.quotes.QuoteStore;
import readout.archive.quotes.anchoring.Candidate;
import readout.archive.quotes.anchoring.Placing;
import readout.archive.quotes.anchoring.TwoVersions;
import readout.archive.quotes.anchoring.WordDifference;
import readout.archive.sql.Database;
import readout.archive.sql.Page;
import readout.archive.sql.Session;
import readout.model.Span;

/// The quotes that wait for the analyst since a changed version of their document came in.
public final class ReviewStore {

    private static final int AROUND = 64;

    private final Database database;
    private final Clock clock;

    /// Reviews of the database's archive.
    public ReviewStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How many wait.
    public int count() {
        return database.read(session -> (int) session.count("SELECT count(*) FROM quotes WHERE anchor <> 'exact'"));
    }

    /// All that wait, document by document, as they stand there.
    public List<Review> list() {
        return list(QuoteFilter.all());
    }

    /// Those of them that a filter lets through.
    public List<Review> list(QuoteFilter filter) {
        List<Quote> quotes = new QuoteStore(database, clock).list(filter.forReview(), QuoteOrder.DATE, Page.all());
        return database.read(session -> {
            Comparing comparing = new Comparing(session);
            List<Review> reviews = new ArrayList<>();
            for (Quote quote : quotes) {
                reviews.add(comparing.review(quote));
            }
            return reviews;
        });
    }

    /// The review of one quote, if it waits.
    public Optional<Review> find(long quote) {
        Optional<Quote> waiting = new QuoteStore(database, clock).find(quote).filter(one -> one.anchor() != Anchor.EXACT);
        return waiting.map(one -> database.read(session -> new Comparing(session).review(one)));
    }

    /// Moves a quote to a place of the newest version of its document; its words are those there from now on. [#putBack] is the inverse.
    ///
    /// @return the quote's place as it was
    /// @throws IllegalArgumentException if there is no such quote, it has no newer version, or no words stand there
    public QuotePlace accept(long quote, Span place) {
        return database.write(session -> {
            VersionRows rows = new VersionRows(session);
            QuoteMoving moving = new QuoteMoving(session, clock.instant());
            QuotePlace before = require(moving, quote);
            long from = rows.id(before.document());
            long to = rows.newest(from);
            String text = DocumentLoading.apart(session).text(to);
            if (from == to || place.isEmpty() || place.end() > text.length()) {
                throw new IllegalArgumentException("No newer words stand there: " + place);
            }
            moving.move(before, to, text, rows.digest(to), place);
            rows.moved(before, from, to, place, "analyst", clock.instant());
            return before;
        });
    }

    /// Leaves a quote with the version it stands in, for good. [#putBack] is the inverse.
    ///
    /// @return the quote's place as it was
    /// @throws IllegalArgumentException if there is no such quote
    public QuotePlace keep(long quote) {
        return database.write(session -> {
            QuoteMoving moving = new QuoteMoving(session, clock.instant());
            QuotePlace before = require(moving, quote);
            moving.setAnchor(quote, Anchor.EXACT);
            return before;
        });
    }

    /// Puts a quote back where it stood, with the words and speakers it had.
    public void putBack(QuotePlace before) {
        database.write(session -> {
            new QuoteMoving(session, clock.instant()).putBack(before);
            session.update("DELETE FROM quote_moves WHERE id = (SELECT max(id) FROM quote_moves WHERE quote_id = ?1 AND set_by = 'analyst')"
                    + " AND from_id = (SELECT document_id FROM quotes WHERE id = ?1)", before.quote());
            return null;
        });
    }

    private static QuotePlace require(QuoteMoving moving, long quote) throws SQLException {
        return moving.place(quote).orElseThrow(() -> new IllegalArgumentException("No such quote: " + quote));
    }

    /// Compares versions; what was compared last is kept, since quotes come document by document.
    private static final class Comparing {

        private final Session session;
        private final VersionRows rows;
        private long compared = -1;
        private String old = "";
        private String newer = "";
        private String fresh = "";
        private Optional<TwoVersions> versions = Optional.empty();

        Comparing(Session session) {
            this.session = session;
            this.rows = new VersionRows(session);
        }

        Review review(Quote quote) throws SQLException {
            compare(rows.id(quote.document()));
            boolean stands = quote.span().end() <= old.length() && quote.span().of(old).equals(quote.exact());
            if (versions.isEmpty() || !stands) {
                return new Review(quote, newer, quote.anchor(), List.of());
            }
            Placing placing = versions.get().place(quote.span());
            Anchor what = switch (placing) {
                case Placing.Found _, Placing.Ambiguous _ -> Anchor.AMBIGUOUS;
                case Placing.Changed _ -> Anchor.CHANGED;
                case Placing.Gone _ -> Anchor.GONE;
            };
            return new Review(quote, newer, what, placing.candidates().stream().map(candidate -> place(quote, candidate)).toList());
        }

        private void compare(long document) throws SQLException {
            if (document != compared) {
                compared = document;
                long newest = rows.newest(document);
                newer = rows.code(newest);
                old = DocumentLoading.apart(session).text(document);
                fresh = newest == document ? old : DocumentLoading.apart(session).text(newest);
                versions = newest == document ? Optional.empty() : Optional.of(new TwoVersions(old, fresh));
            }
        }

        private Review.Place place(Quote quote, Candidate candidate) {
            Span span = candidate.span();
            return new Review.Place(span, span.of(fresh), fresh.substring(Math.max(0, span.start() - AROUND), span.start()),
                    fresh.substring(span.end(), Math.min(fresh.length(), span.end() + AROUND)), candidate.likeness(),
                    WordDifference.between(quote.exact(), span.of(fresh)));
        }
    }
}
