package readout.exporting.qda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.w3c.dom.Element;
import readout.exporting.BookReading;
import readout.exporting.annotation.AnnotationReader;

/// Reads projects: those Readout wrote as they were, those of others as far as they are about texts.
public final class QdpxReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Instant now;

    /// @param now when things are said to be made where the project does not tell
    public QdpxReader(Instant now) {
        this.now = now;
    }

    /// Whether a file is a ZIP archive with a project in it.
    ///
    /// @param head its first bytes
    /// @param tail its last bytes, with the names of the files in it
    public static boolean accepts(byte[] head, byte[] tail) {
        return head.length > ZIP.length && Arrays.equals(ZIP, 0, ZIP.length, head, 0, ZIP.length)
                && new String(tail, StandardCharsets.ISO_8859_1).contains(Qda.PROJECT_FILE);
    }

    /// Reads a file's bytes.
    public BookReading read(byte[] bytes) {
        try {
            SafeZip zip = new SafeZip(bytes);
            byte[] project = zip.file(Qda.PROJECT_FILE).orElseThrow(() -> new UnreadableException("there is no project.qde in it"));
            Element root = SafeXml.root(project);
            if (!"Project".equals(root.getLocalName())) {
                throw new UnreadableException("project.qde is no project");
            }
            return isAsWritten(zip, project) ? new AnnotationReader().read(zip.file(Qda.BOOK_FILE).orElseThrow())
                    : new ProjectReading(root, zip, now).read();
        } catch (UnreadableException e) {
            return new BookReading.Refused("The project cannot be opened: " + e.getMessage() + ".");
        }
    }

    /// Whether the project is the very one that Readout's own book beside it was written with.
    private static boolean isAsWritten(SafeZip zip, byte[] project) {
        Optional<byte[]> digest = zip.file(Qda.DIGEST_FILE);
        return digest.isPresent() && zip.file(Qda.BOOK_FILE).isPresent() && HexFormat.of().formatHex(QdpxExporter.sha256().digest(project))
                .equals(new String(digest.get(), StandardCharsets.US_ASCII));
    }
}
