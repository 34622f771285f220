package readout.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.TagPath;
import readout.model.Person;
import tools.jackson.databind.node.ObjectNode;

/// Quotes of an archive as they are printed: as JSON, or a line each for people.
final class QuoteForms {

    private final Archive archive;
    private final TextPoints texts;
    private final Map<String, Optional<String>> names = new HashMap<>();
    private final Map<Long, List<String>> exchanges;

    /// The forms of the archive's quotes as it is now.
    QuoteForms(Archive archive) {
        this.archive = archive;
        this.texts = new TextPoints(archive);
        this.exchanges = archive.exchanges().list().stream()
                .flatMap(exchange -> exchange.quotes().stream().map(quote -> Map.entry(quote, exchange.title())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    ObjectNode asJson(Quote quote) {
        return RecordJson.of(quote, texts.of(quote.document()), this::name, exchanges.getOrDefault(quote.id(), List.of()));
    }

    String asLine(Quote quote) {
        String speaker = quote.parts().stream().map(QuotePart::person).flatMap(Optional::stream).findFirst().flatMap(this::name)
                .map(name -> name + ": ").orElse("");
        String tags = quote.tags().stream().map(TagPath::toString).collect(Collectors.joining("; "));
        return "%d  %s  %s“%s”%s%s".formatted(quote.id(), quote.document(), speaker, oneLine(quote.exact()),
                tags.isEmpty() ? "" : "  [" + tags + "]", quote.note().isEmpty() ? "" : "  — " + oneLine(quote.note()));
    }

    private Optional<String> name(String person) {
        return names.computeIfAbsent(person, code -> archive.people().find(code).map(Person::fullName));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
