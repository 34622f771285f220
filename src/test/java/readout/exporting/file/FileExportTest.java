package readout.exporting.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.exporting.ExportFormat;
import readout.exporting.ExportOptions;
import readout.exporting.Exported;
import readout.exporting.Exporter;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;

class FileExportTest {

    private static final byte[] OLD = {1, 2, 3};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void putOldFile() throws IOException {
        file = Files.write(folder.resolve("quotes.out"), OLD);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatReplacesTheOldFileByAWholeOne(ExportFormat format) throws IOException {
        Exported exported = new FileExport(Exporters.of(format)).write(ResetBook.book(), ExportOptions.usual(), file, () -> false);
        assertEquals(new Exported.Written(file, Files.size(file), 4), exported);
        assertEquals(List.of(file), files());
        if (format.isText()) {
            assertEquals(Goldens.text(Exporters.of(format), ResetBook.book(), ExportOptions.usual()), Files.readString(file));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatLeavesTheOldFileWhenTheDiskIsFull(ExportFormat format) throws IOException {
        Exporter full = (book, options, to) -> Exporters.of(format).write(book, options, new FullDisk(to));
        Exported exported = new FileExport(full).write(ResetBook.book(), ExportOptions.usual(), file, () -> false);
        assertEquals(new Exported.NotWritten(file, "No space left on device"), exported);
        assertOldFileOnly();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatLeavesTheOldFileWhenCancelled(ExportFormat format) throws IOException {
        Exported exported = new FileExport(Exporters.of(format)).write(ResetBook.book(), ExportOptions.usual(), file, () -> true);
        assertEquals(new Exported.Cancelled(file), exported);
        assertOldFileOnly();
    }

    @Test
    void leavesTheOldFileWhenTheExporterBreaks() throws IOException {
        Exporter broken = (_, _, to) -> {
            to.write(new byte[100_000]);
            throw new IllegalStateException("broken");
        };
        assertThrows(IllegalStateException.class,
                () -> new FileExport(broken).write(ResetBook.book(), ExportOptions.usual(), file, () -> false));
        assertOldFileOnly();
    }

    @Test
    void cancelsInTheMiddle() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Exporter slow = (_, _, to) -> {
            for (int i = 0; i < 100; i++) {
                to.write(new byte[100_000]);
            }
        };
        assertInstanceOf(Exported.Cancelled.class,
                new FileExport(slow).write(ResetBook.book(), ExportOptions.usual(), file, () -> asked.incrementAndGet() > 5));
        assertOldFileOnly();
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        FileExport export = new FileExport(Exporters.of(ExportFormat.MARKDOWN));
        Path nowhere = folder.resolve("none").resolve("a.md");
        Exported.NotWritten missing = assertInstanceOf(Exported.NotWritten.class,
                export.write(ResetBook.book(), ExportOptions.usual(), nowhere, () -> false));
        assertTrue(missing.why().startsWith("there is no folder "), missing.why());
        assertEquals(new Exported.NotWritten(folder, "that is a folder"), export.write(ResetBook.book(), ExportOptions.usual(), folder, () -> false));
    }

    private void assertOldFileOnly() throws IOException {
        assertEquals(List.of(file), files());
        assertEquals(List.of((byte) 1, (byte) 2, (byte) 3), Stream.of(Files.readAllBytes(file)).flatMap(bytes -> Stream.of(bytes[0], bytes[1], bytes[2])).toList());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// A stream that takes a little and then no more.
    private static final class FullDisk extends OutputStream {

        private final OutputStream to;
        private int left = 50;

        FullDisk(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int value) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
            to.write(value);
        }
    }
}
