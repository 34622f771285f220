package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import readout.model.Span;

/// Finds the exact places of what was asked for in a passage that satisfies it.
final class Marking {

    private final Vocabulary vocabulary;
    private final Evaluation.Node asked;

    Marking(Vocabulary vocabulary, Evaluation.Node asked) {
        this.vocabulary = vocabulary;
        this.asked = asked;
    }

    /// The places to be marked, in order and without overlaps.
    List<Span> marks(int passage, PassageText text) throws SQLException {
        TreeSet<Span> marks = new TreeSet<>();
        gather(asked, passage, text, true, marks);
        List<Span> apart = new ArrayList<>();
        for (Span mark : marks) {
            if (!apart.isEmpty() && mark.start() < apart.getLast().end()) {
                Span last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), mark.end())));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }

    /// Each place that was found, in order; they may overlap.
    List<Span> occurrences(int passage, PassageText text) throws SQLException {
        TreeSet<Span> found = new TreeSet<>();
        gather(asked, passage, text, false, found);
        return List.copyOf(found);
    }

    private void gather(Evaluation.Node node, int passage, PassageText text, boolean marks, TreeSet<Span> into) throws SQLException {
        if (!node.bits().has(passage)) {
            return;
        }
        switch (node) {
            case Evaluation.Node.All(var parts, _) -> {
                for (Evaluation.Node part : parts) {
                    gather(part, passage, text, marks, into);
                }
            }
            case Evaluation.Node.Any(var parts, _) -> {
                for (Evaluation.Node part : parts) {
                    gather(part, passage, text, marks, into);
                }
            }
            case Evaluation.Node.Silent _ -> { }
            case Evaluation.Node.Says(var pattern, _, _) -> {
                PatternPlaces finder = new PatternPlaces(vocabulary, text::places);
                Places places = marks ? finder.marks(pattern) : finder.places(pattern);
                for (int i = 0; i < places.size(); i++) {
                    into.add(text.span(places, i));
                }
            }
        }
    }
}
