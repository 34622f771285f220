package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.parser.odf.OpenDocumentParser;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads OpenDocument texts.
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
    public Source read(Content content, Deadline deadline) throws IOException {
        ParserGuard.run(() -> {
            content.zip().proveHarmless(deadline);
            requireOpen(content.zip(), deadline);
            return null;
        });
        return new Source.Text(OfficeMarkup.read(new OpenDocumentParser(), new ByteArrayInputStream(content.bytes()), format(),
                false, content.limits(), deadline));
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
