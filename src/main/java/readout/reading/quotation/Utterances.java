package readout.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;
import readout.reading.quotation.Quoted.Family;

/// Finds what is quoted in each paragraph and joins what runs on over several.
final class Utterances {

    /// More paragraphs than this are no one quotation but one that was never closed.
    private static final int LONGEST_RUN = 80;

    private final String text;
    private final List<Span> paragraphs;
    private final List<List<Quoted>> quoted = new ArrayList<>();

    Utterances(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        for (Span paragraph : paragraphs) {
            quoted.add(inParagraph(paragraph.start(), paragraph.end()));
        }
        new RunningOn(text, paragraphs).join(quoted);
    }

    /// What is quoted in each paragraph.
    List<List<Quoted>> quoted() {
        return quoted;
    }

    /// Every run, in order.
    List<Utterance> all() {
        List<Utterance> all = new ArrayList<>();
        boolean[] taken = new boolean[paragraphs.size()];
        for (int p = 0; p < quoted.size(); p++) {
            List<Quoted> here = quoted.get(p);
            for (int n = taken[p] ? 1 : 0; n < here.size(); n++) {
                Quoted first = here.get(n);
                int last = n == here.size() - 1 && !first.closed() ? runEnd(p, first.family()) : p;
                for (int k = p + 1; k <= last; k++) {
                    taken[k] = true;
                }
                Quoted end = last == p ? first : quoted.get(last).getFirst();
                all.add(new Utterance(first, first.start(), end.end(), p, n, last, last == p ? n : 0));
            }
        }
        return all;
    }

    /// The paragraph in which a run that is open at the end of `paragraph` is closed; itself if it is not one.
    private int runEnd(int paragraph, Family family) {
        for (int k = paragraph + 1; k < quoted.size() && k <= paragraph + LONGEST_RUN; k++) {
            List<Quoted> next = quoted.get(k);
            if (next.isEmpty() || next.getFirst().family() != family || !beginsParagraph(k)) {
                return paragraph;
            }
            if (next.getFirst().closed()) {
                return k;
            }
            if (next.size() > 1) {
                return paragraph;
            }
        }
        return paragraph;
    }

    private boolean beginsParagraph(int paragraph) {
        int from = paragraphs.get(paragraph).start();
        int mark = quoted.get(paragraph).getFirst().from();
        for (int i = from; i < mark; i++) {
            if (!QuoteMark.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Quoted> inParagraph(int start, int end) {
        List<Quoted> dashed = RussianDashes.speech(text, start, end);
        if (!dashed.isEmpty() && (dashed.size() > 1 || dashed.getFirst().end() < lastVisible(start, end))) {
            return dashed;
        }
        List<Quoted> pieces = new ArrayList<>();
        for (Quoted whole : QuoteScanner.scan(text, start, end)) {
            boolean russian = text.charAt(whole.start()) >= '\u0400' && text.charAt(whole.start()) <= '\u04FF';
            pieces.addAll(russian ? RussianDashes.pieces(text, whole) : List.of(whole));
        }
        return pieces;
    }

    private int lastVisible(int start, int end) {
        int last = end;
        while (last > start && QuoteMark.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
