package readout.archive.quotes;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Span;

/// What the analyst keeps of a text.
///
/// @param id          its number
/// @param uid         its name outside this archive, a UUID
/// @param document    the document's code
/// @param span        where it stands in the document's text
/// @param exact       the words
/// @param before      some words before, as they stand
/// @param after       some words after, as they stand
/// @param textSha256  the digest of the text it was taken from, hexadecimal
/// @param anchor      whether the words stand there
/// @param note        the analyst's note, may be empty
/// @param reliability what to know about the words
/// @param parts       who said which stretch, in order; empty if the text does not tell
/// @param tags        its tags, by path
/// @param position    its place in the order in which quotes were kept
/// @param created     when it was kept
/// @param changed     when it was changed last
public record Quote(
        long id,
        String uid,
        String document,
        Span span,
        String exact,
        String before,
        String after,
        String textSha256,
        Anchor anchor,
        String note,
        Set<Reliability> reliability,
        List<QuotePart> parts,
        List<TagPath> tags,
        long position,
        Instant created,
        Instant changed) {

    public Quote {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(document);
        Objects.requireNonNull(span);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(note);
        Objects.requireNonNull(created);
        Objects.requireNonNull(changed);
        reliability = Collections.unmodifiableSet(new TreeSet<>(reliability));
        parts = List.copyOf(parts);
        tags = List.copyOf(tags);
    }
}
