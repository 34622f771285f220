package readout.reading.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Span;
import readout.reading.format.Block;
import readout.reading.transcript.Candidate.Delimiter;

/// Takes the lines of a page's head that look like labelled speech off the labels: a headline `Putin: We Are Ready`,
/// a field `MODERATOR: Tim Russert`, a heading.
final class HeadLabels {

    private static final int LONGEST_FIELD = 200;
    private static final int RECURRING = 3;

    private final Page page;
    private final String text;
    private final LabelLexicon lexicon;
    private final Map<String, Integer> times = new HashMap<>();
    private int capitals;

    private HeadLabels(Page page, LabelLexicon lexicon, List<Candidate> labels) {
        this.page = page;
        this.text = page.text();
        this.lexicon = lexicon;
        for (Candidate label : labels) {
            times.merge(label.label(), 1, Integer::sum);
            capitals += label.capitals() ? 1 : -1;
        }
    }

    /// The labels without those of the head.
    static List<Candidate> drop(Page page, LabelLexicon lexicon, List<Candidate> labels) {
        HeadLabels head = new HeadLabels(page, lexicon, labels);
        int first = 0;
        while (first < labels.size() && head.isOfHead(labels, first)) {
            first++;
        }
        List<Candidate> spoken = first == labels.size() ? List.of() : labels.subList(first, labels.size());
        return spoken.stream().filter(label -> !head.isHeading(label)).toList();
    }

    private boolean isOfHead(List<Candidate> labels, int at) {
        Candidate label = labels.get(at);
        if (label.delimiter() != Delimiter.COLON || !label.startsLine() || lexicon.roles().isQuestion(label.key())) {
            return false;
        }
        Span line = page.line(label.speech(), LONGEST_FIELD + 1);
        if (line.isEmpty() || line.length() > LONGEST_FIELD || isEnded(line) || isSpeech(line)
                || at + 1 < labels.size() && labels.get(at + 1).start() < line.end()) {
            return false;
        }
        boolean once = times.get(label.label()) == 1;
        boolean unlike = capitals > 0 && !label.capitals();
        boolean firstLine = page.startsText(label.start());
        boolean alone = labels.size() == 1;
        return once && (unlike || firstLine || isNames(line) && lexicon.sort(label.key(), label.label()) != LabelLexicon.Sort.TITLED)
                && (!alone || firstLine || isNames(line));
    }

    /// Whether a sentence ends within the line, or goes on small in the next: a field of a head does neither.
    private boolean isSpeech(Span line) {
        int next = line.end();
        while (next < text.length() && Chars.isSpace(text.charAt(next))) {
            next++;
        }
        if (next + 1 < text.length() && text.charAt(next) == '\n' && Character.isLowerCase(text.charAt(next + 1))) {
            return true;
        }
        for (int i = line.start() + 4; i + 2 < line.end(); i++) {
            if (Chars.isSentenceEnd(text.charAt(i)) && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))
                    && Character.isLowerCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i - 4))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnded(Span line) {
        char last = text.charAt(line.end() - 1);
        return Chars.isSentenceEnd(last) || Chars.isDash(last) || Chars.isClose(last) || Chars.isColon(last) || last == ',';
    }

    /// Whether most words are capitalised, as names and titles are.
    private boolean isNames(Span line) {
        int words = 0;
        int capitalised = 0;
        for (int i = line.start(); i < line.end(); i++) {
            boolean starts = Character.isLetter(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1));
            words += starts ? 1 : 0;
            capitalised += starts && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return words >= 2 && capitalised * 10 >= words * 6;
    }

    /// A heading holds no speech, unless the page prints its questions so.
    private boolean isHeading(Candidate label) {
        if (page.kindAt(label.words().start()) != Block.Kind.HEADING || label.delimiter() == Delimiter.LINE_END
                || times.get(label.label()) >= RECURRING || lexicon.roles().isQuestion(label.key())) {
            return false;
        }
        return !page.line(label.speech(), LONGEST_FIELD).isEmpty();
    }
}
