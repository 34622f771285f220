package readout.reading.metadata;

import java.util.List;

/// Beginnings of words that tell what a title is the title of.
final class Stems {

    private final List<String> stems;

    /// @param stems folded; each may hold blanks
    Stems(String... stems) {
        this.stems = List.of(stems).stream().map(stem -> " " + stem).toList();
    }

    /// Whether a word of `words` begins so.
    boolean in(String words) {
        StringBuilder spaced = new StringBuilder(words.length() + 1).append(' ');
        String folded = Fold.of(words);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            spaced.append(Character.isLetterOrDigit(c) ? c : ' ');
        }
        String line = spaced.toString();
        for (String stem : stems) {
            if (line.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
