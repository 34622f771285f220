package readout.exporting.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;
import readout.exporting.TagsAs;

/// The exchange about the button as tables, letter by letter.
class TableGoldenTest {

    @Test
    void csv() throws IOException {
        for (TagsAs tags : TagsAs.values()) {
            Goldens.compare("reset-" + tags.name().toLowerCase() + ".csv",
                    Goldens.text(new CsvExporter(), ResetBook.book(), ExportOptions.usual().withTagsAs(tags)));
        }
    }

    @Test
    void xlsxByCell() throws IOException {
        byte[] bytes = Goldens.bytes(new XlsxExporter(), ResetBook.book(), ExportOptions.usual());
        StringBuilder dump = new StringBuilder();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> {
                dump.append("# ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        dump.append(cell.getAddress()).append(' ').append(cell.getCellType()).append(' ').append(cell).append('\n');
                    }
                }
            });
        }
        Goldens.compare("reset.xlsx.txt", dump.toString());
    }
}
