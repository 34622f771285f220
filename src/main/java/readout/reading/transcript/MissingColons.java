package readout.reading.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Span;
import readout.reading.transcript.Candidate.Delimiter;
import readout.reading.transcript.Candidate.Position;

/// Finds a label in capitals whose colon was left out, by its words being a known label's and speech following them.
final class MissingColons {

    private static final int SHORTEST = 5;

    private final String text;
    private final Map<String, List<LabelEntry>> byFirstWord = new HashMap<>();

    private MissingColons(String text, List<LabelEntry> speakers) {
        this.text = text;
        for (LabelEntry entry : speakers) {
            if (entry.capitals && entry.style == LabelEntry.Style.COLON && entry.key.length() >= SHORTEST && entry.key.indexOf(',') < 0) {
                byFirstWord.computeIfAbsent(LabelKey.words(entry.key)[0], _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    /// Adds such places to the speakers' entries.
    ///
    /// @param starts offsets where a word in capitals stands where a label may
    static void add(String text, int[] starts, List<LabelEntry> speakers) {
        MissingColons missing = new MissingColons(text, speakers);
        if (missing.byFirstWord.isEmpty()) {
            return;
        }
        int from = speakers.stream().mapToInt(e -> e.first().start()).min().orElse(0);
        for (int start : starts) {
            if (start > from) {
                missing.at(start);
            }
        }
    }

    private void at(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        for (LabelEntry entry : byFirstWord.getOrDefault(text.substring(start, end), List.of())) {
            place(entry, start).ifPresent(place -> entry.add(place, false));
        }
    }

    private Optional<Candidate> place(LabelEntry entry, int start) {
        int end = match(entry.key, start);
        if (end < 0 || end >= text.length() || !Chars.isSpace(text.charAt(end))) {
            return Optional.empty();
        }
        int speech = Chars.skipSpaces(text, end, text.length());
        if (speech + 1 >= text.length() || !opensSpeech(speech)) {
            return Optional.empty();
        }
        String label = text.substring(start, end);
        return Optional.of(new Candidate(start, new Span(start, end), LabelText.collapse(text, new Span(start, end)), LabelKey.of(label), true,
                Delimiter.MISSING, Position.SENTENCE, false, List.of(), false, speech));
    }

    /// The end of the key's words at `start`, in capitals as they are, or -1.
    private int match(String key, int start) {
        int at = start;
        for (int i = 0; i < key.length(); i++) {
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
            }
            if (at >= text.length()) {
                return -1;
            }
            if (key.charAt(i) == ' ') {
                int next = Chars.skipSpaces(text, at, text.length());
                if (next == at) {
                    return -1;
                }
                at = next;
            } else if (text.charAt(at) == key.charAt(i)) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private boolean opensSpeech(int at) {
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        return Character.isUpperCase(c) && !Character.isUpperCase(next) && next != '.' || Chars.isOpen(c);
    }
}
