package readout.outgoing;

import java.util.List;
import java.util.Objects;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.TagPath;
import readout.archive.search.query.Query;

/// Which quotes go out, and in what order.
public sealed interface Scope {

    /// These quotes, as a selection orders them; numbers that do not exist are passed over.
    ///
    /// @param quotes the quotes' numbers
    record These(List<Long> quotes) implements Scope {
        public These {
            quotes = List.copyOf(quotes);
        }
    }

    /// The quotes a filter lets through.
    ///
    /// @param filter which are meant
    /// @param order  their order
    record Filtered(QuoteFilter filter, QuoteOrder order) implements Scope {
        public Filtered {
            Objects.requireNonNull(filter);
            Objects.requireNonNull(order);
        }
    }

    /// Those of them whose words or notes answer to a query.
    ///
    /// @param query  what is searched for
    /// @param among  which are meant
    /// @param order  their order
    record Found(Query query, QuoteFilter among, QuoteOrder order) implements Scope {
        public Found {
            Objects.requireNonNull(query);
            Objects.requireNonNull(among);
            Objects.requireNonNull(order);
        }
    }

    /// All quotes, as they were kept, with the whole code book.
    static Scope all() {
        return new Filtered(QuoteFilter.all(), QuoteOrder.KEPT);
    }

    /// The quotes of a document, as they stand in it.
    static Scope document(String code) {
        return new Filtered(QuoteFilter.all().ofDocument(code), QuoteOrder.DATE);
    }

    /// The quotes of a meeting's documents.
    static Scope meeting(String code) {
        return new Filtered(QuoteFilter.all().ofMeeting(code), QuoteOrder.DATE);
    }

    /// What a person says, by date.
    static Scope person(String code) {
        return new Filtered(QuoteFilter.all().byPerson(code), QuoteOrder.DATE);
    }

    /// The quotes with a tag or one inside it, by date.
    static Scope tag(TagPath path) {
        return new Filtered(QuoteFilter.all().tagged(path), QuoteOrder.DATE);
    }

    /// The quotes of an exchange, in its order.
    static Scope exchange(long id) {
        return new Filtered(QuoteFilter.all().inExchange(id), QuoteOrder.EXCHANGE);
    }

    /// The quotes whose words or notes answer to a query, by date.
    static Scope found(Query query) {
        return new Found(query, QuoteFilter.all(), QuoteOrder.DATE);
    }
}
