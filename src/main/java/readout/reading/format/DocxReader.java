package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import readout.model.SourceFormat;

/// Reads Word documents of 2007 and later.
final class DocxReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.DOCX;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.ZIP) && content.packageKind() == PackageKind.DOCX;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException {
        ParserGuard.run(() -> {
            content.zip().proveHarmless(deadline);
            return null;
        });
        return new Source.Text(OfficeMarkup.read(new OOXMLParser(), new ByteArrayInputStream(content.bytes()), format(), true,
                content.limits(), deadline));
    }
}
