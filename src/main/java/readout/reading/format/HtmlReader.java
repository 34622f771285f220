package readout.reading.format;

import java.nio.charset.Charset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads web pages and texts with HTML tags: the page's own words without its furniture.
final class HtmlReader implements FormatReader {

    /// Without any of these, a text's line ends are its paragraphs' ends.
    private static final String LAYOUT_TAGS = "p, br, div, table, li, dd, pre, h1, h2, h3, h4, h5, h6, article, section, blockquote, "
            + "center, hr";

    @Override
    public SourceFormat format() {
        return SourceFormat.HTML;
    }

    @Override
    public boolean recognises(Content content) {
        return content.textKind() == TextKind.HTML;
    }

    @Override
    public Source read(Content content, Deadline deadline) {
        DecodedText guessed = content.text().orElseThrow();
        Charset charset = HtmlCharset.of(content.bytes(), guessed.charset());
        String html = charset.equals(guessed.charset()) ? guessed.text() : TextDecoder.decode(content.bytes(), charset).text();
        SourceText text = read(html, format(), content.limits(), deadline);
        if (text.text().isEmpty()) {
            throw new RefusalException(Refusal.Kind.NO_TEXT, "This page holds no text of its own, only what surrounds one.");
        }
        return new Source.Text(text);
    }

    /// The words of a page given as text.
    static SourceText read(String html, SourceFormat format, Limits limits, Deadline deadline) {
        MarkCount.requireReasonable(html, "<");
        Document page = Parser.htmlParser().setMaxDepth(limits.nesting()).parseInput(new WatchedReader(html, deadline), "");
        deadline.checkNow();
        Hints hints = HtmlHints.of(page);
        CssBold bold = new CssBold();
        page.select("style").forEach(sheet -> bold.add(sheet.data()));
        bold.mark(page);
        BlockWriter writer = new BlockWriter(limits, deadline);
        MarkupBlocks blocks = new MarkupBlocks(writer, deadline);
        boolean linesCount = page.body().selectFirst(LAYOUT_TAGS) == null;
        if (linesCount) {
            blocks.open("pre", _ -> "");
        }
        List<Element> parts = linesCount ? List.of(page.body()) : HtmlMain.of(page, deadline);
        for (Element part : parts) {
            HtmlWalker.walk(part, blocks);
        }
        blocks.finish();
        return writer.toSource(format, hints);
    }
}
