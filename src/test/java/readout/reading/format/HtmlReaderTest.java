package readout.reading.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Refusal;

/// Pages of many makes: the text is kept, the furniture is not.
class HtmlReaderTest {

    private static final String SPEECH = "The road along the river is wet this morning, and the ministers, who came by train, were glad of it.";

    private static SourceText read(byte[] bytes) {
        Source source = new SourceReader(Limits.standard()).read(bytes);
        SourceInvariants.check(source);
        return assertInstanceOf(Source.Text.class, source, source.toString()).text();
    }

    private static SourceText read(String html) {
        return read(html.getBytes(UTF_8));
    }

    private static List<String> lines(String html) {
        return SourceDump.of(read(html)).lines().filter(line -> line.startsWith("[")).toList();
    }

    @Test
    void theHeadingIsKeptWhereverItStands() {
        String main = "<main><p>" + SPEECH + "</p><p>Soon.</p></main>";
        assertEquals("[heading 1] Rivers", lines("<body><header><h1>Rivers</h1><nav><a href=/>Home</a></nav></header>" + main).getFirst());
        assertEquals("[heading 1] Rivers", lines("<body><div class=masthead><h1>Rivers</h1></div>" + main).getFirst());
        assertEquals("[heading 1] Rivers", lines("<body><h1>Rivers</h1>" + main).getFirst());
        assertEquals("[heading 1] Rivers", lines("<body><header><h1>Example Times</h1></header><h1>Rivers</h1>" + main).getFirst());
    }

    @Test
    void aHeadWithTitleAndDateOutsideTheMainTextIsKept() {
        assertEquals(List.of("[heading 1] Rivers", "[paragraph] June 4, 2010, by Ann Otherby", "[paragraph] " + SPEECH),
                lines("<body><div id=content><header><h1>Rivers</h1><p>June 4, 2010, by Ann Otherby</p></header><div><p>" + SPEECH + "</p></div></div>"));
    }

    @Test
    void ofSeveralArticlesTheGreatOneIsRead() {
        String teaser = "<article><h3><a href=x>Another river</a></h3><p>It is wet too.</p></article>";
        List<String> lines = lines("<body><article><h1>Rivers</h1><p>" + SPEECH + "</p><p>" + SPEECH + "</p></article>" + teaser + teaser);
        assertEquals(3, lines.size());
    }

    @Test
    void articlesOfOneKindAreAllRead() {
        String turn = "<article><b>ROE:</b> " + SPEECH + "</article>";
        assertEquals(3, lines("<body>" + turn + turn + turn).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<nav><p>Nope.</p></nav>", "<aside>Nope.</aside>", "<footer>Nope.</footer>", "<div role=navigation>Nope.</div>",
        "<div class='site-nav'>Nope.</div>", "<div id=leftNavBar>Nope.</div>", "<div class=cookie-banner>Nope.</div>",
        "<ul class=breadcrumb><li>Nope.</ul>", "<div class=social_share>Nope.</div>", "<section id=comments>Nope.</section>",
        "<div style='color:red; display: none'>Nope.</div>", "<div hidden>Nope.</div>", "<div aria-hidden=true>Nope.</div>",
        "<script>Nope.</script>", "<style>Nope.</style>", "<noscript>Nope.</noscript>", "<select><option>Nope.</select>", "<textarea>Nope.</textarea>",
        "<button>Nope.</button>", "<div class=related-links>Nope.</div>", "<p><a href=#>Back to top</a></p>", "<a href=p>Print</a>",
        "<div class='ad'>Nope.</div>", "<p>Advertisement</p>", "<ul><li><a href=1>Nope.</a><li><a href=2>Nope.</a><li><a href=3>Nope.</a></ul>",
        "<p><a href=1>Nope</a> | <a href=2>Nope</a> | <a href=3>Nope</a></p>", "<!-- Nope. -->", "<span class=visually-hidden>Nope.</span>"})
    void furnitureIsLeftOut(String furniture) {
        assertEquals(List.of("[paragraph] ROE: " + SPEECH, "[paragraph] Q: When?"),
                lines("<body><div>" + furniture + "<p>ROE: " + SPEECH + "</p>" + furniture + "<p>Q: When?</p></div>" + furniture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<form>%s</form>", "<div class=sidebar>%s</div>", "<div id=print>%s</div>", "<aside>%s</aside>", "<font size=2>%s</font>",
        "<table><tr><td>%s</table>", "<center><blockquote>%s</blockquote></center>", "<div class='header banner'>%s</div>", "<section role=banner>%s</section>"})
    void whatHoldsTheTextIsNoFurniture(String frame) {
        String html = "<body>" + frame.formatted("<p>ROE: " + SPEECH + "</p><p>Q: When?</p>");
        assertEquals("ROE: " + SPEECH + "\n\nQ: When?", read(html).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROE: %1$s<br><br>Q: When?", "<p>ROE: %1$s<p>Q: When?", "<div>ROE: %1$s</div><div>Q: When?</div>", "<p>ROE: %1$s</p>Q: When?",
        "ROE: %1$s<br> &nbsp; <br/>\n\n<br>Q: When?", "<li>ROE: %1$s<li>Q: When?", "<span>ROE: %1$s</span><br>\nQ: When?",
        "<center>ROE: %1$s</center><hr>Q: When?", "<h4>ROE: %1$s</h4><h4>Q: When?</h4>", "<dl><dd>ROE: %1$s<dd>Q: When?</dl>",
        "<table><tr><td>ROE: %1$s</td></tr><tr><td>Q: When?</td></tr></table>", "<b>ROE:</b> %1$s<br><b>Q:</b> When?"})
    void paragraphsAreToldInEveryMarkup(String markup) {
        assertEquals("ROE: " + SPEECH + "\n\nQ: When?", read("<html><body>" + markup.formatted(SPEECH) + "</body></html>").text());
    }

    @Test
    void blanksOfThePageAreNoneOfTheTextButNoBreakSpacesAre() {
        assertEquals("Q  When will the train leave?\nSoon.", read("<p>\n  Q&nbsp;&nbsp;When\n will   the <i>train </i> leave?<br>\n  Soon. </p>").text());
    }

    @Test
    void quotationsAreMarkedAsTheyLook() {
        assertEquals("He said “no” twice.", read("<p>He said <q>no</q> twice.</p>").text());
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, windows-1251", "windows-1251, utf-8", "windows-1251, iso-8859-1", "UTF-8, windows-1251", "KOI8-R, koi8-r", "KOI8-R, ", "UTF-8, ",
        "windows-1251, ", "UTF-16LE, utf-16", "windows-1251, no-such-set", "ISO-8859-5, iso-8859-5", "IBM866, cp866"})
    void russianPagesAreNeverGarbled(String set, String said) {
        String meta = said == null ? "" : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + said + "\">";
        String html = "<html><head>" + meta + "<title>Пресс-конференция</title></head><body><p>И.Примеров: Увидим, как пойдут переговоры.</p></body></html>";
        SourceText text = read((set.equals("UTF-16LE") ? "\uFEFF" + html : html).getBytes(set.equals("UTF-16LE") ? UTF_16LE : Charset.forName(set)));
        assertEquals("И.Примеров: Увидим, как пойдут переговоры.", text.text());
        assertEquals("Пресс-конференция", text.hints().title().orElseThrow());
    }

    @Test
    void aTableBesideTheTextIsATable() {
        assertEquals(List.of("[table row] River⇥Gauges", "[table row] Exa⇥14"), lines("<table><tr><td>River</td><td>Gauges</td></tr><tr><td>Exa</td><td>14</td></tr></table><p>"
                .repeat(1)).stream().filter(line -> line.startsWith("[table")).toList());
    }

    @Test
    void brokenJsonSaysNothingAndTheRestIsRead() {
        SourceText text = read("<html><head><script type=\"application/ld+json\">{\"headline\": \"Riv</script><meta name=author content='Ann Otherby'></head><body><p>"
                + SPEECH + "</p></body></html>");
        assertTrue(text.hints().title().isEmpty());
        assertEquals("Ann Otherby", text.hints().author().orElseThrow());
    }

    @Test
    void aPageOfFurnitureOnlyHoldsNoText() {
        Source source = new SourceReader(Limits.standard()).read("<html><body><img src=a.png><script>x()</script></body></html>".getBytes(UTF_8));
        assertEquals(Refusal.Kind.NO_TEXT, assertInstanceOf(Source.Refused.class, source).refusal().kind());
    }

    @Test
    void nothingOfTheMarkupIsLeft() {
        String text = read("<p>AT&amp;T &lt;sic&gt; &copy; 2010 caf&eacute; so&shy;on we\u200Bll</p>").text();
        assertEquals("AT&T <sic> © 2010 café soon well", text);
        assertFalse(text.contains("\u00AD"));
    }
}
