package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.parser.microsoft.OfficeParser;
import readout.model.SourceFormat;

/// Reads Word documents of before 2007.
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
    public Source read(Content content, Deadline deadline) throws IOException {
        return new Source.Text(OfficeMarkup.read(new OfficeParser(), new ByteArrayInputStream(content.bytes()), format(), true,
                content.limits(), deadline));
    }
}
