package readout.reading.transcript;

import java.util.List;
import readout.model.Span;
import readout.model.StageDirection;

/// A text read as a transcript, before anyone is identified.
///
/// @param turns      in order, without overlaps
/// @param directions every stage direction, those in labels included
/// @param body       from the first label (or the first words of a first turn without one) to the end of the last turn;
///                   what stands before is the page's head, what stands after its foot
/// @param strength   from 0 to 1: how sure it is that this is a transcript at all
public record TranscriptDraft(List<DraftTurn> turns, List<StageDirection> directions, Span body, double strength) {

    public TranscriptDraft {
        turns = List.copyOf(turns);
        directions = List.copyOf(directions);
    }
}
