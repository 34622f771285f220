package readout.outgoing;

import java.util.Optional;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.TagPath;
import readout.model.Person;

/// What a book is called.
final class Naming {

    private static final String NAMELESS = "Quotes";

    private final Archive archive;

    Naming(Archive archive) {
        this.archive = archive;
    }

    /// The name of what was asked for, where that is one thing.
    String title(Scope scope) {
        return switch (scope) {
            case Scope.These _, Scope.Found _ -> NAMELESS;
            case Scope.Filtered(QuoteFilter filter, _) -> filter.exchange().flatMap(archive.exchanges()::find).map(Exchange::title)
                    .or(() -> filter.tag().map(TagPath::toString))
                    .or(() -> filter.person().flatMap(archive.people()::find).map(Person::fullName))
                    .or(() -> filter.document().flatMap(archive.documents()::summary).flatMap(document -> document.title()))
                    .or(() -> meeting(filter)).orElse(NAMELESS);
        };
    }

    private Optional<String> meeting(QuoteFilter filter) {
        return filter.meeting().flatMap(archive.meetings()::find).map(entry -> entry.meeting().title());
    }
}
