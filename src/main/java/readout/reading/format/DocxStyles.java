package readout.reading.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What the styles of a Word document make of a paragraph: a heading, a list's item, bold.
final class DocxStyles implements XmlEvents.Listener {

    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Style open;
    private boolean inRunProperties;

    /// A style as it is written; what it does not say its parent may.
    private static final class Style {
        private String parent;
        private int heading;
        private Boolean bold;
        private String list;
        private int depth;
    }

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        if (name.equals("w:style")) {
            open = new Style();
            styles.put(String.valueOf(attributes.apply("w:styleId")), open);
        } else if (open != null) {
            String value = attributes.apply("w:val");
            switch (name) {
                case "w:name" -> open.heading = Math.max(open.heading, headingOf(value));
                case "w:basedOn" -> open.parent = value;
                case "w:outlineLvl" -> open.heading = Math.max(open.heading, levelOf(value));
                case "w:rPr" -> inRunProperties = true;
                case "w:b" -> open.bold = inRunProperties ? Boolean.valueOf(DocxText.isOn(value)) : open.bold;
                case "w:numId" -> open.list = value;
                case "w:ilvl" -> open.depth = DocxText.number(value, 0);
                default -> { }
            }
        }
    }

    private static int headingOf(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("heading ") && lower.length() == 9 && Character.isDigit(lower.charAt(8))) {
            return lower.charAt(8) - '0';
        }
        return lower.equals("title") ? 1 : lower.equals("subtitle") ? 2 : 0;
    }

    private static int levelOf(String value) {
        int level = DocxText.number(value, 9);
        return level < 9 ? level + 1 : 0;
    }

    @Override
    public void close(String name) {
        if (name.equals("w:style")) {
            open = null;
        } else if (name.equals("w:rPr")) {
            inRunProperties = false;
        }
    }

    @Override
    public void words(String words) {
        // Styles have no words.
    }

    /// The heading's level a style gives, 0 if none.
    int heading(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.heading > 0) {
                return style.heading;
            }
            style = styles.get(style.parent);
        }
        return 0;
    }

    /// Whether a style makes its words bold.
    boolean isBold(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.bold != null) {
                return style.bold;
            }
            style = styles.get(style.parent);
        }
        return false;
    }

    /// The list a style puts its paragraphs in; null if none.
    String list(String id) {
        Style style = styles.get(id);
        return style == null ? null : style.list;
    }

    /// How deep in its list a style puts its paragraphs, from 0.
    int depth(String id) {
        Style style = styles.get(id);
        return style == null ? 0 : style.depth;
    }
}
