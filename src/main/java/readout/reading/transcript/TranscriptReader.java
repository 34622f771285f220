package readout.reading.transcript;

import java.util.List;
import java.util.Optional;
import readout.model.Span;
import readout.reading.format.SourceText;

/// Reads a text as a transcript: who speaks when, by the labels the page prints.
///
/// Labels are found in three steps: every place that has a label's form; a table of all distinct labels with
/// what speaks for and against each over the whole document; then the cuts. Thread-safe and pure; linear in
/// the text's length.
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
        CandidateFinder finder = new CandidateFinder(page, labels);
        List<Candidate> candidates = finder.find();
        List<LabelEntry> speakers = new LabelTable(page, candidates, labels, directions).speakers();
        MissingColons.add(page.text(), finder.capitals(), speakers);
        List<Candidate> cuts = foot.withoutLabelsAfterEnd(page.text(), HeadLabels.drop(page, labels, LabelChoice.choose(speakers)));
        return cuts.isEmpty() ? Optional.empty() : draft(page, speakers, cuts);
    }

    private Optional<TranscriptDraft> draft(Page page, List<LabelEntry> speakers, List<Candidate> cuts) {
        String text = page.text();
        Optional<Span> opening = new Opening(page, foot).find(cuts.getFirst().start());
        int end = foot.find(text, cuts.getLast().speech(), text.length());
        int start = opening.map(Span::start).orElse(cuts.getFirst().words().start());
        Interpretation interpretation = new Interpretation(text, labels, directions, InterpreterNotes.of(text, new Span(start, end)));
        List<DraftTurn> turns = new TurnCutter(text, labels, new SpeechEnd(page, directions, foot), interpretation, press).cut(cuts, opening, end);
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        Span body = new Span(start, turns.getLast().speech().end());
        double strength = new Strength(text, speakers).of(turns, cuts);
        return Optional.of(new TranscriptDraft(turns, new DirectionFinder(directions).find(text, body), body, strength));
    }
}
