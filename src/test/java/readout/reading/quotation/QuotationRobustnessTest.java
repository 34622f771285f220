package readout.reading.quotation;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Span;

/// What holds for any text: spans lie in order inside the paragraphs, nothing fails, and time grows with the text.
class QuotationRobustnessTest {

    private static final String MARKS = "\"'\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019`\u2014\u2013-.,:;!?()[]\n \u00A0\u0301\uD83D\uFFFF\u200F";

    @Test
    void mutatedTextsNeverFailAndSpansStayInOrder() {
        List<String> sources = List.of(Golden.resource("article-geneva.txt"), Golden.resource("article-moscow.txt"),
                Golden.resource("shapes-en.txt"), Golden.resource("shapes-ru.txt"));
        for (long seed = 1; seed <= 600; seed++) {
            Random random = new Random(seed);
            String text = mutated(sources.get(random.nextInt(sources.size())), random);
            List<Span> paragraphs = Golden.paragraphs(text);
            assertOrdered(text, paragraphs, new QuotationReader().read(text, paragraphs), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"", "'", "\"a", "'a ", "\u201C", "\u201Ca ", "\u201D", "\u00ABa", "`", "''", "\"a\" ", "\u201Ca\u201D, he said. ", "\"a\" and ", "he said ", "said said ", ", ", ". ",
        "\u2014 \u0410, \u2014 \u0441\u043A\u0430\u0437\u0430\u043B \u0410. ", "Mr. ", "the ", "A", "\u0416", "who, ", "\"a,\" A said, ", "\"Yes,\" he said. A B said. ",
        "\"a\n", "\u201Ca\n", "\u2018a\n", "A said: \"b.\nC ",
    })
    void timeGrowsWithTheTextOnly(String piece) {
        String text = piece.repeat(600_000 / piece.length());
        List<Span> paragraphs = Golden.paragraphs(text);
        List<DraftQuotation> read = assertTimeout(Duration.ofSeconds(30), () -> new QuotationReader().read(text, paragraphs));
        assertOrdered(text, paragraphs, read, piece);
    }

    @Test
    void aLongTextOfManyPeopleTakesItsLengthInTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 2_000_000; i++) {
            text.append("Minister Viktor N").append(Integer.toString(i, 26)).append("ov arrived late. \"The road was long,\" he said. ")
                    .append("\"It is over,\" the minister said.\n");
        }
        String whole = text.toString();
        List<Span> paragraphs = Golden.paragraphs(whole);
        List<DraftQuotation> read = assertTimeout(Duration.ofSeconds(30), () -> new QuotationReader().read(whole, paragraphs));
        assertTrue(read.stream().allMatch(q -> q.who().startsWith("Viktor N") || q.who().startsWith("Minister")), () -> read.getLast().toString());
    }

    private static void assertOrdered(String text, List<Span> paragraphs, List<DraftQuotation> quotations, String what) {
        int from = 0;
        int paragraph = 0;
        for (DraftQuotation quotation : quotations) {
            Span span = quotation.span();
            assertTrue(span.start() >= from && span.end() <= text.length() && !span.isEmpty(), () -> what + ": " + quotation);
            while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() <= span.start()) {
                paragraph++;
            }
            assertTrue(paragraphs.get(paragraph).contains(span.start()), () -> what + ": begins outside the paragraphs: " + quotation);
            from = span.end();
        }
    }

    private static String mutated(String source, Random random) {
        StringBuilder text = new StringBuilder(source);
        for (int i = random.nextInt(40); i >= 0 && text.length() > 2; i--) {
            int at = random.nextInt(text.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, mark);
                case 2 -> text.setCharAt(at, mark);
                case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.substring(0, random.nextInt(text.length() + 1));
    }
}
