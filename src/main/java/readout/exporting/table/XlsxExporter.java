package readout.exporting.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;
import readout.exporting.Unclosed;

/// Writes an Excel workbook row by row, so that its size does not matter. Words are stored as words, never as formulas. What is
/// longer than a cell may be is whole on a second sheet, in pieces.
public final class XlsxExporter implements Exporter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int UNIT = 256;
    private static final int NARROW = 14;
    private static final int WIDE = 60;

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        try {
            writeWorkbook(book, options, new Unclosed(to));
        } catch (RuntimeException e) {
            // The library wraps what fails while it flushes rows.
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void writeWorkbook(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        QuoteTable table = new QuoteTable(book, options);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = workbook.createSheet("Quotes");
            LongTexts longTexts = new LongTexts(table.columns());
            CellStyle top = style(workbook, false);
            head(sheet, table.columns(), style(workbook, true));
            table.rows(cells -> {
                SXSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int column = 0; column < cells.size(); column++) {
                    SXSSFCell cell = row.createCell(column);
                    cell.setCellStyle(top);
                    if (cells.get(column) instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(longTexts.fitting((String) cells.get(column), (String) cells.getFirst(), column));
                    }
                }
            });
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, sheet.getLastRowNum()), 0, table.columns().size() - 1));
            longTexts.writeTo(workbook);
            workbook.write(to);
        }
    }

    private static void head(SXSSFSheet sheet, List<String> columns, CellStyle style) {
        SXSSFRow row = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellValue(columns.get(column));
            cell.setCellStyle(style);
            sheet.setColumnWidth(column, UNIT * (column == QuoteTable.QUOTE ? WIDE : NARROW));
        }
        sheet.createFreezePane(0, 1);
    }

    private static CellStyle style(SXSSFWorkbook workbook, boolean head) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        Font font = workbook.createFont();
        font.setBold(head);
        style.setFont(font);
        return style;
    }
}
