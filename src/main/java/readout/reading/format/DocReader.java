package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads Word documents of before 2007, through Tika's parser. Nothing embedded is opened.
final class DocReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.DOC;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.OLE) && content.compoundKind() == CompoundKind.DOC;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException, SAXException, TikaException {
        BlockWriter writer = new BlockWriter(content.limits(), deadline);
        MarkupBlocks blocks = new MarkupBlocks(writer, deadline);
        Metadata metadata = new Metadata();
        try {
            new OfficeParser().parse(new WatchedStream(new ByteArrayInputStream(content.bytes()), deadline),
                    new DocMarkup(blocks), metadata, context());
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw new RefusalException(Refusal.Kind.ENCRYPTED,
                    "This document is locked with a password; save it without one and import it again.");
        }
        blocks.finish();
        return new Source.Text(writer.toSource(format(), hints(metadata)));
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static Hints hints(Metadata metadata) {
        Hints none = Hints.none();
        return new Hints(HtmlHints.clean(metadata.get(TikaCoreProperties.TITLE)),
                HtmlHints.clean(metadata.get(TikaCoreProperties.CREATOR)), none.site(), none.published(), none.address(),
                none.language());
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
}
