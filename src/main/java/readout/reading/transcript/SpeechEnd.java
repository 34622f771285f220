package readout.reading.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.model.DirectionKind;
import readout.model.Span;
import readout.reading.format.Block;

/// Takes off a speech's end what stands between it and the next label and is nobody's words: headings of
/// topics, rules, and notes of the record that stand by themselves.
final class SpeechEnd {

    private static final List<String> DOCUMENTS = List.of("follows:]", "follow:]", "follows.]", "follow.]");
    private static final int LONGEST_HEADING = 90;
    private static final int MOST_HEADING_WORDS = 10;
    private static final Set<String> SPOKEN = Set.of("thank", "thanks", "you", "yes", "no", "okay", "ok", "right", "sure", "well", "i", "good",
            "please", "sorry", "спасибо", "да", "нет", "хорошо", "пожалуйста");

    private final Page page;
    private final String text;
    private final DirectionLexicon directions;
    private final PageFoot foot;

    SpeechEnd(Page page, DirectionLexicon directions, PageFoot foot) {
        this.foot = foot;
        this.page = page;
        this.text = page.text();
        this.directions = directions;
    }

    /// The words of the stretch `from..to` that begins right after a label.
    Span trim(int from, int to) {
        Span speech = new Span(from, Math.max(from, beforeDocuments(from, to))).trimmed(text);
        int end = speech.end();
        while (end > speech.start()) {
            int apparatus = apparatusStart(speech.start(), end);
            if (apparatus > speech.start()) {
                end = Chars.trimEnd(text, speech.start(), apparatus);
                continue;
            }
            int start = page.lineStart(end, speech.start());
            if (start == speech.start() || !isApart(new Span(start, end).trimmed(text))) {
                break;
            }
            end = Chars.trimEnd(text, speech.start(), start);
        }
        return new Span(speech.start(), end);
    }

    /// A hearing's record prints documents between the speeches: `[The prepared statement of Mr. Burns follows:]`.
    private int beforeDocuments(int from, int to) {
        int mark = -1;
        for (String end : DOCUMENTS) {
            int at = text.indexOf(end, from, Math.max(from, to));
            mark = at >= 0 && (mark < 0 || at < mark) ? at : mark;
        }
        int open = mark;
        while (open > from && mark - open < DirectionLexicon.LONGEST && text.charAt(open) != '[') {
            open--;
        }
        return open > from && text.charAt(open) == '[' ? open : to;
    }

    private boolean isApart(Span line) {
        if (line.isEmpty()) {
            return true;
        }
        if (line.length() > DirectionLexicon.LONGEST) {
            return false;
        }
        if (page.kindAt(line.start()) == Block.Kind.HEADING || isRule(line)) {
            return true;
        }
        if (!page.startsLineAfterSentence(line.start()) && !(isCapitals(line) && underCapitals(line))) {
            return false;
        }
        if (foot.isFootLine(text, line)) {
            return true;
        }
        if (Chars.isOpen(text.charAt(line.start())) && Chars.isClose(text.charAt(line.end() - 1))) {
            return directions.kindOf(text, line).filter(k -> k == DirectionKind.OTHER).isPresent();
        }
        return isHeading(line);
    }

    /// Whether the line goes on a heading in capitals from the line above.
    private boolean underCapitals(Span line) {
        int end = Chars.trimEnd(text, 0, line.start());
        Span above = new Span(page.lineStart(end, Math.max(0, end - DirectionLexicon.LONGEST)), end).trimmed(text);
        return above.length() > 3 && above.length() <= LONGEST_HEADING && isCapitals(above);
    }

    private boolean isCapitals(Span line) {
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > 3;
    }

    /// The start of a note in capitals that ends the speech and is of the broadcast's making: `(BEGIN VIDEO CLIP)`; or -1.
    private int apparatusStart(int from, int end) {
        if (!Chars.isClose(text.charAt(end - 1))) {
            return -1;
        }
        int open = end - 1;
        while (open > from && end - open < LONGEST_HEADING && !Chars.isOpen(text.charAt(open))) {
            if (Character.isLowerCase(text.charAt(open))) {
                return -1;
            }
            open--;
        }
        Span note = new Span(open, end);
        boolean other = Chars.isOpen(text.charAt(open)) && directions.kindOf(text, note).filter(k -> k == DirectionKind.OTHER).isPresent();
        return other ? open : -1;
    }

    /// A line of stars or dashes; `--` and `...` break off a speech.
    private boolean isRule(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '?' || c == '!' || c == '\u2026') {
                return false;
            }
        }
        String rule = line.of(text);
        return rule.length() > 2 && !rule.startsWith("...") && !rule.startsWith(". .");
    }

    /// A short line by itself without an end of sentence, in capitals or with its main words capitalised:
    /// `SYRIA`, `Missile Defense System`.
    private boolean isHeading(Span line) {
        char last = text.charAt(line.end() - 1);
        if (line.length() > LONGEST_HEADING || !Character.isLetterOrDigit(last) && last != ')' && !(last == ',' && isCapitals(line))) {
            return false;
        }
        int words = 0;
        int capitalised = 0;
        for (String word : line.of(text).split("[\\s/]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (SPOKEN.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            boolean small = word.length() <= 4 && Character.isLowerCase(word.charAt(0));
            words += small ? 0 : 1;
            capitalised += Character.isUpperCase(word.charAt(0)) || Chars.isDigit(word.charAt(0)) ? 1 : 0;
        }
        return Character.isUpperCase(text.charAt(line.start())) && words <= MOST_HEADING_WORDS && capitalised * 10 >= words * 8;
    }
}
