package readout.incoming;

import java.util.List;
import java.util.Optional;
import readout.archive.Archive;
import readout.archive.meetings.RemovedMeeting;
import readout.archive.quotes.DeletedQuote;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.NewTags;
import readout.archive.quotes.QuoteLink;
import readout.exporting.BookReading;
import readout.model.Meeting;
import readout.model.Person;

/// What taking a book added to an archive, and the way back and forth. Used by one thread at a time.
public final class TakenBook {

    private final BookReading.Read book;
    private final List<Person> people;
    private final List<Meeting> meetings;
    private final NewTags tags;
    private final List<Long> quotes;
    private final List<Long> exchanges;
    private final List<Exchange> arranged;
    private final List<QuoteLink> links;
    private DocumentsTaking documents;
    private Optional<Away> away = Optional.empty();

    /// What was taken away again, as it was.
    private record Away(List<Person> people, List<RemovedMeeting> meetings, List<DeletedQuote> quotes, List<Exchange> exchanges, List<Exchange> arranged) {
    }

    /// @param people    the people added
    /// @param meetings  the meetings added
    /// @param tags      the tags made
    /// @param quotes    the numbers of the quotes added
    /// @param exchanges the numbers of the exchanges added
    /// @param arranged  the exchanges that were here already and took quotes in, as they were before
    /// @param links     the links added
    TakenBook(BookReading.Read book, List<Person> people, List<Meeting> meetings, DocumentsTaking documents, NewTags tags, List<Long> quotes,
            List<Long> exchanges, List<Exchange> arranged, List<QuoteLink> links) {
        this.book = book;
        this.people = List.copyOf(people);
        this.meetings = List.copyOf(meetings);
        this.documents = documents;
        this.tags = tags;
        this.quotes = List.copyOf(quotes);
        this.exchanges = List.copyOf(exchanges);
        this.arranged = List.copyOf(arranged);
        this.links = List.copyOf(links);
    }

    /// Takes away what was added, as one step. People and meetings that others name since stay.
    public void takeBack(Archive archive) {
        away = Optional.of(archive.together(() -> {
            links.forEach(archive.links()::remove);
            List<Exchange> removed = exchanges.stream().map(archive.exchanges()::remove).toList();
            List<Exchange> rearranged = arranged.stream().map(before -> archive.exchanges().arrange(before.id(), before.quotes())).toList();
            List<DeletedQuote> deleted = archive.quotes().delete(quotes);
            tags.takeBack(archive.tags());
            documents.takeBack();
            List<RemovedMeeting> gone = meetings.stream().map(Meeting::id).filter(code -> archive.documents().ofMeeting(code).isEmpty())
                    .map(archive.meetings()::remove).toList();
            List<Person> left = people.stream().flatMap(person -> archive.people().remove(person.id()).stream()).toList();
            return new Away(left, gone, deleted, removed, rearranged);
        }));
    }

    /// Adds again what was taken away, as one step; quotes, tags and exchanges under their numbers.
    public void takeAgain(Archive archive) {
        Away back = away.orElseThrow();
        documents = archive.together(() -> {
            back.people().forEach(archive.people()::add);
            back.meetings().forEach(archive.meetings()::restore);
            DocumentsTaking again = new DocumentsTaking(archive, book);
            again.take();
            tags.begin(archive.tags());
            archive.quotes().restore(back.quotes());
            back.exchanges().forEach(archive.exchanges()::restore);
            back.arranged().forEach(after -> archive.exchanges().arrange(after.id(), after.quotes()));
            links.forEach(archive.links()::add);
            return again;
        });
        away = Optional.empty();
    }
}
