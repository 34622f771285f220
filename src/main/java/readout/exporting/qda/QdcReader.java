package readout.exporting.qda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import readout.exporting.BookReading;
import readout.exporting.ExportBook;
import readout.exporting.KeptSources;

/// Reads code books.
public final class QdcReader {

    private final Instant now;

    /// @param now when tags are said to be made, since the format does not tell
    public QdcReader(Instant now) {
        this.now = now;
    }

    /// Whether bytes look like a code book.
    public static boolean accepts(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).replace("\0", "").replace("\uFEFF", "").stripLeading();
        return start.startsWith("<") && start.contains("CodeBook") && start.contains(Qda.CODEBOOK);
    }

    /// Reads a file's bytes. The book holds tags and nothing else.
    public BookReading read(byte[] bytes) {
        try {
            Element root = SafeXml.root(bytes);
            if (!"CodeBook".equals(root.getLocalName())) {
                return new BookReading.Refused("The code book cannot be opened: its root is no CodeBook.");
            }
            CodeReading codes = new CodeReading(SafeXml.child(root, "Codes"), now);
            return new BookReading.Read(new ExportBook("Codes", now, List.of(), List.of(), List.of(), codes.tags(), List.of(), List.of(), List.of(),
                    new KeptSources(Map.of(), Map.of())), false, List.of());
        } catch (UnreadableException e) {
            return new BookReading.Refused("The code book cannot be opened: " + e.getMessage() + ".");
        }
    }
}
