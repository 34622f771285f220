package readout.reading.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.model.Span;
import readout.reading.transcript.LabelEntry.Style;
import readout.reading.transcript.LabelLexicon.Sort;

/// How sure it is that a text is a transcript: by how sure its labels are, how many speakers there are, how much of the
/// page they fill, and whether they speak as people do.
final class Strength {

    private static final int SAMPLE = 20_000;

    private final String text;
    private final List<LabelEntry> speakers;

    Strength(String text, List<LabelEntry> speakers) {
        this.text = text;
        this.speakers = speakers;
    }

    /// From 0 to 1.
    double of(List<DraftTurn> turns, List<Candidate> cuts) {
        Set<String> used = new HashSet<>();
        cuts.forEach(cut -> used.add(cut.key()));
        int best = 0;
        boolean persons = false;
        boolean named = false;
        boolean onlyLines = true;
        for (LabelEntry entry : speakers) {
            if (used.contains(entry.key)) {
                best = Math.max(best, entry.score);
                persons |= entry.sort != Sort.QUESTION && entry.sort != Sort.ANSWER;
                named |= entry.sort != Sort.PLAIN && entry.sort != Sort.ANSWER;
                onlyLines &= entry.style == Style.LINE_END;
            }
        }
        double coverage = turns.stream().mapToInt(t -> t.speech().length()).sum() / (double) Math.max(1, text.length());
        double strength = 0.3 + 0.06 * Math.min(best, 6) + 0.08 * Math.min(cuts.size(), 4) + 0.05 * Math.min(used.size(), 3);
        strength -= persons ? 0 : isSpoken(turns) ? 0.1 : 0.65;
        strength -= named || !persons || isSpoken(turns) ? 0 : 0.55;
        strength -= cuts.size() > 1 ? 0 : coverage < 0.4 ? 0.45 : 0.1;
        strength -= coverage < 0.25 && cuts.size() < 5 ? 0.3 : 0;
        strength -= onlyLines ? 0.3 : 0;
        return Math.clamp(strength, 0.0, 1.0);
    }

    /// Whether those who answer say I and we: a list of questions and answers on a subject does not.
    private boolean isSpoken(List<DraftTurn> turns) {
        int letters = 0;
        int spoken = 0;
        for (DraftTurn turn : turns) {
            Span speech = turn.speech();
            int end = Math.min(speech.end(), speech.start() + SAMPLE);
            spoken += SpokenWords.count(text, speech.start(), end);
            letters += end - speech.start();
            if (letters > SAMPLE) {
                break;
            }
        }
        return spoken * 200 >= letters;
    }
}
