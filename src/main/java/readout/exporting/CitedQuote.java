package readout.exporting;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.model.Span;

/// A quote with what is said of it.
///
/// @param uid         its name outside any archive, a UUID
/// @param document    the code of its document
/// @param span        where it stands in the document's text, in UTF-16 units
/// @param points      the same in Unicode code points
/// @param exact       the words
/// @param before      some words before, as they stand
/// @param after       some words after, as they stand
/// @param textSha256  the digest of the text it was taken from, hexadecimal
/// @param anchor      whether the words stand there: `exact`, `changed`, `ambiguous` or `gone`
/// @param note        the analyst's note, may be empty; paragraphs are parted by line feeds
/// @param reliability what to know about the words: `interpreted`, `inaudible`, `paraphrase`, `elision`, `emphasis-added`
/// @param parts       who said which stretch, in order; empty if nobody is known
/// @param tags        the paths of its tags, as [CitedTag#path()]
/// @param position    its place in the order in which quotes were kept
/// @param created     when it was kept
/// @param changed     when it was changed last
public record CitedQuote(
        String uid,
        String document,
        Span span,
        Span points,
        String exact,
        String before,
        String after,
        String textSha256,
        String anchor,
        String note,
        Set<String> reliability,
        List<CitedPart> parts,
        List<String> tags,
        long position,
        Instant created,
        Instant changed) {

    /// The word for an interpreter's words among [#reliability()].
    public static final String INTERPRETED = "interpreted";

    public CitedQuote {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(document);
        Objects.requireNonNull(span);
        Objects.requireNonNull(points);
        Objects.requireNonNull(exact);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(textSha256);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(note);
        Objects.requireNonNull(created);
        Objects.requireNonNull(changed);
        reliability = Collections.unmodifiableSet(new TreeSet<>(reliability));
        parts = List.copyOf(parts);
        tags = List.copyOf(tags);
    }

    /// Whether the words are an interpreter's.
    public boolean isInterpreted() {
        return reliability.contains(INTERPRETED);
    }

    /// The names of its speakers, each once, parted by semicolons; empty if nobody is known.
    public String speakers() {
        return parts.stream().map(CitedPart::name).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining("; "));
    }
}
