package readout.exporting.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;

/// LibreOffice, where it is installed, opens what is written.
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void opensDocumentsWithQuotesAndFootnotesAndWhatIsPasted() throws Exception {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        Path docx = Files.write(folder.resolve("reset.docx"), Goldens.bytes(new DocxExporter(), ResetBook.book(), ExportOptions.usual()));
        Path rtf = Files.writeString(folder.resolve("clip.rtf"), ClipboardQuotes.of(ResetBook.book(), ExportOptions.usual()).rtf());
        convert(office.get(), docx, rtf);

        String read = text(folder.resolve("reset.pdf"));
        for (String words : List.of("Reset & <more>", "The “reset” button", "a fresh start", "You got it wrong", "перегрузка", "Hillary Rodham Clinton",
                "2 Paul Lane and Ann Roe, “A button & a ‘wrong’ word,” Geneva Courier, March 7, 2009.")) {
            assertTrue(read.contains(words), words + " in " + read);
        }
        String pasted = text(folder.resolve("clip.pdf"));
        assertTrue(pasted.contains("You got it wrong") && pasted.contains("перегрузка"), pasted);
    }

    private void convert(Path office, Path... files) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(office.toString(), "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "pdf", "--outdir", folder.toString()), Arrays.stream(files).map(Path::toString)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice did not end");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return String.join(" ", new PDFTextStripper().getText(document).split("\\s+"));
        }
    }

    private static Optional<Path> office() {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "soffice")).filter(Files::isExecutable).findFirst();
    }
}
