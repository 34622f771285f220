package readout.reading.format;

import java.io.IOException;
import org.apache.james.mime4j.MimeException;
import readout.model.SourceFormat;

/// Reads mail messages, and web pages that browsers saved as one file (MHTML), which are the same inside.
final class EmlReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.EML;
    }

    @Override
    public boolean recognises(Content content) {
        return content.textKind() == TextKind.MAIL;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException, MimeException {
        return MailSource.of(EmlParts.of(content.bytes(), content.limits(), deadline), format(), content, deadline);
    }
}
