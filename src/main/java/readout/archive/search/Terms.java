package readout.archive.search;

import java.util.List;
import java.util.Set;
import readout.archive.search.query.Pattern;

/// Words any of which will do.
///
/// @param words  folded words as they stand in texts; none begins with one of `starts`
/// @param starts beginnings of words
record Terms(Set<String> words, Set<String> starts) {

    Terms {
        words = Set.copyOf(words);
        starts = Set.copyOf(starts);
    }

    boolean has(String word) {
        return words.contains(word) || starts.stream().anyMatch(word::startsWith);
    }

    /// Whether a pattern asks for one word only, so that it can be found without places.
    static boolean isFlat(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word _, Pattern.Prefix _ -> true;
            case Pattern.Either(List<Pattern> patterns) -> patterns.stream().allMatch(Terms::isFlat);
            case Pattern.Phrase _, Pattern.Near _ -> false;
        };
    }
}
