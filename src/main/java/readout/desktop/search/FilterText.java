package readout.desktop.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.archive.search.query.Field;
import readout.desktop.workspace.Filter;
import readout.model.DocumentKind;
import readout.model.When;

/// A filter as one text of the query language, and the way back: what was chosen in the panes is written as fields, and fields that a pane
/// can show are given to it, so that the timeline, the reader and the speakers follow.
final class FilterText {

    private static final Pattern RANGE = Pattern.compile("(?<!\\S)(\\d{4}(?:-\\d{2}){0,2})\\.\\.(\\d{4}(?:-\\d{2}){0,2})(?!\\S)");

    private final UnaryOperator<String> nameOf;
    private final Function<String, Optional<String>> personOf;

    /// @param nameOf   the full name of a person by code
    /// @param personOf the code of the person of exactly that name
    FilterText(UnaryOperator<String> nameOf, Function<String, Optional<String>> personOf) {
        this.nameOf = nameOf;
        this.personOf = personOf;
    }

    /// The whole filter as one text.
    String write(Filter filter) {
        List<QueryToken> voices = new ArrayList<>();
        filter.speakers().stream().sorted().forEach(code -> voices.add(new QueryToken(false, Field.SPEAKER, nameOf.apply(code))));
        filter.askers().stream().sorted().forEach(name -> voices.add(new QueryToken(false, Field.SPEAKER, name)));
        if (filter.press() == Filter.Press.ONLY) {
            voices.add(new QueryToken(false, Field.SIDE, "press"));
        }
        // Fields one after the other are joined again to any of the people asked for, but not where an asker is among them.
        boolean either = !filter.askers().isEmpty() && voices.size() > 1;
        List<QueryToken> tokens = new ArrayList<>(either ? List.of() : voices);
        if (filter.together()) {
            filter.speakers().stream().sorted().forEach(code -> tokens.add(new QueryToken(false, Field.WITH, nameOf.apply(code))));
        }
        filter.without().stream().sorted().forEach(code -> tokens.add(new QueryToken(true, Field.SPEAKER, nameOf.apply(code))));
        if (filter.press() == Filter.Press.WITHOUT) {
            tokens.add(new QueryToken(true, Field.SIDE, "press"));
        }
        filter.kinds().stream().sorted().forEach(kind -> tokens.add(new QueryToken(false, Field.KIND, kind.word())));
        filter.topics().stream().sorted().forEach(topic -> tokens.add(new QueryToken(false, Field.TOPIC, topic)));
        List<String> parts = new ArrayList<>(tokens.stream().map(QueryToken::written).toList());
        if (either) {
            parts.add(voices.stream().map(QueryToken::written).collect(Collectors.joining(" OR ", "(", ")")));
        }
        filter.days().ifPresent(days -> parts.add(days.first() + ".." + days.last()));
        parts.add(filter.words().strip());
        return String.join(" ", parts).strip();
    }

    /// The filter a text stands for.
    Filter read(String text) {
        QueryParts parts = QueryParts.of(text, false);
        Filter absorbed = absorb(Filter.NONE, parts.tokens());
        boolean together = isTogether(absorbed, parts.tokens());
        Filter filter = absorbed.withTogether(together);
        List<QueryToken> left = kept(parts.tokens()).stream().filter(token -> !together || token.field() != Field.WITH || token.out()).toList();
        Optional<Ranged> range = range(parts.rest(), false);
        return range.map(found -> filter.withDays(Optional.of(found.days()))).orElse(filter)
                .withWords(new QueryParts(left, range.map(Ranged::rest).orElse(parts.rest()).strip()).written());
    }

    /// Whether the text asks for documents with each of the speakers, and with nobody else.
    private boolean isTogether(Filter filter, List<QueryToken> tokens) {
        Set<Optional<String>> with = tokens.stream().filter(token -> token.field() == Field.WITH && !token.out())
                .map(token -> personOf.apply(token.value())).collect(Collectors.toSet());
        return !with.isEmpty() && with.equals(filter.speakers().stream().map(Optional::of).collect(Collectors.toSet()));
    }

    /// A run of days in a text, and the text without it.
    record Ranged(When days, String rest) {
    }

    /// The run of days that a text holds beside its words, such as `2007..2009-05`.
    ///
    /// @param typing whether it is still being typed if no space follows
    static Optional<Ranged> range(String text, boolean typing) {
        Matcher range = RANGE.matcher(text);
        boolean grouped = text.chars().anyMatch(c -> "\"“”„«»()".indexOf(c) >= 0);
        if (grouped || !range.find() || typing && range.end() == text.length()) {
            return Optional.empty();
        }
        String rest = (text.substring(0, range.start()) + text.substring(range.end())).replaceAll("\\s+", " ").stripLeading();
        return days(range.group(1), range.group(2)).map(days -> new Ranged(days, rest));
    }

    /// The filter with those of the fields that a pane can show.
    Filter absorb(Filter filter, List<QueryToken> tokens) {
        Filter now = filter;
        for (QueryToken token : tokens) {
            now = absorb(now, token).orElse(now);
        }
        return now;
    }

    /// Those of the fields that no pane can show.
    List<QueryToken> kept(List<QueryToken> tokens) {
        return tokens.stream().filter(token -> absorb(Filter.NONE, token).isEmpty()).toList();
    }

    /// The days from the beginning of one date to the end of another.
    static Optional<When> days(String first, String last) {
        try {
            When from = When.parse(first);
            When to = When.parse(last);
            return from.first().isAfter(to.last()) ? Optional.of(new When(to.first(), from.last())) : Optional.of(new When(from.first(), to.last()));
        } catch (DateTimeException e) {
            // No such day in the calendar: it stays among the words, where the search explains it.
            return Optional.empty();
        }
    }

    private Optional<Filter> absorb(Filter filter, QueryToken token) {
        return switch (token.field()) {
            case SPEAKER -> personOf.apply(token.value()).map(code -> withSpeaker(filter.forgettingSpeaker(code), code, token.out()));
            case SIDE -> token.value().equals("press") ? Optional.of(filter.withPress(token.out() ? Filter.Press.WITHOUT : Filter.Press.ONLY)) : Optional.empty();
            case KIND -> token.out() ? Optional.empty() : Stream.of(DocumentKind.values()).filter(kind -> kind.word().equals(token.value())).findFirst()
                    .map(kind -> filter.kinds().contains(kind) ? filter : filter.turningKind(kind));
            case ON -> token.out() || !token.value().matches("\\d{4}(-\\d{2}){0,2}") ? Optional.empty()
                    : days(token.value(), token.value()).map(days -> filter.withDays(Optional.of(days)));
            default -> Optional.empty();
        };
    }

    private static Filter withSpeaker(Filter filter, String code, boolean out) {
        Filter asked = filter.turningSpeaker(code);
        return out ? asked.turningSpeaker(code) : asked;
    }
}
