package readout.archive.quotes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;

/// A quote to be kept. Its words, their surroundings and their speakers are taken from the document.
///
/// @param document    the document's code
/// @param span        where it stands in the document's text
/// @param note        the analyst's note, may be empty
/// @param reliability what to know about the words, beside what the document tells
/// @param tags        its tags; those that do not exist are made
/// @param speaker     the code of the person who said it, if the analyst tells
/// @param uid         its name outside this archive, if it has one already
/// @param created     when it was kept, if not now
public record NewQuote(String document, Span span, String note, Set<Reliability> reliability, List<TagPath> tags,
        Optional<String> speaker, Optional<String> uid, Optional<Instant> created) {

    public NewQuote {
        Objects.requireNonNull(document);
        Objects.requireNonNull(span);
        Objects.requireNonNull(note);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(uid);
        Objects.requireNonNull(created);
        reliability = Set.copyOf(reliability);
        tags = List.copyOf(tags);
    }

    /// A quote with nothing said about it.
    public static NewQuote of(String document, Span span) {
        return new NewQuote(document, span, "", Set.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same with a note.
    public NewQuote withNote(String other) {
        return new NewQuote(document, span, other, reliability, tags, speaker, uid, created);
    }

    /// The same with these tags.
    public NewQuote withTags(TagPath... others) {
        return new NewQuote(document, span, note, reliability, List.of(others), speaker, uid, created);
    }

    /// The same by this person.
    public NewQuote withSpeaker(String person) {
        return new NewQuote(document, span, note, reliability, tags, Optional.of(person), uid, created);
    }
}
