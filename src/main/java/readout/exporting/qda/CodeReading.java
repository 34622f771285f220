package readout.exporting.qda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import readout.exporting.CitedTag;

/// The codes of a code book: tags, and codes of ours that stand for exchanges and questions of reliability.
final class CodeReading {

    private static final int DEEPEST = 50;

    private final Instant made;
    private final List<CitedTag> tags = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> reliability = new HashMap<>();
    private final Map<String, Element> exchanges = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    /// @param codes the element with the outermost codes
    CodeReading(Optional<Element> codes, Instant made) throws UnreadableException {
        this.made = made;
        if (codes.isPresent()) {
            for (Element code : SafeXml.children(codes.get(), "Code")) {
                outermost(code);
            }
        }
    }

    private void outermost(Element code) throws UnreadableException {
        String guid = guid(code);
        if (guid.equals(Qda.RELIABILITY)) {
            for (Element word : SafeXml.children(code, "Code")) {
                reliability.put(guid(word), word.getAttribute("name"));
            }
        } else if (guid.equals(Qda.EXCHANGES)) {
            for (Element exchange : SafeXml.children(code, "Code")) {
                exchanges.put(guid(exchange), exchange);
            }
        } else {
            tag(code, "", 1);
        }
    }

    private void tag(Element code, String outer, int depth) throws UnreadableException {
        if (depth > DEEPEST) {
            throw new UnreadableException("its codes are nested more than " + DEEPEST + " deep");
        }
        String path = outer + name(code);
        String guid = guid(code);
        paths.put(guid, path);
        if (known.add(path)) {
            tags.add(new CitedTag(guid, path, colour(code), SafeXml.text(code, "Description").strip(), Optional.empty(), made));
        }
        for (Element inner : SafeXml.children(code, "Code")) {
            tag(inner, path + CitedTag.SEPARATOR, depth + 1);
        }
    }

    /// A name that a tag may have: ours may be a path, in others a `>` would begin a name of its own.
    private static String name(Element code) {
        String name = Stream.of(code.getAttribute("name").split(CitedTag.SEPARATOR, -1))
                .map(part -> part.strip().replaceAll("\\s+", " ").replace('>', '›')).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(CitedTag.SEPARATOR));
        return name.isEmpty() ? "?" : name;
    }

    private static Optional<String> colour(Element code) {
        return SafeXml.attribute(code, "color").map(colour -> colour.strip().toLowerCase(Locale.ROOT))
                .map(colour -> colour.matches("#[0-9a-f]{3}") ? "#" + colour.substring(1).replaceAll("(.)", "$1$1") : colour)
                .filter(colour -> colour.matches("#[0-9a-f]{6}"));
    }

    private static String guid(Element element) throws UnreadableException {
        return ProjectReading.guid(element, "guid");
    }

    List<CitedTag> tags() {
        return tags;
    }

    /// The path of a tag's code.
    Optional<String> path(String guid) {
        return Optional.ofNullable(paths.get(guid));
    }

    /// The question of reliability a code stands for.
    Optional<String> reliability(String guid) {
        return Optional.ofNullable(reliability.get(guid));
    }

    /// The codes that stand for exchanges, by GUID.
    Map<String, Element> exchanges() {
        return exchanges;
    }
}
