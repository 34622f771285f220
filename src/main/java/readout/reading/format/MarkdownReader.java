package readout.reading.format;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import readout.model.SourceFormat;

/// Reads Markdown: the words without the marks.
final class MarkdownReader implements FormatReader {

    /// Without indented code blocks: records hold indented speech, never code.
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, HtmlBlock.class, ThematicBreak.class, FencedCodeBlock.class,
                    BlockQuote.class, ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    @Override
    public SourceFormat format() {
        return SourceFormat.MARKDOWN;
    }

    @Override
    public boolean recognises(Content content) {
        return content.textKind() == TextKind.MARKDOWN;
    }

    @Override
    public Source read(Content content, Deadline deadline) {
        String whole = content.text().orElseThrow().text();
        Optional<FrontMatter> front = FrontMatter.of(whole);
        String text = whole.substring(front.map(FrontMatter::end).orElse(0));
        MarkCount.requireReasonable(text, "*_[`<\n");
        BlockWriter writer = new BlockWriter(content.limits(), deadline);
        new MarkdownBlocks(text, writer, deadline).write(PARSER.parse(MarkdownTags.closed(text)));
        return new Source.Text(writer.toSource(format(), front.map(FrontMatter::hints).orElse(Hints.none())));
    }
}
