package readout.reading.transcript;

import readout.model.DirectionKind;
import readout.model.Span;

/// Tells which turns are an interpreter's words: by a note in the label or at the speech's start, by the
/// label itself, or by a note on the page that names the speaker.
final class Interpretation {

    private final String text;
    private final LabelLexicon lexicon;
    private final DirectionLexicon directions;
    private final InterpreterNotes notes;

    Interpretation(String text, LabelLexicon lexicon, DirectionLexicon directions, InterpreterNotes notes) {
        this.text = text;
        this.lexicon = lexicon;
        this.directions = directions;
        this.notes = notes;
    }

    boolean of(Candidate label, Span speech) {
        return label.groups().stream().anyMatch(this::isInterpreted) || opens(speech) || lexicon.roles().isInterpreter(label.key())
                || notes.name(lexicon.offices().nameWords(label.key())) && !opensInAnotherLanguage(speech);
    }

    /// Whether a note among those that open the speech says so.
    boolean opens(Span speech) {
        int at = speech.start();
        while (at < speech.end() && Chars.isOpen(text.charAt(at))) {
            int end = Brackets.end(text, at);
            if (end < 0 || end > speech.end()) {
                return false;
            }
            if (isInterpreted(new Span(at, end))) {
                return true;
            }
            at = Chars.skipBlanks(text, end, speech.end());
        }
        return false;
    }

    private boolean isInterpreted(Span group) {
        return directions.kindOf(text, group).filter(kind -> kind == DirectionKind.INTERPRETED).isPresent();
    }

    /// `(In English.)` or `(In Russian.)`: these are the speaker's own words.
    private boolean opensInAnotherLanguage(Span speech) {
        if (speech.isEmpty() || !Chars.isOpen(text.charAt(speech.start()))) {
            return false;
        }
        int end = Brackets.end(text, speech.start());
        if (end < 0) {
            return false;
        }
        String note = text.substring(speech.start() + 1, end - 1).strip();
        return note.regionMatches(true, 0, "in ", 0, 3) || directions.kindOf(text, new Span(speech.start(), end))
                .filter(kind -> kind == DirectionKind.OTHER_LANGUAGE).isPresent();
    }
}
