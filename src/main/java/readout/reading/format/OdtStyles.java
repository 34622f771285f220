package readout.reading.format;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What the styles of an OpenDocument text make of its words: bold, titles, lists. Styles stand in two files; both are
/// told to one object.
final class OdtStyles implements XmlEvents.Listener {

    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListNumbers.Level>> lists = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();
    private Style open;
    private Map<Integer, ListNumbers.Level> openList;

    /// A style as it is written; what it does not say its parent may.
    private static final class Style {
        private String parent;
        private Boolean bold;
        private boolean hidden;
        private String list;
    }

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "style:style" -> {
                open = new Style();
                open.parent = attributes.apply("style:parent-style-name");
                open.list = attributes.apply("style:list-style-name");
                styles.put(String.valueOf(attributes.apply("style:name")), open);
            }
            case "style:text-properties" -> textProperties(attributes);
            case "text:list-style" -> openList = lists.computeIfAbsent(
                    String.valueOf(attributes.apply("style:name")), _ -> new HashMap<>());
            case "text:list-level-style-number" -> numberedLevel(attributes);
            default -> { }
        }
    }

    private void textProperties(UnaryOperator<String> attributes) {
        if (open == null) {
            return;
        }
        String weight = attributes.apply("fo:font-weight");
        if (weight != null) {
            open.bold = weight.equals("bold") || weight.matches("[6-9]00");
        }
        open.hidden |= "none".equals(attributes.apply("text:display"));
    }

    private void numberedLevel(UnaryOperator<String> attributes) {
        if (openList == null) {
            return;
        }
        int level = DocxText.number(attributes.apply("text:level"), 1);
        String format = attributes.apply("style:num-format");
        int shown = Math.clamp(DocxText.number(attributes.apply("text:display-levels"), 1), 1, level);
        StringBuilder pattern = new StringBuilder(textOf(attributes.apply("style:num-prefix")));
        for (int i = level - shown + 1; i <= level; i++) {
            pattern.append('%').append(i).append(i < level ? "." : "");
        }
        pattern.append(textOf(attributes.apply("style:num-suffix")));
        openList.put(level - 1, new ListNumbers.Level(format == null ? "" : format, pattern.toString(),
                DocxText.number(attributes.apply("text:start-value"), 1)));
    }

    private static String textOf(String value) {
        return value == null ? "" : value;
    }

    @Override
    public void close(String name) {
        if (name.equals("style:style")) {
            open = null;
        } else if (name.equals("text:list-style")) {
            openList = null;
        }
    }

    @Override
    public void words(String words) {
        // Styles have no words.
    }

    /// Whether a style makes its words bold; null if it leaves them as they are.
    Boolean bold(String name) {
        Style style = styles.get(name);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.bold != null) {
                return style.bold;
            }
            style = styles.get(style.parent);
        }
        return null;
    }

    /// Whether a style hides its words.
    boolean isHidden(String name) {
        Style style = styles.get(name);
        return style != null && style.hidden;
    }

    /// The heading's level a paragraph's style gives: 1 for a title, 2 for a subtitle, 0 for others.
    int heading(String name) {
        String at = name;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at.equals("Title")) {
                return 1;
            }
            if (at.equals("Subtitle")) {
                return 2;
            }
            Style style = styles.get(at);
            at = style == null ? null : style.parent;
        }
        return 0;
    }

    /// The mark of the next item of a list; empty for a bullet.
    ///
    /// @param instance tells one list of this style from another
    String next(String listStyle, String instance, int depth) {
        Map<Integer, ListNumbers.Level> levels = lists.getOrDefault(String.valueOf(listStyle), Map.of());
        return numbers.next(instance, depth, levels::get);
    }
}
