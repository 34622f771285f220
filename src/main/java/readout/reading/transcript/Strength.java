package readout.reading.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.model.TurnKind;
import readout.reading.transcript.LabelEntry.Style;
import readout.reading.transcript.LabelLexicon.Sort;

/// How sure it is that a text is a transcript.
final class Strength {

    private final Page page;
    private final LabelLexicon lexicon;
    private final List<LabelEntry> speakers;

    Strength(Page page, LabelLexicon lexicon, List<LabelEntry> speakers) {
        this.page = page;
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    /// From 0 to 1.
    double of(List<DraftTurn> turns) {
        long labelled = turns.stream().filter(t -> t.labelSpan().isPresent()).count();
        Set<String> keys = new HashSet<>();
        boolean persons = false;
        for (LabelEntry entry : speakers) {
            keys.add(entry.key);
            persons |= entry.sort != Sort.QUESTION && entry.sort != Sort.ANSWER;
        }
        int words = turns.stream().mapToInt(t -> t.speech().length()).sum();
        int from = turns.getFirst().labelSpan().map(s -> s.start()).orElse(turns.getFirst().speech().start());
        double coverage = words / (double) Math.max(1, page.text().length());
        int best = speakers.stream().mapToInt(e -> e.score).max().orElse(0);
        double strength = 0.3 + 0.06 * Math.min(best, 6) + 0.08 * Math.min(labelled, 4) + 0.05 * Math.min(keys.size(), 3);
        if (!persons) {
            strength -= 0.45;
        }
        if (labelled == 1) {
            strength -= coverage < 0.4 ? 0.45 : 0.1;
        }
        if (coverage < 0.25 && labelled < 5) {
            strength -= 0.3;
        }
        if (speakers.stream().allMatch(e -> e.style == Style.LINE_END)) {
            strength -= 0.3;
        }
        return Math.clamp(strength, 0.0, 1.0);
    }
}
