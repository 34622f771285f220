package readout.exporting.reference;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;

/// The documents cited, letter by letter.
class ReferenceGoldenTest {

    @Test
    void references() throws IOException {
        Goldens.compare("reset.csl.json", Goldens.text(new CslExporter(), ResetBook.book(), ExportOptions.usual()));
        Goldens.compare("reset.ris", Goldens.text(new RisExporter(), ResetBook.book(), ExportOptions.usual()));
        Goldens.compare("reset.bib", Goldens.text(new BibtexExporter(), ResetBook.book(), ExportOptions.usual()));
    }
}
