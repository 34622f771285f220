import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Compiles the style sheets in the program's jar. Each gets a compiled one beside it, which JavaFX finds by itself and reads much faster.
/// Run with JavaFX on the module path:
///
///     java CompileSheets.java JAR
final class CompileSheets {

    public static void main(String[] arguments) throws IOException {
        Path written = Files.createTempFile("sheet", ".css");
        Path compiled = Files.createTempFile("sheet", ".bss");
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
            for (Path sheet : sheets(jar.getPath("readout/desktop"))) {
                Files.copy(sheet, written, StandardCopyOption.REPLACE_EXISTING);
                Stylesheet.convertToBinary(written.toFile(), compiled.toFile());
                Files.copy(compiled, sheet.resolveSibling(sheet.getFileName().toString().replaceFirst("css$", "bss")));
            }
        }
        Files.delete(written);
        Files.delete(compiled);
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
