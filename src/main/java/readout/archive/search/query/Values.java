package readout.archive.search.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.archive.search.words.Tokenizer;
import readout.model.DocumentKind;
import readout.model.Side;
import readout.model.Span;
import readout.model.When;

/// Reads what follows a field's name.
final class Values {

    private static final Map<String, Side> SIDES = Map.ofEntries(Map.entry("us", Side.UNITED_STATES), Map.entry("usa", Side.UNITED_STATES),
            Map.entry("united states", Side.UNITED_STATES), Map.entry("american", Side.UNITED_STATES), Map.entry("america", Side.UNITED_STATES),
            Map.entry("сша", Side.UNITED_STATES), Map.entry("америка", Side.UNITED_STATES),
            Map.entry("russia", Side.RUSSIA), Map.entry("russian", Side.RUSSIA), Map.entry("soviet", Side.RUSSIA),
            Map.entry("ussr", Side.RUSSIA), Map.entry("россия", Side.RUSSIA), Map.entry("ссср", Side.RUSSIA), Map.entry("рф", Side.RUSSIA),
            Map.entry("press", Side.PRESS), Map.entry("media", Side.PRESS), Map.entry("пресса", Side.PRESS), Map.entry("сми", Side.PRESS),
            Map.entry("other", Side.OTHER), Map.entry("others", Side.OTHER), Map.entry("другие", Side.OTHER));
    private static final Map<String, DocumentKind> KINDS = Map.ofEntries(Map.entry("transcript", DocumentKind.TRANSCRIPT),
            Map.entry("transcripts", DocumentKind.TRANSCRIPT), Map.entry("стенограмма", DocumentKind.TRANSCRIPT),
            Map.entry("article", DocumentKind.ARTICLE), Map.entry("articles", DocumentKind.ARTICLE), Map.entry("статья", DocumentKind.ARTICLE),
            Map.entry("statement", DocumentKind.STATEMENT), Map.entry("statements", DocumentKind.STATEMENT),
            Map.entry("заявление", DocumentKind.STATEMENT), Map.entry("memorandum", DocumentKind.MEMORANDUM),
            Map.entry("memoranda", DocumentKind.MEMORANDUM), Map.entry("memo", DocumentKind.MEMORANDUM),
            Map.entry("меморандум", DocumentKind.MEMORANDUM), Map.entry("other", DocumentKind.OTHER), Map.entry("другое", DocumentKind.OTHER));
    private static final String RANGE = "..";

    private final Patterns patterns;
    private final List<Notice> notices;

    Values(Patterns patterns, List<Notice> notices) {
        this.patterns = patterns;
        this.notices = notices;
    }

    /// The filter that `value` after `field` asks for, empty if none can be made of it.
    Optional<Filter> read(Field field, Lexeme.Text value) {
        return switch (field) {
            case SIDE -> oneOf(SIDES, value, Notice.Kind.UNKNOWN_SIDE).map(Filter.OfSide::new);
            case KIND -> oneOf(KINDS, value, Notice.Kind.UNKNOWN_KIND).map(Filter.OfKind::new);
            case AFTER -> date(value).map(when -> new Filter.Dated(Optional.of(when.first()), Optional.empty()));
            case BEFORE -> date(value).map(when -> new Filter.Dated(Optional.empty(), Optional.of(when.first().minusDays(1))));
            case ON -> isRange(value) ? range(value) : date(value)
                    .map(when -> new Filter.Dated(Optional.of(when.first()), Optional.of(when.last())));
            case TITLE -> words(value).map(Filter.Title::new);
            case SPEAKER -> words(value).map(_ -> new Filter.Speaker(value.content().strip()));
            case WITH -> words(value).map(_ -> new Filter.WithSpeaker(value.content().strip()));
            case PLACE -> words(value).map(_ -> new Filter.Place(value.content().strip()));
            case TOPIC -> words(value).map(_ -> new Filter.Topic(value.content().strip()));
            case TAG -> words(value).map(_ -> new Filter.Tag(value.content().strip()));
            case MEETING -> words(value).map(_ -> new Filter.Meeting(value.content().strip()));
        };
    }

    /// Whether it has the form of a range of dates: `2007..2009`, `2007..`, `..2009-05`.
    static boolean isRange(Lexeme.Text value) {
        String content = value.content();
        int dots = content.indexOf(RANGE);
        return !value.quoted() && dots >= 0 && content.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '/')
                && content.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// The filter of a range of dates.
    Optional<Filter> range(Lexeme.Text value) {
        String content = value.content();
        int dots = content.indexOf(RANGE);
        int stop = dots;
        while (stop < content.length() && content.charAt(stop) == '.') {
            stop++;
        }
        String left = content.substring(0, dots);
        String right = content.substring(stop);
        Optional<When> from = left.isEmpty() ? Optional.empty() : date(left, value.at());
        Optional<When> to = right.isEmpty() ? Optional.empty() : date(right, value.at());
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
            notices.add(new Notice(Notice.Kind.REVERSED_RANGE, value.at(), content));
            return Optional.of(new Filter.Dated(to.map(When::first), from.map(When::last)));
        }
        return Optional.of(new Filter.Dated(from.map(When::first), to.map(When::last)));
    }

    /// The pattern of words, with a notice if there is none.
    Optional<Pattern> words(Lexeme.Text text) {
        Optional<Pattern> pattern = patterns.of(text.content(), text.starred());
        if (pattern.isEmpty()) {
            String shown = text.content().isBlank() ? text.quoted() ? "\"\"" : "*" : text.content().strip();
            notices.add(new Notice(Notice.Kind.NO_WORDS, text.at(), shown));
        } else if (text.starred() && pattern.get() instanceof Pattern.Word(String word, _) && word.length() < Patterns.SHORTEST_PREFIX) {
            notices.add(new Notice(Notice.Kind.SHORT_PREFIX, text.at(), word + "*"));
        }
        return pattern;
    }

    private Optional<When> date(Lexeme.Text value) {
        return date(value.content(), value.at());
    }

    private Optional<When> date(String typed, Span at) {
        Optional<PartialDate> date = PartialDate.read(typed);
        if (date.isEmpty()) {
            notices.add(new Notice(Notice.Kind.UNREADABLE_DATE, at, typed));
        } else if (!date.get().whole()) {
            notices.add(new Notice(Notice.Kind.PARTLY_READ_DATE, at, typed));
        }
        return date.map(PartialDate::when);
    }

    /// The value of a name, or of the only one that begins so.
    private <T> Optional<T> oneOf(Map<String, T> names, Lexeme.Text value, Notice.Kind trouble) {
        String name = folded(value.content());
        T exact = names.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        Set<T> begun = new HashSet<>();
        if (!name.isEmpty()) {
            names.forEach((known, meant) -> {
                if (known.startsWith(name)) {
                    begun.add(meant);
                }
            });
        }
        if (begun.size() == 1) {
            return Optional.of(begun.iterator().next());
        }
        notices.add(new Notice(trouble, value.at(), value.content().strip()));
        return Optional.empty();
    }

    private static String folded(String text) {
        Tokenizer tokenizer = new Tokenizer().over(text, 0, text.length());
        StringBuilder folded = new StringBuilder();
        while (tokenizer.next()) {
            folded.append(folded.isEmpty() ? "" : " ");
            tokenizer.appendTo(folded);
        }
        return folded.toString();
    }
}
