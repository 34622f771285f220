package readout.reading.transcript;

import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Span;

/// The opening remarks that a page prints before its first label: their speaker is named only in the page's head.
final class Opening {

    private static final int SHORTEST = 25;
    /// A shorter line was not wrapped.
    private static final int WRAPPED_LINE = 55;
    private static final Pattern GREETING = Pattern.compile(
            "(?i)(?:good (?:morning|afternoon|evening|day)|thank you|thanks|welcome|hello|hi[,. ]|ladies and gentlemen|dear |distinguished |"
            + "well,|okay|all right|mr\\.? |madam |colleagues|friends|добрый |здравствуйте|уважаемые |дамы и господа|спасибо|дорогие |коллеги).*", Pattern.DOTALL);
    private static final Pattern EDITORS = Pattern.compile(
            "(?i)(?:[\\[(*_]*)(?:(?:the )?following (?:is|are|was)|this is a (?:rush |full |partial )?transcript|this transcript|below is|here is (?:the|a)|transcript|editor|note|read |watch |"
            + "the (?:full )?(?:text|transcript)|(?:an? )?(?:edited |unofficial |rush |partial |full )?(?:text|transcript)|by |aired|published|source|photo).*", Pattern.DOTALL);

    private final String text;
    private final boolean joined;
    private final PageFoot foot;

    Opening(Page page, PageFoot foot) {
        text = page.text();
        joined = page.isJoined();
        this.foot = foot;
    }

    /// The speech that ends before `label`, if there is one.
    Optional<Span> find(int label) {
        int start = -1;
        int spoken = 0;
        int paragraphs = 0;
        int end = Chars.trimEnd(text, 0, label);
        int at = end;
        while (at > 0) {
            Span paragraph = paragraphBefore(at);
            if (paragraph.isEmpty() || isHead(paragraph)) {
                break;
            }
            String words = LabelText.collapse(text, paragraph);
            paragraphs++;
            if (GREETING.matcher(words).lookingAt() || SpokenWords.count(words, 0, words.length()) > 0) {
                spoken++;
                start = paragraph.start();
            }
            at = Chars.trimEnd(text, 0, paragraph.start());
        }
        if (start == 0 && joined) {
            return afterJoinedHead(end);
        }
        if (start < 0 || spoken * 3 < paragraphs) {
            return Optional.empty();
        }
        return Optional.of(new Span(start, end).trimmed(text));
    }

    /// Where the head's lines were joined with the speech, only a greeting shows where it begins.
    private Optional<Span> afterJoinedHead(int end) {
        for (int i = 0; i < end; i++) {
            boolean starts = Character.isUpperCase(text.charAt(i)) && (i == 0 || Chars.isBlank(text.charAt(i - 1)));
            if (starts && GREETING.matcher(text).region(i, end).lookingAt()) {
                return Optional.of(new Span(i, end));
            }
        }
        return Optional.empty();
    }

    /// The paragraph that ends before `end`: up to a blank line, or the line if lines are paragraphs.
    private Span paragraphBefore(int end) {
        int start = end;
        while (start > 0) {
            int line = text.lastIndexOf('\n', start - 1);
            if (line < 0) {
                start = 0;
                break;
            }
            start = line + 1;
            int before = Chars.trimEnd(text, 0, line);
            int lineStart = before == 0 ? 0 : text.lastIndexOf('\n', before - 1) + 1;
            boolean gap = text.substring(before, line).indexOf('\n') >= 0;
            if (before == 0 || gap || endsSentence(before - 1)
                    || before - lineStart < WRAPPED_LINE && !Character.isLowerCase(text.charAt(Chars.skipSpaces(text, start, end)))) {
                break;
            }
            start = line;
        }
        return new Span(Math.min(start, end), end).trimmed(text);
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        return Chars.isSentenceEnd(c) || Chars.isClose(c) || Chars.isQuote(c);
    }

    private boolean isHead(Span paragraph) {
        String words = LabelText.collapse(text, paragraph);
        char last = words.charAt(words.length() - 1);
        boolean sentence = GREETING.matcher(words).lookingAt() && last == ',' || Chars.isSentenceEnd(last) || Chars.isQuote(last) || Chars.isClose(last) && !Chars.isOpen(words.charAt(0))
                || Chars.isDash(last) || last == ':';
        return !sentence || words.length() < SHORTEST && !GREETING.matcher(words).lookingAt() || EDITORS.matcher(words).lookingAt()
                || foot.isFootLine(text, paragraph) || Chars.isOpen(words.charAt(0)) && words.length() < 120;
    }
}
