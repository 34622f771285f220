package readout.exporting.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Texts that are longer than a cell may be (32,767 UTF-16 units), for a sheet of their own.
final class LongTexts {

    private static final int CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String SHEET = "Long texts";
    private static final String GOES_ON = " … [the whole is on the sheet “" + SHEET + "”]";

    private final List<String> columns;
    private final List<LongText> texts = new ArrayList<>();

    LongTexts(List<String> columns) {
        this.columns = columns;
    }

    private record LongText(String quote, String column, String text) {
    }

    /// What fits into the cell; a text that does not is kept whole for later.
    String fitting(String text, String quote, int column) {
        if (text.length() <= CELL) {
            return text;
        }
        texts.add(new LongText(quote, columns.get(column), text));
        return text.substring(0, cut(text, 0, CELL - GOES_ON.length())) + GOES_ON;
    }

    /// Writes the texts, if there are any.
    void writeTo(SXSSFWorkbook workbook) {
        if (texts.isEmpty()) {
            return;
        }
        SXSSFSheet sheet = workbook.createSheet(SHEET);
        row(sheet, 0, "quote_id", "column", "text");
        for (LongText text : texts) {
            for (int from = 0; from < text.text().length(); ) {
                int to = cut(text.text(), from, CELL);
                row(sheet, sheet.getLastRowNum() + 1, text.quote(), text.column(), text.text().substring(from, to));
                from = to;
            }
        }
    }

    private static void row(SXSSFSheet sheet, int at, String... cells) {
        SXSSFRow row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    /// Where to cut `length` units on, not within a character.
    private static int cut(String text, int from, int length) {
        int to = Math.min(text.length(), from + length);
        return to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }
}
