package readout.desktop.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.TagPath;
import readout.model.Span;

/// A kept quote as the pane shows it. It holds less than the archive's quote does, as there may be many.
///
/// @param id          its number
/// @param document    the document it is of
/// @param span        where it stands in the document's text
/// @param words       the words as they stand
/// @param note        the analyst's note, may be empty
/// @param reliability what to know about the words
/// @param voices      who said which stretch, in order
/// @param tags        its tags, by path
/// @param anchor      whether the words stand there
/// @param position    its place in the order in which quotes were kept
public record Card(long id, DocumentSummary document, Span span, String words, String note, Set<Reliability> reliability,
                   List<Voice> voices, List<TagPath> tags, Anchor anchor, long position) {

    public Card {
        voices = List.copyOf(voices);
        tags = List.copyOf(tags);
    }

    /// The day it was said.
    Optional<LocalDate> day() {
        return document.day();
    }

    /// Those who speak, each once, in the order they begin.
    List<Voice> speakers() {
        if (voices.size() < 2) {
            return voices;
        }
        List<Voice> speakers = new ArrayList<>();
        for (Voice voice : voices) {
            if (speakers.stream().noneMatch(voice::isSameAs)) {
                speakers.add(voice);
            }
        }
        return speakers;
    }

    /// The words on one line: breaks that only wrap become spaces.
    String flowing() {
        return flow(words);
    }

    /// The words of one of its stretches, on one line.
    String flowing(Voice voice) {
        int from = Math.clamp(voice.span().start() - span.start(), 0, words.length());
        int to = Math.clamp(voice.span().end() - span.start(), from, words.length());
        return flow(words.substring(from, to));
    }

    /// Words on one line: breaks that only wrap become spaces.
    static String flow(String words) {
        StringBuilder flowing = new StringBuilder(words.length());
        boolean afterBlank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank || !afterBlank) {
                flowing.append(blank ? ' ' : c);
            }
            afterBlank = blank;
        }
        return flowing.toString().strip();
    }
}
