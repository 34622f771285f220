package readout.desktop.workspace;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an edit of quotes touched.
///
/// @param quotes the numbers of the quotes that came, went or changed
/// @param also   what else changed
public record QuoteChange(Set<Long> quotes, Set<Also> also) {

    /// What can change beside single quotes.
    public enum Also {
        /// Any number of quotes, not told one by one.
        ALL_QUOTES,
        TAGS, EXCHANGES, LINKS
    }

    /// Nothing.
    public static final QuoteChange NONE = new QuoteChange(Set.of(), Set.of());
    /// Everything.
    public static final QuoteChange ALL = new QuoteChange(Set.of(), EnumSet.allOf(Also.class));

    public QuoteChange {
        quotes = Set.copyOf(quotes);
        also = Set.copyOf(also);
    }

    /// These quotes.
    public static QuoteChange of(Collection<Long> quotes, Also... also) {
        return new QuoteChange(Set.copyOf(quotes), Set.copyOf(List.of(also)));
    }

    /// Both.
    public QuoteChange plus(QuoteChange other) {
        Set<Long> all = new HashSet<>(quotes);
        all.addAll(other.quotes);
        Set<Also> both = new HashSet<>(also);
        both.addAll(other.also);
        return new QuoteChange(all, both);
    }

    /// Whether this part changed.
    public boolean touches(Also part) {
        return also.contains(part);
    }
}
