package readout.reading.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Follows the body of an OpenDocument text. Notes are kept and told after the body; what was deleted, comments and
/// tables of contents are left out.
final class OdtText implements XmlEvents.Listener {

    private static final Set<String> SKIPPED = Set.of("text:tracked-changes", "office:annotation", "text:table-of-content",
            "text:note-citation", "office:forms", "text:ruby-text", "text:hidden-text", "svg:title", "svg:desc", "text:alphabetical-index",
            "table:covered-table-cell", "office:scripts", "office:font-face-decls", "office:automatic-styles", "text:sequence-decls",
            "text:variable-decls", "text:user-field-decls", "draw:object");
    private static final UnaryOperator<String> NO_ATTRIBUTES = _ -> null;
    private static final int MOST_BLANKS = 200;

    private final MarkupBlocks blocks;
    private final OdtStyles styles;
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final List<StringBuilder> notes = new ArrayList<>();
    private StringBuilder note;
    private int noteDepth;
    private int skipped;
    private boolean inBody;
    private String opened;
    private boolean itemWaits;
    private int listCount;

    OdtText(MarkupBlocks blocks, OdtStyles styles) {
        this.blocks = blocks;
        this.styles = styles;
    }

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        boolean skips = SKIPPED.contains(name) || name.equals("text:span") && styles.isHidden(attributes.apply("text:style-name"));
        if (skipped > 0 || skips) {
            skipped++;
            return;
        }
        if (note != null) {
            openInNote(name, attributes);
            return;
        }
        switch (name) {
            case "office:text" -> inBody = true;
            case "text:h", "text:p" -> beginParagraph(name, attributes);
            case "text:span" -> span(attributes);
            case "text:s" -> say("\u00A0".repeat(Math.min(MOST_BLANKS, DocxText.number(attributes.apply("text:c"), 1))));
            case "text:tab" -> say("\u00A0\u00A0");
            case "text:line-break" -> {
                blocks.open("br", NO_ATTRIBUTES);
                blocks.close("br");
            }
            case "text:list" -> beginList(attributes);
            case "text:list-item" -> itemWaits = true;
            case "text:note" -> {
                note = new StringBuilder();
                noteDepth = 1;
            }
            case "table:table" -> blocks.open("table", NO_ATTRIBUTES);
            case "table:table-row" -> blocks.open("tr", NO_ATTRIBUTES);
            case "table:table-cell" -> blocks.open("td", NO_ATTRIBUTES);
            default -> { }
        }
    }

    @Override
    public void close(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (note != null) {
            closeInNote(name);
            return;
        }
        switch (name) {
            case "office:text" -> inBody = false;
            case "text:h", "text:p" -> endParagraph();
            case "text:span" -> {
                if (!spans.isEmpty() && spans.pop()) {
                    blocks.close("b");
                }
            }
            case "text:list" -> lists.poll();
            case "table:table" -> blocks.close("table");
            case "table:table-row" -> blocks.close("tr");
            case "table:table-cell" -> blocks.close("td");
            default -> { }
        }
    }

    @Override
    public void words(String words) {
        if (skipped > 0 || !inBody) {
            return;
        }
        if (note != null) {
            note.append(words);
        } else if (opened != null) {
            say(words);
        }
    }

    private void openInNote(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "text:note" -> noteDepth++;
            case "text:s", "text:tab" -> note.append(' ');
            case "text:line-break" -> note.append('\n');
            default -> { }
        }
    }

    private void closeInNote(String name) {
        if (name.equals("text:p")) {
            note.append('\n');
        } else if (name.equals("text:note") && --noteDepth == 0) {
            notes.add(note);
            note = null;
        }
    }

    private void say(String words) {
        if (inBody) {
            blocks.words(words);
        }
    }

    /// A text box stands inside a paragraph and has paragraphs of its own.
    private void beginParagraph(String name, UnaryOperator<String> attributes) {
        endParagraph();
        String style = attributes.apply("text:style-name");
        int heading = name.equals("text:h") ? Math.clamp(DocxText.number(attributes.apply("text:outline-level"), 1), 1, 6)
                : styles.heading(style);
        opened = heading > 0 ? "h" + heading : "p";
        blocks.open(opened, NO_ATTRIBUTES);
        if (!lists.isEmpty()) {
            String mark = itemWaits ? styles.next(lists.peek().style, lists.peekLast().toString(), lists.size() - 1) : "";
            blocks.item(lists.size(), mark);
            itemWaits = false;
        }
        boolean bold = Boolean.TRUE.equals(styles.bold(style));
        spans.push(bold);
        if (bold) {
            blocks.open("b", NO_ATTRIBUTES);
        }
    }

    private void endParagraph() {
        if (opened == null) {
            return;
        }
        while (!spans.isEmpty()) {
            if (spans.pop()) {
                blocks.close("b");
            }
        }
        blocks.close(opened);
        opened = null;
    }

    private void span(UnaryOperator<String> attributes) {
        boolean bold = Boolean.TRUE.equals(styles.bold(attributes.apply("text:style-name")));
        spans.push(bold);
        if (bold) {
            blocks.open("b", NO_ATTRIBUTES);
        }
    }

    /// A list inside another has its style unless it names its own; a list that goes on keeps its count.
    private void beginList(UnaryOperator<String> attributes) {
        String style = attributes.apply("text:style-name");
        String own = style != null ? style : lists.isEmpty() ? "" : lists.peek().style;
        boolean goesOn = "true".equals(attributes.apply("text:continue-numbering")) || attributes.apply("text:continue-list") != null;
        if (!goesOn && lists.isEmpty()) {
            listCount++;
        }
        lists.push(new OpenList(own, listCount));
    }

    /// A list that is open.
    ///
    /// @param style    its style's name
    /// @param instance tells it from other lists of the style
    private record OpenList(String style, int instance) {
    }

    /// Tells the notes, after the body.
    void tellNotes() {
        for (StringBuilder words : notes) {
            for (String paragraph : words.toString().split("\n")) {
                blocks.open("p", NO_ATTRIBUTES);
                blocks.words(paragraph);
                blocks.close("p");
            }
        }
    }
}
