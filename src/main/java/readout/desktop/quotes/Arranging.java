package readout.desktop.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.TagPath;

/// Lays quotes out: picks, sorts and groups them. A pure function, so that it runs anywhere.
final class Arranging {

    private static final Comparator<Card> BY_DATE = Comparator.<Card, Boolean>comparing(card -> card.day().isEmpty())
            .thenComparing(card -> card.day().orElse(java.time.LocalDate.MAX))
            .thenComparing(card -> card.document().id()).thenComparing(Card::span).thenComparing(Card::id);

    private final QuoteBook book;
    private final Arrangement arrangement;

    private Arranging(QuoteBook book, Arrangement arrangement) {
        this.book = book;
        this.arrangement = arrangement;
    }

    /// Lays out those quotes of a book that are in the scope and hold the words searched for.
    static Shelf arrange(QuoteBook book, Arrangement arrangement, Predicate<Card> inScope) {
        Arranging arranging = new Arranging(book, arrangement);
        Predicate<Card> holds = arranging.words();
        List<Card> cards = new ArrayList<>(book.cards().stream().filter(inScope).filter(holds).toList());
        cards.sort(arranging.order());
        List<Row> rows = arranging.rows(cards);
        return new Shelf(rows, cards.size(), book.cards().size());
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
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
        return bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }

    private Comparator<Card> order() {
        return switch (arrangement.sort()) {
            case DATE -> BY_DATE;
            case KEPT -> Comparator.comparingLong(Card::position).thenComparing(Card::id);
            case SPEAKER -> Comparator.comparing(Arranging::speaker).thenComparing(BY_DATE);
            case TAG -> Comparator.comparing(Arranging::tag).thenComparing(BY_DATE);
        };
    }

    /// Sorts those without a speaker last.
    private static String speaker(Card card) {
        return card.voices().isEmpty() || card.voices().getFirst().name().isEmpty() ? "\uffff" : card.voices().getFirst().name().toLowerCase(Locale.ROOT);
    }

    private static String tag(Card card) {
        return card.tags().isEmpty() ? "\uffff" : card.tags().getFirst().key();
    }

    private List<Row> rows(List<Card> cards) {
        return switch (arrangement.grouping()) {
            case NONE -> cards.stream().<Row>map(card -> new Row.Kept(card, Optional.empty())).toList();
            case EXCHANGE -> byExchange(cards);
            case SPEAKER -> grouped(cards, this::speakers, Comparator.comparing(group -> name(group)));
            case TAG -> grouped(cards, card -> card.tags().stream().<Group>map(Group.OfTag::new).toList(), Comparator.comparing(group -> path(group).key().replace(" > ", "\u0001")));
            case MEETING -> grouped(cards, card -> book.meetingOf(card).<List<Group>>map(meeting -> List.of(new Group.OfMeeting(meeting))).orElse(List.of()),
                    Comparator.comparing(group -> ((Group.OfMeeting) group).meeting().when().first()));
        };
    }

    private List<Group> speakers(Card card) {
        return card.speakers().stream().filter(voice -> !voice.name().isEmpty()).<Group>map(Group.OfSpeaker::new).toList();
    }

    private static String name(Group group) {
        return ((Group.OfSpeaker) group).voice().name().toLowerCase(Locale.ROOT);
    }

    private static TagPath path(Group group) {
        return ((Group.OfTag) group).path();
    }

    /// An exchange of which anything is shown is shown whole, as it is one unit; empty ones stand among all quotes only.
    private List<Row> byExchange(List<Card> cards) {
        Set<Long> left = new HashSet<>();
        cards.forEach(card -> left.add(card.id()));
        Set<Long> listed = Set.copyOf(left);
        List<Row> rows = new ArrayList<>();
        boolean withEmpty = arrangement.scope() == QuoteScope.ALL && arrangement.words().isBlank();
        for (Exchange exchange : book.exchanges()) {
            if (exchange.quotes().stream().anyMatch(listed::contains) || exchange.quotes().isEmpty() && withEmpty) {
                Group group = new Group.OfExchange(exchange);
                rows.add(new Row.Head(group, exchange.quotes().size()));
                exchange.quotes().stream().map(book::card).flatMap(Optional::stream).forEach(card -> rows.add(new Row.Kept(card, Optional.of(group))));
                exchange.quotes().forEach(left::remove);
            }
        }
        addRest(rows, cards.stream().filter(card -> left.contains(card.id())).toList());
        return rows;
    }

    private List<Row> grouped(List<Card> cards, java.util.function.Function<Card, List<Group>> groupsOf, Comparator<Group> order) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, List<Card>> members = new HashMap<>();
        List<Card> rest = new ArrayList<>();
        for (Card card : cards) {
            List<Group> its = groupsOf.apply(card);
            if (its.isEmpty()) {
                rest.add(card);
            }
            for (Group group : its) {
                String key = group.key();
                groups.putIfAbsent(key, group);
                members.computeIfAbsent(key, _ -> new ArrayList<>()).add(card);
            }
        }
        List<Row> rows = new ArrayList<>();
        groups.values().stream().sorted(order).forEach(group -> {
            List<Card> its = members.get(group.key());
            rows.add(new Row.Head(group, its.size()));
            its.forEach(card -> rows.add(new Row.Kept(card, Optional.of(group))));
        });
        addRest(rows, rest);
        return rows;
    }

    private void addRest(List<Row> rows, List<Card> rest) {
        if (!rest.isEmpty()) {
            Group group = new Group.Rest(arrangement.grouping());
            if (!rows.isEmpty()) {
                rows.add(new Row.Head(group, rest.size()));
            }
            rest.forEach(card -> rows.add(new Row.Kept(card, Optional.of(group))));
        }
    }
}
