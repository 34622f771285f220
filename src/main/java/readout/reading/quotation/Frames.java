package readout.reading.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.model.Span;

/// The frames of a text's paragraphs, made when they are asked for; the last few are kept.
final class Frames {

    private static final int KEPT = 12;

    private final String text;
    private final List<Span> paragraphs;
    private final List<List<Quoted>> quoted;
    private final Map<Integer, Frame> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Frame> eldest) {
            return size() > KEPT;
        }
    };

    /// @param quoted what is quoted in each paragraph
    Frames(String text, List<Span> paragraphs, List<List<Quoted>> quoted) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.quoted = quoted;
    }

    String text() {
        return text;
    }

    int size() {
        return paragraphs.size();
    }

    /// The length of a paragraph in UTF-16 units.
    int length(int paragraph) {
        return paragraphs.get(paragraph).length();
    }

    Frame get(int paragraph) {
        Frame frame = kept.get(paragraph);
        if (frame == null) {
            frame = make(paragraph);
            kept.put(paragraph, frame);
        }
        return frame;
    }

    /// The same, for a walk through all of them: it is not kept.
    Frame passing(int paragraph) {
        Frame frame = kept.get(paragraph);
        return frame == null ? make(paragraph) : frame;
    }

    private Frame make(int paragraph) {
        Span span = paragraphs.get(paragraph);
        return Framing.frame(paragraph, text, span.start(), span.end(), quoted.get(paragraph));
    }
}
