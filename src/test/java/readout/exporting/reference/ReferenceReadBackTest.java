package readout.exporting.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferenceReadBackTest {

    @Test
    void cslIsAnArrayOfItemsWithTypesTheSchemaKnows() throws IOException {
        JsonNode items = JsonMapper.shared().readTree(Goldens.bytes(new CslExporter(), ResetBook.book(), ExportOptions.usual()));
        assertEquals(List.of("article-newspaper", "speech", "document"), items.valueStream().map(item -> item.get("type").asString()).toList());
        assertEquals("Lane", items.get(0).get("author").get(0).get("family").asString());
        assertEquals("[[2009,3,7]]", items.get(0).get("issued").get("date-parts").toString());
        assertEquals("Remarks with the Foreign Minister", items.get(1).get("title").asString());
    }

    @Test
    void risIsRecordsOfTaggedLines() throws IOException {
        String ris = Goldens.text(new RisExporter(), ResetBook.book(), ExportOptions.usual());
        Pattern line = Pattern.compile("[A-Z][A-Z0-9]  - .*");
        ris.lines().filter(text -> !text.isEmpty()).forEach(text -> assertTrue(line.matcher(text).matches(), text));
        assertEquals(3, ris.lines().filter(text -> text.startsWith("TY")).count());
        assertEquals(3, ris.lines().filter(text -> text.startsWith("ER")).count());
    }

    @Test
    void bibtexBalancesItsBracesAndEscapesWhatLatexReads() throws IOException {
        String bib = Goldens.text(new BibtexExporter(), ResetBook.book(), ExportOptions.usual());
        int depth = 0;
        for (int i = 0; i < bib.length(); i++) {
            boolean escaped = i > 0 && bib.charAt(i - 1) == '\\';
            depth += escaped ? 0 : bib.charAt(i) == '{' ? 1 : bib.charAt(i) == '}' ? -1 : 0;
            assertTrue(depth >= 0);
        }
        assertEquals(0, depth);
        assertEquals("\\{a\\} \\$\\&\\#\\_\\% \\textasciitilde{}\\textasciicircum{}\\textbackslash{} ё", LatexText.escaped("{a} $&#_% ~^\\ ё"));
    }
}
