package readout.reading.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Runs one of Tika's parsers over an office document and writes the words it tells of. Nothing embedded is opened.
final class OfficeMarkup {

    /// What Word's lists put before an item, as Tika tells it.
    private static final String BULLETS = "•·▪◦‣●■□►\uF0B7\uF0A7\uF0D8";

    private OfficeMarkup() {
    }

    /// Reads a document.
    ///
    /// @param newlinesBreak whether a line feed among the words is a break the writer made
    /// @throws IOException      if it is damaged
    /// @throws RefusalException `ENCRYPTED`, or when a limit is passed
    static SourceText read(Parser parser, InputStream in, SourceFormat format, boolean newlinesBreak, Limits limits,
            Deadline deadline) throws IOException {
        BlockWriter writer = new BlockWriter(limits, deadline);
        MarkupBlocks blocks = new MarkupBlocks(writer, deadline);
        Metadata metadata = new Metadata();
        ParserGuard.run(() -> {
            try {
                parser.parse(new WatchedStream(in, deadline), new Handler(blocks, newlinesBreak), metadata, context());
            } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
                throw new RefusalException(Refusal.Kind.ENCRYPTED,
                        "This document is locked with a password; save it without one and import it again.");
            }
            return null;
        });
        blocks.finish();
        return writer.toSource(format, hints(metadata));
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /// A file's creation date is no publication date, and its language is its writer's program's: neither is told.
    private static Hints hints(Metadata metadata) {
        Hints none = Hints.none();
        return new Hints(HtmlHints.clean(metadata.get(TikaCoreProperties.TITLE)),
                HtmlHints.clean(metadata.get(TikaCoreProperties.CREATOR)),
                HtmlHints.clean(metadata.get(TikaCoreProperties.PUBLISHER)), none.published(), none.address(), none.language());
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("Nothing embedded is to be opened");
        }
    }

    /// Passes a parser's events on.
    private static final class Handler extends DefaultHandler {

        private final MarkupBlocks blocks;
        private final boolean newlinesBreak;
        private boolean atParagraphStart;

        Handler(MarkupBlocks blocks, boolean newlinesBreak) {
            this.blocks = blocks;
            this.newlinesBreak = newlinesBreak;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            UnaryOperator<String> values = attributes::getValue;
            atParagraphStart = localName.equals("p");
            blocks.open(localName, values);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            blocks.close(localName);
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            String words = new String(chars, start, length);
            if (atParagraphStart && !words.isBlank()) {
                atParagraphStart = false;
                words = withoutBullet(words);
            }
            if (!newlinesBreak || words.indexOf('\n') < 0) {
                blocks.words(words);
                return;
            }
            int from = 0;
            for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', from)) {
                blocks.words(words.substring(from, at));
                blocks.open("br", _ -> "");
                blocks.close("br");
                from = at + 1;
            }
            blocks.words(words.substring(from));
        }

        private String withoutBullet(String words) {
            boolean bullet = words.length() > 1 && BULLETS.indexOf(words.charAt(0)) >= 0 && words.charAt(1) <= ' ';
            if (!bullet) {
                return words;
            }
            blocks.item();
            return words.substring(1);
        }
    }
}
