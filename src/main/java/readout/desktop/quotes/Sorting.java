package readout.desktop.quotes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.TagPath;

/// Sorts quotes by numbers worked out once a quote, since tens of thousands are sorted each time one is kept.
final class Sorting {

    private static final String LAST = "\uffff";
    private static final Comparator<DocumentSummary> BY_DAY = Comparator
            .<DocumentSummary, LocalDate>comparing(document -> document.day().orElse(LocalDate.MAX)).thenComparing(DocumentSummary::id);

    private record Keyed(long major, long minor, Card card) implements Comparable<Keyed> {
        @Override
        public int compareTo(Keyed other) {
            int byMajor = Long.compare(major, other.major);
            int byMinor = byMajor != 0 ? byMajor : Long.compare(minor, other.minor);
            return byMinor != 0 ? byMinor : Long.compare(card.id(), other.card.id());
        }
    }

    private Sorting() {
    }

    /// The cards in order: by date and place in the text where nothing else tells.
    static List<Card> sorted(List<Card> cards, QuoteSort sort) {
        Keyed[] keyed = switch (sort) {
            case KEPT -> cards.stream().map(card -> new Keyed(card.position(), 0, card)).toArray(Keyed[]::new);
            case DATE -> keyed(cards, card -> LAST, name -> name);
            case SPEAKER -> keyed(cards, card -> card.voices().isEmpty() || card.voices().getFirst().name().isEmpty() ? LAST : card.voices().getFirst().name(),
                    name -> name.toLowerCase(Locale.ROOT));
            case TAG -> keyed(cards, card -> card.tags().isEmpty() ? Optional.<TagPath>empty() : Optional.of(card.tags().getFirst()),
                    path -> path.map(TagPath::key).orElse(LAST));
        };
        Arrays.sort(keyed);
        return Arrays.stream(keyed).map(Keyed::card).toList();
    }

    private static <K> Keyed[] keyed(List<Card> cards, Function<Card, K> first, Function<K, String> order) {
        Map<DocumentSummary, Integer> days = new IdentityHashMap<>();
        Map<K, Integer> firsts = new HashMap<>();
        cards.forEach(card -> {
            days.put(card.document(), 0);
            firsts.put(first.apply(card), 0);
        });
        ranks(days.keySet().stream().sorted(BY_DAY).toList(), days);
        ranks(firsts.keySet().stream().sorted(Comparator.comparing(order)).toList(), firsts);
        return cards.stream().map(card -> new Keyed((long) firsts.get(first.apply(card)) << 32 | days.get(card.document()),
                (long) card.span().start() << 32 | Integer.MAX_VALUE - card.span().end(), card)).toArray(Keyed[]::new);
    }

    private static <T> void ranks(List<T> ordered, Map<T, Integer> ranks) {
        for (int i = 0; i < ordered.size(); i++) {
            ranks.put(ordered.get(i), i);
        }
    }
}
