package readout.reading.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads OpenDocument texts: the body, then its notes.
final class OdtReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.ODT;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.ZIP) && content.packageKind() == PackageKind.ODT;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException, XMLStreamException {
        return read(content.zip(), content.limits(), deadline);
    }

    private Source read(ZipContents zip, Limits limits, Deadline deadline) throws IOException, XMLStreamException {
        requireOpen(zip, deadline);
        byte[] body = zip.read("content.xml", deadline).orElseThrow(() -> new IOException("The document has no body"));
        OdtStyles styles = new OdtStyles();
        Optional<byte[]> common = zip.read("styles.xml", deadline);
        if (common.isPresent()) {
            XmlEvents.tell(common.get(), styles, deadline);
        }
        XmlEvents.tell(body, styles, deadline);
        BlockWriter writer = new BlockWriter(limits, deadline);
        MarkupBlocks blocks = new MarkupBlocks(writer, deadline);
        OdtText text = new OdtText(blocks, styles);
        XmlEvents.tell(body, text, deadline);
        text.tellNotes();
        blocks.finish();
        return new Source.Text(writer.toSource(format(), OfficeProperties.of(zip, "meta.xml", limits, deadline)));
    }

    private static void requireOpen(ZipContents zip, Deadline deadline) throws IOException {
        boolean locked = zip.read("META-INF/manifest.xml", deadline)
                .map(manifest -> new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")).orElse(false);
        if (locked) {
            throw new RefusalException(Refusal.Kind.ENCRYPTED,
                    "This document is locked with a password; save it without one and import it again.");
        }
    }
}
