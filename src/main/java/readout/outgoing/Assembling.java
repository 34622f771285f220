package readout.outgoing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import readout.archive.Archive;
import readout.archive.documents.DocumentRecord;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuotePart;
import readout.archive.sql.Page;
import readout.archive.versions.DocumentVersion;
import readout.exporting.CitedDocument;
import readout.exporting.CitedQuote;
import readout.exporting.CitedVersion;
import readout.exporting.ExportBook;
import readout.model.Meeting;
import readout.model.Participant;
import readout.model.Person;

/// Puts books of an archive's quotes together.
public final class Assembling {

    private static final BooleanSupplier NEVER = () -> false;

    private final Archive archive;
    private final Clock clock;

    /// Books of an archive.
    public Assembling(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /// The book of a scope. It fetches texts from the archive while it is written, so the archive must stay open until then.
    public ExportBook book(Scope scope) {
        List<Quote> quotes = quotes(scope);
        Map<String, CitedDocument> documents = documents(quotes);
        Map<String, Person> people = people(quotes);
        ArchiveSources sources = new ArchiveSources(archive.documents());
        List<CitedQuote> cited = new QuoteCiting(documents, people, sources).all(quotes);
        List<Meeting> meetings = meetings(documents);
        Surroundings around = new Surroundings(archive, quotes);
        return new ExportBook(new Naming(archive).title(scope), clock.instant(), cited, List.copyOf(documents.values()),
                around.exchanges(), around.tags(isEverything(scope)), around.links(), versions(documents.keySet()), everyone(people, meetings),
                meetings, sources);
    }

    private List<Quote> quotes(Scope scope) {
        return switch (scope) {
            case Scope.These(List<Long> ids) -> archive.quotes().find(ids);
            case Scope.Filtered(var filter, var order) -> archive.quotes().list(filter, order, Page.all());
            case Scope.Found(var query, var among, var order) -> {
                Set<Long> found = new HashSet<>(archive.search().kept(query, NEVER).orElseThrow().quotes());
                yield archive.quotes().list(among, order, Page.all()).stream().filter(quote -> found.contains(quote.id())).toList();
            }
        };
    }

    private static boolean isEverything(Scope scope) {
        return scope instanceof Scope.Filtered(var filter, _) && filter.equals(QuoteFilter.all());
    }

    private Map<String, CitedDocument> documents(List<Quote> quotes) {
        Set<String> codes = new LinkedHashSet<>();
        quotes.forEach(quote -> codes.add(quote.document()));
        Map<String, CitedDocument> documents = new LinkedHashMap<>();
        for (DocumentRecord known : archive.documents().records(codes)) {
            documents.put(known.summary().id(), Citing.document(known));
        }
        return documents;
    }

    /// Each document after the nearest of its earlier versions that is in the book.
    private List<CitedVersion> versions(Set<String> documents) {
        List<CitedVersion> versions = new ArrayList<>();
        for (String document : documents) {
            Optional<String> earlier = archive.versions().of(document).stream().map(DocumentVersion::document)
                    .takeWhile(other -> !other.equals(document)).filter(documents::contains).reduce((first, last) -> last);
            earlier.ifPresent(before -> versions.add(new CitedVersion(document, before)));
        }
        return versions;
    }

    private Map<String, Person> people(List<Quote> quotes) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            for (QuotePart part : quote.parts()) {
                part.person().filter(code -> !people.containsKey(code)).flatMap(archive.people()::find)
                        .ifPresent(person -> people.put(person.id(), person));
            }
        }
        return people;
    }

    /// The speakers, then those who took part in the meetings, so that whoever reads the book knows whom it names.
    private List<Person> everyone(Map<String, Person> speakers, List<Meeting> meetings) {
        Map<String, Person> everyone = new LinkedHashMap<>(speakers);
        for (Meeting meeting : meetings) {
            for (Participant participant : meeting.participants()) {
                participant.person().filter(code -> !everyone.containsKey(code)).flatMap(archive.people()::find)
                        .ifPresent(person -> everyone.put(person.id(), person));
            }
        }
        return List.copyOf(everyone.values());
    }

    private List<Meeting> meetings(Map<String, CitedDocument> documents) {
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        for (CitedDocument document : documents.values()) {
            document.meeting().filter(code -> !meetings.containsKey(code)).flatMap(archive.meetings()::find)
                    .ifPresent(entry -> meetings.put(entry.meeting().id(), entry.meeting()));
        }
        return List.copyOf(meetings.values());
    }
}
