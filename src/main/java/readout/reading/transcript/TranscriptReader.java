package readout.reading.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.Span;
import readout.model.StageDirection;
import readout.reading.format.SourceText;

/// Reads a text as a transcript: who speaks when, by the labels the page prints.
///
/// Labels are found in three steps: every place that has a label's form; a table of all distinct labels with
/// what speaks for and against each over the whole document; then the cuts. Thread-safe and pure.
public final class TranscriptReader {

    private final LabelLexicon labels = LabelLexicon.load();
    private final DirectionLexicon directions = DirectionLexicon.load();
    private final PressReader press = new PressReader(labels, directions);
    private final PageFoot foot = PageFoot.load();

    /// Reads a text as a transcript.
    ///
    /// @return turns and stage directions with a strength from 0 to 1, from 0.5 on a transcript rather than not;
    ///         empty if nothing in the text is a speaker's label
    public Optional<TranscriptDraft> read(SourceText source) {
        Page page = new Page(source);
        List<Candidate> candidates = new CandidateFinder(page, labels).find();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<LabelEntry> speakers = new LabelTable(page, candidates, labels, directions).speakers();
        List<Candidate> cuts = LabelChoice.choose(speakers);
        if (cuts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> opening = new Opening(page, foot).find(cuts.getFirst().start());
        List<DraftTurn> turns = new TurnCutter(page, labels, directions, press, foot).cut(cuts, opening);
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        Span body = new Span(opening.map(Span::start).orElse(cuts.getFirst().words().start()), turns.getLast().speech().end());
        double strength = new Strength(page, labels, speakers).of(turns);
        return Optional.of(new TranscriptDraft(turns, directionsIn(source.text(), body, cuts), body, strength));
    }

    private List<StageDirection> directionsIn(String text, Span body, List<Candidate> cuts) {
        List<StageDirection> found = new ArrayList<>(new DirectionFinder(directions).find(text, body));
        found.sort(Comparator.comparing(StageDirection::span));
        return found;
    }
}
