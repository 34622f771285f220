package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import readout.model.SourceFormat;

/// Reads Rich Text Format.
final class RtfReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.RTF;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.RTF);
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException {
        return new Source.Text(OfficeMarkup.read(new RTFParser(), new ByteArrayInputStream(content.bytes()), format(), true,
                content.limits(), deadline));
    }
}
