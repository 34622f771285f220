package readout.reading.format;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The lists a Word document describes.
final class DocxNumbering implements XmlEvents.Listener {

    private final Map<String, Map<Integer, ListNumbers.Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOfList = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();
    private Map<Integer, ListNumbers.Level> openKind;
    private String openList;
    private int depth = -1;
    private String format;
    private String pattern;
    private int start;

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        String value = attributes.apply("w:val");
        switch (name) {
            case "w:abstractNum" -> openKind = kinds.computeIfAbsent(
                    String.valueOf(attributes.apply("w:abstractNumId")), _ -> new HashMap<>());
            case "w:num" -> openList = attributes.apply("w:numId");
            case "w:abstractNumId" -> {
                if (openList != null) {
                    kindOfList.put(openList, value);
                }
            }
            case "w:lvl" -> {
                depth = DocxText.number(attributes.apply("w:ilvl"), 0);
                format = "decimal";
                pattern = "";
                start = 1;
            }
            case "w:numFmt" -> format = value == null ? "none" : value;
            case "w:lvlText" -> pattern = value == null ? "" : value;
            case "w:start" -> start = DocxText.number(value, 1);
            default -> { }
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "w:lvl" -> {
                if (openKind != null && openList == null) {
                    openKind.put(depth, new ListNumbers.Level(format, pattern, start));
                }
            }
            case "w:abstractNum" -> openKind = null;
            case "w:num" -> openList = null;
            default -> { }
        }
    }

    @Override
    public void words(String words) {
        // Numbering has no words.
    }

    /// The mark of the next item of a list; empty for a bullet.
    String next(String list, int itemDepth) {
        String kind = kindOfList.getOrDefault(list, "");
        Map<Integer, ListNumbers.Level> levels = kinds.getOrDefault(kind, Map.of());
        return numbers.next(kind, itemDepth, levels::get);
    }
}
