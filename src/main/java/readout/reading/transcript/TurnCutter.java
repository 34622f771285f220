package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.DirectionKind;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.TurnKind;
import readout.reading.format.Block;

/// Cuts a text into turns at its labels, leaving out headings, rules and the page's foot.
final class TurnCutter {

    private static final int SHORT_LINE = 90;

    private final Page page;
    private final String text;
    private final LabelLexicon lexicon;
    private final DirectionLexicon directions;
    private final PressReader press;
    private final PageFoot foot;

    TurnCutter(Page page, LabelLexicon lexicon, DirectionLexicon directions, PressReader press, PageFoot foot) {
        this.page = page;
        this.text = page.text();
        this.lexicon = lexicon;
        this.directions = directions;
        this.press = press;
        this.foot = foot;
    }

    /// @param labels the speakers' labels in order, without overlaps
    /// @param opening the words before the first label, if they are speech
    List<DraftTurn> cut(List<Candidate> labels, Optional<Span> opening) {
        List<DraftTurn> turns = new ArrayList<>();
        opening.ifPresent(span -> turns.add(new DraftTurn(TurnKind.SPEECH, "", Optional.empty(), Optional.empty(),
                Optional.empty(), opensInterpreted(span), span)));
        for (int i = 0; i < labels.size(); i++) {
            Candidate label = labels.get(i);
            boolean last = i == labels.size() - 1;
            int end = last ? foot.find(text, label.speech(), text.length()) : labels.get(i + 1).start();
            Span speech = speech(label.speech(), end);
            if (!speech.isEmpty()) {
                turns.add(turn(label, speech, turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast())));
            }
        }
        return turns;
    }

    private DraftTurn turn(Candidate label, Span speech, Optional<DraftTurn> before) {
        TurnKind kind = lexicon.isQuestion(label.key()) ? TurnKind.QUESTION : TurnKind.SPEECH;
        boolean interpreted = label.groups().stream()
                .anyMatch(g -> directions.kindOf(text, g).filter(k -> k == DirectionKind.INTERPRETED).isPresent())
                || opensInterpreted(speech);
        PressReader.Asker asker = kind == TurnKind.QUESTION
                ? press.read(text, label.groups(), speech, before.map(DraftTurn::speech)) : PressReader.Asker.UNKNOWN;
        return new DraftTurn(kind, label.label(), Optional.of(label.words()), asker.name(), asker.outlet(), interpreted, speech);
    }

    /// Whether the notes that open the speech say that an interpreter speaks.
    private boolean opensInterpreted(Span speech) {
        int at = speech.start();
        while (at < speech.end() && Chars.isOpen(text.charAt(at))) {
            int close = at + 1;
            while (close < speech.end() && close - at < DirectionLexicon.LONGEST && !Chars.isClose(text.charAt(close))) {
                close++;
            }
            if (close >= speech.end()) {
                return false;
            }
            if (directions.kindOf(text, new Span(at, close + 1)).filter(k -> k == DirectionKind.INTERPRETED).isPresent()) {
                return true;
            }
            at = Chars.skipBlanks(text, close + 1, speech.end());
        }
        return false;
    }

    private Span speech(int from, int to) {
        Span span = new Span(from, Math.max(from, to)).trimmed(text);
        int end = span.end();
        while (end > span.start()) {
            int start = Math.max(span.start(), page.lineStart(end - 1));
            if (start == span.start() || !isApart(new Span(start, end).trimmed(text))) {
                break;
            }
            end = Chars.trimEnd(text, span.start(), start);
        }
        return new Span(span.start(), end).trimmed(text);
    }

    /// Whether a line at the end of a speech is a heading, a rule, or a note of the record standing by itself.
    private boolean isApart(Span line) {
        if (line.isEmpty()) {
            return true;
        }
        if (line.length() > DirectionLexicon.LONGEST) {
            return false;
        }
        if (page.kindAt(line.start()) == Block.Kind.HEADING) {
            return true;
        }
        if (isRule(line)) {
            return true;
        }
        if (Chars.isOpen(text.charAt(line.start())) && Chars.isClose(text.charAt(line.end() - 1))) {
            return directions.kindOf(text, line).filter(k -> k == DirectionKind.OTHER).isPresent() && page.startsParagraph(line.start());
        }
        return isTopicLine(line);
    }

    private boolean isRule(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '?' || text.charAt(i) == '\u2026') {
                return false;
            }
        }
        String rule = line.of(text);
        return !rule.equals("--") && !rule.startsWith("...");
    }

    /// A short line in capitals without an end of sentence, a paragraph by itself: `SYRIA`, `MIDDLE EAST PEACE`.
    private boolean isTopicLine(Span line) {
        if (line.length() > SHORT_LINE || !page.startsParagraph(line.start())) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        if (Chars.isSentenceEnd(last) || Chars.isDash(last) || Chars.isQuote(last)) {
            return false;
        }
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 3;
    }
}
