package readout.exporting.file;

import readout.exporting.ExportFormat;
import readout.exporting.Exporter;
import readout.exporting.annotation.AnnotationExporter;
import readout.exporting.prose.DocxExporter;
import readout.exporting.prose.HtmlExporter;
import readout.exporting.prose.MarkdownExporter;
import readout.exporting.qda.QdcExporter;
import readout.exporting.qda.QdpxExporter;
import readout.exporting.reference.BibtexExporter;
import readout.exporting.reference.CslExporter;
import readout.exporting.reference.RisExporter;
import readout.exporting.table.CsvExporter;
import readout.exporting.table.XlsxExporter;

/// Which exporter writes which format.
public final class Exporters {

    private Exporters() {
    }

    /// The exporter of a format.
    public static Exporter of(ExportFormat format) {
        return switch (format) {
            case MARKDOWN -> new MarkdownExporter();
            case HTML -> new HtmlExporter();
            case DOCX -> new DocxExporter();
            case CSV -> new CsvExporter();
            case XLSX -> new XlsxExporter();
            case JSONLD -> new AnnotationExporter();
            case QDPX -> new QdpxExporter();
            case QDC -> new QdcExporter();
            case CSL -> new CslExporter();
            case RIS -> new RisExporter();
            case BIBTEX -> new BibtexExporter();
        };
    }
}
