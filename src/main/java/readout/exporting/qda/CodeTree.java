package readout.exporting.qda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import readout.exporting.CitedTag;

/// A book's tags as nested codes.
final class CodeTree {

    private final List<CitedTag> outermost = new ArrayList<>();
    private final Map<String, List<CitedTag>> inside = new LinkedHashMap<>();

    CodeTree(List<CitedTag> tags) {
        Map<String, CitedTag> byPath = new LinkedHashMap<>();
        tags.forEach(tag -> byPath.put(tag.path(), tag));
        for (CitedTag tag : tags) {
            String outer = outer(tag);
            if (byPath.containsKey(outer)) {
                inside.computeIfAbsent(outer, _ -> new ArrayList<>()).add(tag);
            } else {
                outermost.add(tag);
            }
        }
    }

    boolean isEmpty() {
        return outermost.isEmpty();
    }

    void write(XmlOut out) throws XMLStreamException {
        for (CitedTag tag : outermost) {
            write(tag, tag.path(), out);
        }
    }

    /// @param name the tag's name, or its path where it stands outside
    private void write(CitedTag tag, String name, XmlOut out) throws XMLStreamException {
        out.begin("Code", "guid", Qda.ofUid(tag.uid()), "name", name, "isCodable", "true", "color", tag.colour().orElse(null));
        out.text("Description", tag.description());
        for (CitedTag inner : inside.getOrDefault(tag.path(), List.of())) {
            write(inner, inner.names().getLast(), out);
        }
        out.end();
    }

    private static String outer(CitedTag tag) {
        List<String> names = tag.names();
        return String.join(CitedTag.SEPARATOR, names.subList(0, names.size() - 1));
    }
}
