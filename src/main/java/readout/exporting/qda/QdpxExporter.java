package readout.exporting.qda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import readout.exporting.CitedDocument;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;
import readout.exporting.Unclosed;
import readout.exporting.annotation.AnnotationExporter;

/// Writes a project: a ZIP file with project.qde and the documents' texts in UTF-8 with line feeds. What the format has no words for
/// is beside them as Readout writes it, so that Readout itself reads everything back.
public final class QdpxExporter implements Exporter {

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(to), StandardCharsets.UTF_8)) {
            MessageDigest digest = sha256();
            begin(book, Qda.PROJECT_FILE, zip);
            new ProjectWriting(book).write(new DigestOutputStream(new Unclosed(zip), digest));
            for (CitedDocument document : book.documents()) {
                begin(book, "Sources/" + ProjectWriting.source(document) + ".txt", zip);
                zip.write(text(book.sources().text(document.id())));
            }
            begin(book, Qda.BOOK_FILE, zip);
            new AnnotationExporter().write(book, options, new Unclosed(zip));
            begin(book, Qda.DIGEST_FILE, zip);
            zip.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
        } catch (XMLStreamException e) {
            throw XmlOut.cause(e);
        }
    }

    private static void begin(ExportBook book, String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // By the clock of the book, in no time zone, so that the same book gives the same bytes.
        entry.setTimeLocal(book.made().atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
    }

    /// A code point stays a code point: half a surrogate pair becomes the sign for what cannot be shown, a lone carriage return stays.
    private static byte[] text(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
