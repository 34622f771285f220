package readout.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;
import readout.reading.quotation.Quoted.Family;

/// Finds speech that runs on over paragraphs without a mark at the beginning of each: `«Мы говорили долго.`, and two
/// paragraphs later `Мы встретимся вновь», — сказал он`. Time is linear in the text.
final class RunningOn {

    /// Speech of more paragraphs than this was never closed.
    private static final int MOST_PARAGRAPHS = 6;

    private final String text;
    private final List<Span> paragraphs;

    RunningOn(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /// Adds what belongs to such speech to what is quoted in each paragraph.
    ///
    /// @param quoted what is quoted in each paragraph by its own marks; changed
    void join(List<List<Quoted>> quoted) {
        for (int p = 0; p + 1 < quoted.size(); p++) {
            if (isOpen(quoted.get(p), p)) {
                char open = text.charAt(quoted.get(p).getLast().from());
                int last = closing(p, open == '\u00AB' ? '\u00BB' : '\u201D', open, quoted);
                for (int k = p + 1; k <= last; k++) {
                    quoted.set(k, joined(quoted.get(k), k, last, open));
                }
                p = Math.max(p, last - 1);
            }
        }
    }

    private boolean isOpen(List<Quoted> here, int paragraph) {
        if (here.isEmpty() || here.getLast().closed() || here.getLast().family() == Family.DASH) {
            return false;
        }
        char open = text.charAt(here.getLast().from());
        int end = paragraphs.get(paragraph).end();
        return (open == '\u00AB' || open == '\u201C') && text.substring(here.getLast().end(), end).isBlank();
    }

    /// The paragraph with a closing mark that nothing in it opens, before any that opens speech of its own; -1 if there is none.
    private int closing(int paragraph, char close, char open, List<List<Quoted>> quoted) {
        for (int k = paragraph + 1; k < Math.min(quoted.size(), paragraph + 1 + MOST_PARAGRAPHS); k++) {
            if (loose(k, close, open) >= 0) {
                return k;
            }
            if (!quoted.get(k).isEmpty() && !quoted.get(k).getLast().closed()) {
                return -1;
            }
        }
        return -1;
    }

    /// Where the first closing mark stands that no mark of the paragraph opens; -1 if there is none.
    private int loose(int paragraph, char close, char open) {
        int depth = 0;
        for (int i = paragraphs.get(paragraph).start(); i < paragraphs.get(paragraph).end(); i++) {
            depth += text.charAt(i) == open ? 1 : 0;
            if (text.charAt(i) == close && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private List<Quoted> joined(List<Quoted> own, int paragraph, int last, char open) {
        Span span = paragraphs.get(paragraph).trimmed(text);
        boolean closes = paragraph == last;
        int end = closes ? loose(paragraph, open == '\u00AB' ? '\u00BB' : '\u201D', open) : span.end();
        List<Quoted> all = new ArrayList<>();
        all.add(new Quoted(span.start(), span.start(), end, closes ? end + 1 : end, open == '\u00AB' ? Family.GUILLEMET : Family.DOUBLE, closes));
        own.stream().filter(each -> each.from() >= end).forEach(all::add);
        return all;
    }
}
