package readout.reading.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Span;

/// The shapes direct speech takes, one small text each. The cases stand in `shapes-en.txt` and `shapes-ru.txt`:
/// a text, then one line a quotation with its words, label, who and cue, parted by bars; `=` repeats the label.
class QuotationReaderTest {

    static List<Golden> english() {
        return Golden.cases("shapes-en.txt");
    }

    static List<Golden> russian() {
        return Golden.cases("shapes-ru.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void readsEnglishShapes(Golden golden) {
        golden.assertRead();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("russian")
    void readsRussianShapes(Golden golden) {
        golden.assertRead();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-geneva", "article-moscow"})
    void readsWholeArticles(String name) {
        Golden.article(name).assertRead();
    }

    /// Lines broken at 60 columns, as mails and old pages have them.
    @ParameterizedTest
    @ValueSource(strings = {"article-geneva", "article-moscow"})
    void wrappedLinesChangeNothing(String name) {
        String text = Golden.resource(name + ".txt");
        String wrapped = text.lines().map(l -> l.replaceAll("(.{40,60}) ", "$1\n")).collect(Collectors.joining("\n\n"));
        List<Span> paragraphs = new ArrayList<>();
        for (int at = 0; at < wrapped.length(); at = paragraphs.getLast().end() + 2) {
            int end = wrapped.indexOf("\n\n", at);
            paragraphs.add(new Span(at, end < 0 ? wrapped.length() : end));
        }
        assertEquals(told(text, Golden.paragraphs(text)), told(wrapped, paragraphs));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"\u201C,\u201D", "\u201E,\u201C", "\u00AB,\u00BB", "``,''", "\uFF02,\uFF02"})
    void theShapeOfTheMarksChangesNothing(String open, String close) {
        String text = Golden.resource("article-geneva.txt");
        String other = text.replaceAll("\"([^\"\n]*)\"", open + "$1" + close);
        assertEquals(told(text, Golden.paragraphs(text)), told(other, Golden.paragraphs(other)));
    }

    private static List<String> told(String text, List<Span> paragraphs) {
        return new QuotationReader().read(text, paragraphs).stream()
                .map(q -> q.span().of(text).replace('\n', ' ') + "|" + q.label() + "|" + q.who() + "|" + q.cue()).toList();
    }

    @Test
    void readsTheArticleOfTheButton() throws IOException {
        Path seed = Path.of("../shared/seeds/000_daa0ea3d565551e9.txt");
        assumeTrue(Files.exists(seed), "the folder of real documents is not beside this one");
        String text = Files.readString(seed);
        List<DraftQuotation> read = new QuotationReader().read(text, Golden.paragraphs(text));
        assertEquals(List.of("Lavrov said", "Lavrov said", "Clinton described", "Lavrov insisted", "Lavrov said", " ", " ", " ", "Lavrov insisted", " "),
                read.stream().map(q -> q.label() + " " + q.cue()).toList());
        assertEquals("You got it wrong.", read.get(8).span().of(text));
    }
}
