package readout.reading.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.model.Span;
import readout.reading.transcript.Candidate.Position;

/// Chooses among places that share characters: a heading line with the label under it, `MR. PRICE:` and its `PRICE:`.
final class LabelChoice {

    private record Scored(Candidate candidate, int score, int count) {

        /// Whether this place, which begins inside `outer`, is the label: the outer one took in a line above it or
        /// words before it.
        boolean beats(Scored outer) {
            boolean glued = outer.candidate.position() == Position.GLUED;
            boolean known = count >= 2 && count > outer.count;
            return known && (candidate.startsLine() || glued) || glued && score > outer.score;
        }
    }

    private LabelChoice() {
    }

    /// The places of all speakers in order, without overlaps.
    static List<Candidate> choose(List<LabelEntry> speakers) {
        List<Scored> all = new ArrayList<>();
        for (LabelEntry entry : speakers) {
            for (Candidate place : entry.places) {
                all.add(new Scored(place, entry.score, entry.places.size()));
            }
        }
        all.sort(Comparator.comparing(s -> new Span(s.candidate.start(), s.candidate.speech())));
        List<Scored> chosen = new ArrayList<>();
        for (Scored next : all) {
            while (!chosen.isEmpty() && chosen.getLast().candidate.speech() > next.candidate.start() && next.beats(chosen.getLast())) {
                chosen.removeLast();
            }
            if (chosen.isEmpty() || chosen.getLast().candidate.speech() <= next.candidate.start()) {
                chosen.add(next);
            }
        }
        return chosen.stream().map(Scored::candidate).toList();
    }
}
