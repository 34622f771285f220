package readout.archive.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.model.DocumentKind;
import readout.model.Side;

/// How much a query finds, all of it counted.
///
/// @param passages    passages found
/// @param documents   documents they are in
/// @param occurrences places of the words asked for; of a query without words, the passages
/// @param speakers    turns and attributed quotations by speaker, the most first
/// @param sides       the same by side
/// @param years       passages by year; those without a day are left out
/// @param kinds       passages by the document's kind
public record Counts(int passages, int documents, long occurrences, List<SpeakerCount> speakers, Map<Side, Integer> sides,
        SortedMap<Integer, Integer> years, Map<DocumentKind, Integer> kinds) {

    public Counts {
        speakers = List.copyOf(speakers);
        sides = Collections.unmodifiableMap(sides.isEmpty() ? new EnumMap<>(Side.class) : new EnumMap<>(sides));
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        kinds = Collections.unmodifiableMap(kinds.isEmpty() ? new EnumMap<>(DocumentKind.class) : new EnumMap<>(kinds));
    }

    /// How much is by one speaker.
    ///
    /// @param speaker who
    /// @param count   how many turns and quotations
    public record SpeakerCount(Hit.Speaker speaker, int count) {
    }
}
