package readout.exporting.qda;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;

/// Writes a book's tags as a code book.
public final class QdcExporter implements Exporter {

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        try {
            XmlOut out = new XmlOut(to, "CodeBook", Qda.CODEBOOK);
            out.with("origin", Qda.ORIGIN);
            out.begin("Codes");
            new CodeTree(book.tags()).write(out);
            out.end().finish();
        } catch (XMLStreamException e) {
            throw XmlOut.cause(e);
        }
    }
}
