package readout.exporting.prose;

import java.util.List;
import java.util.Objects;
import readout.model.Side;

/// Words of one speaker.
///
/// @param name  the speaker's name; empty if nobody is known, or the words are no speech
/// @param aside what follows the name: the office held then, the event, what to know about the words; begins with its own space or comma, may
///              be empty
/// @param side  whom the speaker spoke for
/// @param lines the words, by paragraphs, at least one
record Speech(String name, String aside, Side side, List<Line> lines) {

    Speech {
        Objects.requireNonNull(name);
        Objects.requireNonNull(aside);
        Objects.requireNonNull(side);
        lines = List.copyOf(lines);
    }
}
