package readout.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import readout.model.Meeting;
import readout.model.Person;

/// Quotes with everything that is said of them, to be written to a file or read from one.
///
/// @param title     what the whole is called: the exchange's title, the tag's path, the meeting's title
/// @param made      when it was put together
/// @param quotes    the quotes, in the order in which they are shown
/// @param documents the documents they are of, in the order of the first quote of each
/// @param exchanges the exchanges that hold some of the quotes, in the order in which they were made
/// @param tags      the tags of the quotes and the tags around those, each outer tag before those inside it; the whole code book
///                  where all quotes are asked for
/// @param links     the links between quotes of this book
/// @param versions  which of its documents are changed versions of others of them
/// @param people    everyone who is a speaker of a quote, in the order of the first quote of each, then those who took part in the meetings
/// @param meetings  the meetings the documents belong to, in the same order
/// @param sources   the documents' texts and original bytes
public record ExportBook(
        String title,
        Instant made,
        List<CitedQuote> quotes,
        List<CitedDocument> documents,
        List<CitedExchange> exchanges,
        List<CitedTag> tags,
        List<CitedLink> links,
        List<CitedVersion> versions,
        List<Person> people,
        List<Meeting> meetings,
        Sources sources) {

    public ExportBook {
        Objects.requireNonNull(title);
        Objects.requireNonNull(made);
        Objects.requireNonNull(sources);
        quotes = List.copyOf(quotes);
        documents = List.copyOf(documents);
        exchanges = List.copyOf(exchanges);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        versions = List.copyOf(versions);
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
    }

    /// A book of which no document is known to be a version of another.
    public ExportBook(String title, Instant made, List<CitedQuote> quotes, List<CitedDocument> documents, List<CitedExchange> exchanges,
            List<CitedTag> tags, List<CitedLink> links, List<Person> people, List<Meeting> meetings, Sources sources) {
        this(title, made, quotes, documents, exchanges, tags, links, List.of(), people, meetings, sources);
    }
}
