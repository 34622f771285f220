package readout.desktop.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import readout.archive.quotes.Exchange;
import readout.model.Meeting;

/// Lays quotes out: picks, sorts and groups them. A pure function, so that it runs anywhere.
final class Arranging {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}++");

    private final QuoteBook book;
    private final Arrangement arrangement;

    /// How many quotes are shown with their exchange, though not in the scope.
    private int beyond;

    private Arranging(QuoteBook book, Arrangement arrangement) {
        this.book = book;
        this.arrangement = arrangement;
    }

    /// Lays out those quotes of a book that are in the scope and hold the words searched for.
    static Shelf arrange(QuoteBook book, Arrangement arrangement, Predicate<Card> inScope) {
        Arranging arranging = new Arranging(book, arrangement);
        Predicate<Card> holds = arranging.words();
        List<Card> cards = Sorting.sorted(book.cards().stream().filter(inScope).filter(holds).toList(), arrangement.sort());
        List<Row> rows = arranging.rows(cards);
        return new Shelf(rows, cards.size() + arranging.beyond, book.cards().size());
    }

    /// Whether a quote's words, note, speakers, tags or the titles of its exchanges hold each typed word.
    private Predicate<Card> words() {
        List<String> wanted = List.of(fold(arrangement.words()).strip().split("\\s+"));
        if (wanted.getFirst().isEmpty()) {
            return card -> true;
        }
        Map<Long, StringBuilder> titles = new HashMap<>();
        for (Exchange exchange : book.exchanges()) {
            exchange.quotes().forEach(quote -> titles.computeIfAbsent(quote, _ -> new StringBuilder()).append(' ').append(exchange.title())
                    .append(' ').append(exchange.note()));
        }
        return card -> {
            StringBuilder all = new StringBuilder(card.flowing()).append(' ').append(card.note());
            card.voices().forEach(voice -> all.append(' ').append(voice.name()));
            card.tags().forEach(tag -> all.append(' ').append(tag));
            all.append(titles.getOrDefault(card.id(), new StringBuilder()));
            String folded = fold(all.toString());
            return wanted.stream().allMatch(folded::contains);
        };
    }

    /// In lower case, without accents, and with plain apostrophes, so that what is typed finds what is printed.
    static String fold(String words) {
        String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }

    private List<Row> rows(List<Card> cards) {
        return switch (arrangement.grouping()) {
            case NONE -> cards.stream().<Row>map(card -> new Row.Kept(card, Optional.empty())).toList();
            case EXCHANGE -> byExchange(cards);
            case SPEAKER -> grouped(cards, Card::speakers, voice -> voice.person().orElse(voice.name()) + " " + voice.side().word(),
                    voice -> voice.name().isEmpty() ? "" : voice.name().toLowerCase(Locale.ROOT), Group.OfSpeaker::new);
            case TAG -> grouped(cards, Card::tags, path -> path, path -> path.key().replace(" > ", "\u0001"), Group.OfTag::new);
            case MEETING -> grouped(cards, card -> book.meetingOf(card).map(List::of).orElse(List.of()), Meeting::id,
                    meeting -> meeting.when().first() + meeting.id(), Group.OfMeeting::new);
        };
    }

    /// An exchange of which anything is shown is shown whole, as it is one unit; empty ones stand among all quotes only.
    private List<Row> byExchange(List<Card> cards) {
        Set<Long> left = new HashSet<>();
        cards.forEach(card -> left.add(card.id()));
        Set<Long> listed = Set.copyOf(left);
        List<Row> rows = new ArrayList<>();
        Set<Long> more = new HashSet<>();
        boolean withEmpty = arrangement.scope() == QuoteScope.ALL && arrangement.words().isBlank();
        for (Exchange exchange : book.exchanges()) {
            if (exchange.quotes().stream().anyMatch(listed::contains) || exchange.quotes().isEmpty() && withEmpty) {
                Optional<Group> group = Optional.of(new Group.OfExchange(exchange));
                rows.add(new Row.Head(group.get(), exchange.quotes().size()));
                exchange.quotes().stream().map(book::card).flatMap(Optional::stream).forEach(card -> rows.add(new Row.Kept(card, group)));
                exchange.quotes().forEach(left::remove);
                exchange.quotes().stream().filter(quote -> !listed.contains(quote)).forEach(more::add);
            }
        }
        beyond = more.size();
        addRest(rows, cards.stream().filter(card -> left.contains(card.id())).toList());
        return rows;
    }

    /// @param of    what a card is put under; what has no name is none
    /// @param key   what is equal for the same
    /// @param order how they are sorted
    private <T> List<Row> grouped(List<Card> cards, Function<Card, List<T>> of, Function<T, Object> key, Function<T, String> order, Function<T, Group> group) {
        Map<Object, T> heads = new HashMap<>();
        Map<Object, List<Card>> members = new HashMap<>();
        List<Card> rest = new ArrayList<>();
        for (Card card : cards) {
            boolean stands = false;
            for (T each : of.apply(card)) {
                if (!(each instanceof Voice voice && voice.name().isEmpty())) {
                    Object its = key.apply(each);
                    heads.putIfAbsent(its, each);
                    members.computeIfAbsent(its, _ -> new ArrayList<>()).add(card);
                    stands = true;
                }
            }
            if (!stands) {
                rest.add(card);
            }
        }
        List<Row> rows = new ArrayList<>();
        heads.entrySet().stream().sorted(Comparator.comparing(entry -> order.apply(entry.getValue()))).forEach(entry -> {
            Optional<Group> made = Optional.of(group.apply(entry.getValue()));
            List<Card> its = members.get(entry.getKey());
            rows.add(new Row.Head(made.get(), its.size()));
            its.forEach(card -> rows.add(new Row.Kept(card, made)));
        });
        addRest(rows, rest);
        return rows;
    }

    private void addRest(List<Row> rows, List<Card> rest) {
        if (!rest.isEmpty()) {
            Optional<Group> group = Optional.of(new Group.Rest(arrangement.grouping()));
            if (!rows.isEmpty()) {
                rows.add(new Row.Head(group.get(), rest.size()));
            }
            rest.forEach(card -> rows.add(new Row.Kept(card, group)));
        }
    }
}
