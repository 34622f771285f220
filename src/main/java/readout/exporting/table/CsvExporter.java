package readout.exporting.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;

/// Writes CSV by RFC 4180 in UTF-8 with a byte order mark, which Excel needs to know it. A cell that a spreadsheet would take for a
/// formula has an apostrophe set in front.
public final class CsvExporter implements Exporter {

    private static final int BUFFER = 1 << 16;

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        QuoteTable table = new QuoteTable(book, options);
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), BUFFER);
        out.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream().map(FormulaGuard::text));
        table.rows(row -> {
            for (Object cell : row) {
                printer.print(cell instanceof String words ? FormulaGuard.text(words) : cell);
            }
            printer.println();
        });
        printer.flush();
    }
}
