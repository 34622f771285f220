package readout.reading.transcript;

import java.util.List;
import readout.model.Span;

/// A place in the text that may be a speaker's label.
///
/// @param start     where its region begins: a running number or time printed before it is its own
/// @param words     from its first word to its last
/// @param label     its words as printed, without brackets, marks and times, single spaces
/// @param key       the label in the form of [LabelKey]
/// @param capitals  whether its words are in capitals
/// @param delimiter what parts it from the speech
/// @param position  where in its line it stands
/// @param strong    whether the page shows it in bold
/// @param groups    bracketed notes in it, brackets included
/// @param timed     whether a running time is printed with it
/// @param speech    where the words after it begin
record Candidate(
        int start,
        Span words,
        String label,
        String key,
        boolean capitals,
        Delimiter delimiter,
        Position position,
        boolean strong,
        List<Span> groups,
        boolean timed,
        int speech) {

    /// What parts a label from the speech.
    enum Delimiter {
        COLON,
        /// A slip for a colon.
        SEMICOLON,
        /// As in the Public Papers: `The President. Good morning.`
        PERIOD,
        DASH,
        /// A running time: `Marco Rubio [00:13] Well`.
        TIME,
        /// Nothing but a space: `Q  Mr. President`.
        SPACE,
        /// The label's own brackets: `[Presenter] Good evening`.
        BRACKET,
        /// The end of bold: the label is told by its type alone.
        BOLD_END,
        /// The label is alone on its line, without a colon.
        LINE_END,
        /// A space where other places of the label have a colon.
        MISSING
    }

    /// Where a label stands.
    enum Position {
        /// At the start of a paragraph.
        PARAGRAPH,
        /// At the start of a line.
        LINE,
        /// After the end of a sentence.
        SENTENCE,
        /// With no space between it and what stands before, or after words that end no sentence.
        GLUED
    }

    boolean startsLine() {
        return position == Position.PARAGRAPH || position == Position.LINE;
    }

    /// The number of words, counted by the spaces of the key.
    int wordCount() {
        int count = 1;
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }
}
