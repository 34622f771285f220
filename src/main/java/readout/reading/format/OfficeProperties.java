package readout.reading.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The title and author an office document tells in its properties. Its dates tell when the file was made, not when the
/// text was published, and its language is its writer's program's: neither is told.
final class OfficeProperties {

    private OfficeProperties() {
    }

    /// The hints in a package's properties.
    ///
    /// @param name the file inside that holds them
    static Hints of(ZipContents zip, String name, Limits limits, Deadline deadline) throws IOException {
        Optional<byte[]> bytes = zip.read(name, deadline);
        if (bytes.isEmpty()) {
            return Hints.none();
        }
        Document properties = Parser.xmlParser().setMaxDepth(limits.nesting())
                .parseInput(new WatchedReader(new String(bytes.get(), StandardCharsets.UTF_8), deadline), "");
        Hints none = Hints.none();
        return new Hints(value(properties, "dc:title"),
                value(properties, "meta:initial-creator").or(() -> value(properties, "dc:creator")),
                value(properties, "dc:publisher"), none.published(), none.address(), none.language());
    }

    private static Optional<String> value(Document properties, String name) {
        Element element = properties.getElementsByTag(name).first();
        return element == null ? Optional.empty() : HtmlHints.clean(element.text());
    }
}
