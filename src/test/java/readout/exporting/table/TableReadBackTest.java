package readout.exporting.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;
import readout.exporting.TagsAs;

/// Tables read by parsers that are not ours.
class TableReadBackTest {

    private static List<CSVRecord> csv(ExportBook book, TagsAs tags) throws IOException {
        byte[] bytes = Goldens.bytes(new CsvExporter(), book, ExportOptions.usual().withTagsAs(tags));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }

    @Test
    void csvHasTheColumnsAndTheWordsAsTheyStand() throws IOException {
        List<CSVRecord> rows = csv(ResetBook.book(), TagsAs.LIST);
        assertEquals(List.of("quote_id", "exchange", "position", "speaker", "office_on_date", "side", "interpreted", "quote", "before", "after",
                "note", "tags", "document", "kind", "meeting", "date", "place", "publisher", "url", "start", "end", "sha256", "citation",
                "created"), rows.getFirst().getParser().getHeaderNames());
        assertEquals(4, rows.size());
        CSVRecord both = rows.get(2);
        assertEquals(ResetBook.book().quotes().get(2).exact(), both.get("quote"));
        assertEquals("Hillary Rodham Clinton; Sergey Lavrov", both.get("speaker"));
        assertEquals("Secretary of State; Minister of Foreign Affairs of Russia", both.get("office_on_date"));
        assertEquals("1", both.get("interpreted"));
        assertEquals("3", both.get("position"));
        String text = ResetBook.ARTICLE_TEXT;
        int start = Integer.parseInt(rows.get(1).get("start"));
        int end = Integer.parseInt(rows.get(1).get("end"));
        assertEquals("You got it wrong", text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
    }

    @Test
    void tagsAreAlsoRowsOrColumns() throws IOException {
        List<CSVRecord> rows = csv(ResetBook.book(), TagsAs.ROWS);
        assertEquals(List.of("reset", "tone > humor", "reset", "", "'=HYPERLINK(\"x\")"), rows.stream().map(row -> row.get("tags")).toList());
        List<CSVRecord> columns = csv(ResetBook.book(), TagsAs.COLUMNS);
        assertEquals(List.of("1", "1", "0", "0"), columns.stream().map(row -> row.get("reset")).toList());
        assertEquals(List.of("1", "0", "0", "0"), columns.stream().map(row -> row.get("tone > humor")).toList());
        assertEquals(List.of("0", "0", "0", "1"), columns.stream().map(row -> row.get("'=HYPERLINK(\"x\")")).toList());
        assertTrue(columns.getFirst().getParser().getHeaderNames().stream().noneMatch("tags"::equals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"})
    void noCellIsAFormula(String words) throws IOException {
        ExportBook book = ResetBook.of(words, words, words);
        CSVRecord row = csv(book, TagsAs.LIST).getFirst();
        assertEquals("'" + words, row.get("quote"));
        assertEquals("'" + words, row.get("note"));
        try (XSSFWorkbook workbook = xlsx(book)) {
            Cell quote = workbook.getSheetAt(0).getRow(1).getCell(QuoteTable.QUOTE);
            assertEquals(CellType.STRING, quote.getCellType());
            for (Row cells : workbook.getSheetAt(0)) {
                cells.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b\"", "a\nb", "a\r\nb", "\"", ",", " a ", "a;b", "\uD83D\uDE00 ё", "\n"})
    void csvKeepsEveryCharacter(String words) throws IOException {
        assertEquals(words, csv(ResetBook.of(words, words, "t"), TagsAs.LIST).getFirst().get("quote"));
    }

    @Test
    void xlsxHasTheSameCellsAsCsv() throws IOException {
        List<CSVRecord> rows = csv(ResetBook.book(), TagsAs.LIST);
        try (XSSFWorkbook workbook = xlsx(ResetBook.book())) {
            Sheet sheet = workbook.getSheet("Quotes");
            assertEquals(rows.size(), sheet.getLastRowNum());
            assertEquals(1, workbook.getNumberOfSheets());
            for (CSVRecord record : rows) {
                Row row = sheet.getRow((int) record.getRecordNumber());
                for (int column = 0; column < record.size(); column++) {
                    Cell cell = row.getCell(column);
                    String value = cell.getCellType() == CellType.NUMERIC ? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue();
                    assertEquals(record.get(column).replaceFirst("^'", "").replace('\u0007', '?'), value);
                }
            }
        }
    }

    @Test
    void xlsxKeepsATextThatIsTooLongForACellWholeOnASheetOfItsOwn() throws IOException {
        String words = IntStream.range(0, 9_000).mapToObj(i -> "\uD83D\uDE00 " + i * 2_654_435_761L).collect(Collectors.joining(" "));
        try (XSSFWorkbook workbook = xlsx(ResetBook.of(words, "", "t"))) {
            Sheet sheet = workbook.getSheet("Long texts");
            StringBuilder whole = new StringBuilder();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                assertEquals("quote", sheet.getRow(row).getCell(1).getStringCellValue());
                whole.append(sheet.getRow(row).getCell(2).getStringCellValue());
            }
            assertEquals(words, whole.toString());
            assertTrue(workbook.getSheetAt(0).getRow(1).getCell(QuoteTable.QUOTE).getStringCellValue().endsWith("“Long texts”]"));
        }
    }

    private static XSSFWorkbook xlsx(ExportBook book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Goldens.bytes(new XlsxExporter(), book, ExportOptions.usual())));
    }
}
