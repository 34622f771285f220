package readout.reading.transcript;

import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Span;

/// The opening remarks that a page prints before its first label: their speaker is named only in the page's head.
///
/// Most pages print an editor's introduction there, or nothing but the head, so an opening needs several signs:
/// a greeting, people who say I and we, a head that promises remarks, and none of an editor's words.
final class Opening {

    private static final int ENOUGH = 3;
    private static final int MANY_SPOKEN_WORDS = 6;
    private static final int SHORTEST = 25;
    private static final int LONGEST_NOTE = 160;
    /// A shorter line was not wrapped.
    private static final int WRAPPED_LINE = 55;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern GREETING = Pattern.compile("good (?:morning|afternoon|evening|day)|thank you|thanks|welcome|hello|hi[,. ]"
            + "|ladies and gentlemen|dear |distinguished |well,|okay|all right|mr\\.? |madam |colleagues|friends|добрый |здравствуйте|уважаемые "
            + "|дамы и господа|спасибо|дорогие |коллеги", FLAGS);
    private static final Pattern EDITORS = Pattern.compile("[\\[(*_]*(?:(?:the )?following (?:is|are|was)|this (?:is a )?(?:rush |full |partial )?transcript"
            + "|below is|here is (?:the|a)|transcript|editor|note|read |watch |the (?:full )?(?:text|transcript)"
            + "|(?:an? )?(?:edited |unofficial |rush |partial |full )?(?:text|transcript)|by |aired|published|source|photo)", FLAGS);
    private static final Pattern EDITORIAL = Pattern.compile("transcript|interview with|excerpt|\\bbelow\\b|reproduced|edited for|aired on|\\breaders\\b|website"
            + "|subscribe|full text|sat down with|стенограмм|полный текст|публикуе|редакци|на сайте", FLAGS);
    private static final Pattern PROMISE = Pattern.compile("remarks|statement|speech|address|conference|availability|briefing|opening|greeting|toast"
            + "|выступлен|вступительн|заявлени|конференц|приветств|слово|ответы на вопросы|брифинг", FLAGS);

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
        int end = Chars.trimEnd(text, 0, label);
        int start = -1;
        int spokenParagraphs = 0;
        int spokenWords = 0;
        int paragraphs = 0;
        boolean greeted = false;
        int at = end;
        while (at > 0) {
            Span paragraph = paragraphBefore(at);
            if (paragraph.isEmpty()) {
                break;
            }
            String words = LabelText.collapse(text, paragraph);
            if (words.isEmpty()) {
                break;
            }
            if (!isNote(words)) {
                if (isHead(words, paragraph)) {
                    break;
                }
                int spoken = SpokenWords.countUnquoted(words, 0, words.length());
                greeted = GREETING.matcher(words).lookingAt();
                paragraphs++;
                if (greeted || spoken > 0) {
                    spokenParagraphs++;
                    spokenWords += spoken;
                    start = paragraph.start();
                }
            }
            at = Chars.trimEnd(text, 0, paragraph.start());
        }
        if (start == 0 && joined) {
            return afterJoinedHead(end);
        }
        if (start < 0 || spokenParagraphs * 3 < paragraphs) {
            return Optional.empty();
        }
        int signs = Math.min(spokenParagraphs, 2) + (spokenWords >= MANY_SPOKEN_WORDS ? 1 : 0);
        signs += GREETING.matcher(text).region(start, end).lookingAt() ? 2 : 0;
        signs += PROMISE.matcher(text).region(0, start).find() ? 1 : 0;
        signs -= EDITORIAL.matcher(text).region(start, end).find() ? 2 : 0;
        return signs >= ENOUGH ? Optional.of(new Span(start, end)) : Optional.empty();
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
            if (endsParagraph(line, start, end)) {
                break;
            }
            start = line;
        }
        return new Span(Math.min(start, end), end).trimmed(text);
    }

    /// Whether the line before the break at `line` and the one after it, at `next`, are of two paragraphs.
    private boolean endsParagraph(int line, int next, int end) {
        int before = Chars.trimEnd(text, 0, line);
        if (before == 0 || Chars.indexOf(text, '\n', before, line) >= 0) {
            return true;
        }
        char last = text.charAt(before - 1);
        if (Chars.isSentenceEnd(last) || Chars.isClose(last) || Chars.isQuote(last)) {
            return true;
        }
        int lineStart = text.lastIndexOf('\n', before - 1) + 1;
        return before - lineStart < WRAPPED_LINE && !Character.isLowerCase(text.charAt(Chars.skipSpaces(text, next, end)));
    }

    private static boolean isNote(String words) {
        return Chars.isOpen(words.charAt(0)) && Chars.isClose(words.charAt(words.length() - 1)) && words.length() < LONGEST_NOTE;
    }

    private boolean isHead(String words, Span paragraph) {
        char last = words.charAt(words.length() - 1);
        boolean greets = GREETING.matcher(words).lookingAt();
        boolean sentence = Chars.isSentenceEnd(last) || Chars.isQuote(last) || Chars.isClose(last) || Chars.isDash(last) || Chars.isColon(last)
                || greets && last == ',';
        return !sentence || words.length() < SHORTEST && !greets || EDITORS.matcher(words).lookingAt() || foot.isFootLine(text, paragraph);
    }
}
