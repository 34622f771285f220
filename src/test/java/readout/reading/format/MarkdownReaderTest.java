package readout.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The words of Markdown without its marks.
class MarkdownReaderTest {

    private static List<String> lines(String markdown) {
        Source source = new SourceReader(Limits.standard()).read(("**ROE:** See.\n\n" + markdown).getBytes(UTF_8));
        SourceInvariants.check(source);
        SourceText text = assertInstanceOf(Source.Text.class, source).text();
        return SourceDump.of(text).lines().filter(line -> line.startsWith("[")).skip(1).toList();
    }

    @Test
    void marksAreNoWords() {
        assertEquals(List.of("[paragraph] One two three, four - five_six * a < b."),
                lines("*One* _two_ ***three***, `four` \\- five_six \\* a < b.\n").stream().map(s -> s.replaceAll("[⟦⟧]", "")).toList());
        assertEquals(List.of("[paragraph] Read the treaty at http://example.org/ now."), lines("Read [the treaty](x \"y\") at <http://example.org/> now.![](z.png)\n"));
    }

    @Test
    void aLongParagraphAboveARuleIsNoHeading() {
        String speech = "The road along the river is wet this morning, and we came by train. ".repeat(5).strip();
        assertEquals(List.of("[paragraph] " + speech, "[heading 2] Rivers"), lines(speech + "\n---\n\nRivers\n---\n"));
    }

    @Test
    void indentedSpeechIsSpeech() {
        assertEquals(List.of("[paragraph] ⟦Q:⟧ When?"), lines("    **Q:** When?\n"));
    }

    @Test
    void numbersStayAsTheyArePrinted() {
        assertEquals(List.of("[list item 1] 3. Maps.", "[list item 1] 7. Gauges.", "[list item 2] upper"), lines("3. Maps.\n7. Gauges.\n   * upper\n"));
    }

    @Test
    void tagsAreStrippedAndTheirMeaningKept() {
        assertEquals(List.of("[paragraph] ⟦Q:⟧ When?⏎Soon."), lines("<b>Q:</b> When?<br>Soon.\n"));
        assertEquals(List.of("[paragraph] Boxed.", "[paragraph] Free."), lines("<div class=\"x\"><p>Boxed.</p></div>\n\nFree.\n"));
    }

    @Test
    void theBlanksBehindAQuestionMarkStay() {
        assertEquals(List.of("[paragraph] Q    When?"), lines("Q    When?\n"));
    }
}
