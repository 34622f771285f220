package readout.reading.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads EPUB books: their chapters in reading order, without the table of contents.
final class EpubReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.EPUB;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.ZIP) && content.packageKind() == PackageKind.EPUB;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException {
        return read(content.zip(), content.limits(), deadline);
    }

    private Source read(ZipContents zip, Limits limits, Deadline deadline) throws IOException {
        if (zip.names().contains("META-INF/encryption.xml") && zip.names().contains("META-INF/rights.xml")) {
            throw new RefusalException(Refusal.Kind.ENCRYPTED, "This book is locked by its shop and cannot be read here.");
        }
        EpubPackage book = EpubPackage.of(zip, limits, deadline);
        CssBold bold = new CssBold();
        for (String name : zip.names()) {
            if (name.endsWith(".css")) {
                zip.read(name, deadline).ifPresent(sheet -> bold.add(new String(sheet, StandardCharsets.UTF_8)));
            }
        }
        BlockWriter writer = new BlockWriter(limits, deadline);
        MarkupBlocks blocks = new MarkupBlocks(writer, deadline);
        for (String chapter : book.chapters()) {
            Optional<byte[]> bytes = zip.read(chapter, deadline);
            if (bytes.isPresent()) {
                Document page = EpubPackage.parse(bytes.get(), limits, deadline);
                page.select("nav, a[epub:type=noteref]").remove();
                HtmlFurniture.removeNoteMarks(page.body());
                bold.mark(page);
                HtmlWalker.walk(page.body(), blocks);
                deadline.checkNow();
            }
        }
        blocks.finish();
        return new Source.Text(writer.toSource(format(), book.hints()));
    }
}
