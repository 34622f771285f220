package readout.reading.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Turns opening and closing tags with the words between them, from an HTML tree or a parser's events, into blocks.
/// Anything not known is inline.
final class MarkupBlocks {

    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer", "aside",
            "nav", "center", "address", "figure", "figcaption", "form", "fieldset", "legend", "ul", "ol", "dl", "dt", "dd",
            "li", "table", "caption", "thead", "tbody", "tfoot", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
            "hr", "details", "summary", "body", "html", "option", "dir", "title");
    /// Blocks that inside a table's cell only frame the cell's words.
    private static final Set<String> FRAMES = Set.of("p", "div", "section", "center", "table", "thead", "tbody", "tfoot");
    private static final Set<String> SKIPPED = Set.of("head", "script", "style", "noscript", "template", "object", "svg");

    private final BlockWriter writer;
    private final Deadline deadline;
    private final Deque<Boolean> bold = new ArrayDeque<>();
    private final Deque<ListCount> lists = new ArrayDeque<>();
    private final Deque<TableRow> rows = new ArrayDeque<>();
    private PreformattedText preformatted;
    private int preformattedDepth;
    private int quotes;
    private int heading;
    private int skipped;
    private String itemMark = "";
    private int breaksWait;

    MarkupBlocks(BlockWriter writer, Deadline deadline) {
        this.writer = writer;
        this.deadline = deadline;
    }

    /// A tag opens.
    ///
    /// @param tag        its name, in lower case
    /// @param attributes gives an attribute's value, empty or null if it has none
    void open(String tag, UnaryOperator<String> attributes) {
        deadline.check();
        if (SKIPPED.contains(tag) || skipped > 0) {
            skipped++;
            return;
        }
        boolean isBold = isBold(tag, attributes);
        bold.push(isBold);
        if (isBold) {
            strong(true);
        }
        switch (tag) {
            case "br" -> lineBreak();
            case "q" -> words("“");
            case "blockquote" -> quotes++;
            case "ul", "dir", "dl" -> lists.push(new ListCount(false));
            case "ol" -> lists.push(new ListCount(isNumbered(attributes)));
            case "li" -> itemMark = lists.isEmpty() ? "" : lists.peek().next();
            case "pre" -> openPreformatted();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = tag.charAt(1) - '0';
            case "tr" -> openRow();
            case "td", "th" -> openCell();
            default -> { }
        }
        if (BLOCKS.contains(tag)) {
            boundary(tag);
        }
    }

    /// A tag closes.
    void close(String tag) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (tag) {
            case "q" -> words("”");
            case "blockquote" -> quotes = Math.max(0, quotes - 1);
            case "ul", "ol", "dir", "dl" -> lists.poll();
            case "pre" -> closePreformatted();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "tr" -> closeRow();
            default -> { }
        }
        if (!bold.isEmpty() && bold.pop()) {
            strong(false);
        }
        if (BLOCKS.contains(tag)) {
            boundary(tag);
        }
    }

    /// Words between tags.
    void words(CharSequence words) {
        if (skipped > 0) {
            return;
        }
        if (preformatted != null) {
            preformatted.add(words);
            return;
        }
        if (isBlank(words)) {
            writer.words(words);
            return;
        }
        breakLines(words);
        if (!rows.isEmpty() && rows.peek().beforeWords(writer)) {
            begin();
        }
        if (!itemMark.isEmpty()) {
            writer.words(itemMark);
            itemMark = "";
        }
        writer.words(words);
    }

    /// The block at hand is an item of a list that its format does not mark by tags.
    ///
    /// @param depth how deep it stands, from 1
    /// @param mark  its number as printed; empty if it has a bullet
    void item(int depth, String mark) {
        if (rows.isEmpty()) {
            writer.become(Block.Kind.LIST_ITEM, depth);
        }
        itemMark = mark.isEmpty() ? "" : mark + " ";
    }

    private static boolean isBlank(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    private void lineBreak() {
        if (preformatted != null) {
            preformatted.add("\n");
        } else {
            breaksWait++;
        }
    }

    /// A break that stands before a speaker's label parts paragraphs, as many pages have it.
    private void breakLines(CharSequence words) {
        if (breaksWait == 1 && writer.hasWords() && rows.isEmpty() && startsWithLabel(words.toString())) {
            begin();
        }
        for (; breaksWait > 0; breaksWait--) {
            writer.lineBreak();
        }
    }

    private static boolean startsWithLabel(String words) {
        int from = 0;
        while (words.charAt(from) <= ' ' || words.charAt(from) == '\u00A0') {
            from++;
        }
        return LineLook.isColonLabel(words, from, words.length());
    }

    private void strong(boolean on) {
        if (preformatted != null) {
            preformatted.strong(on);
        } else if (on) {
            writer.strongOn();
        } else {
            writer.strongOff();
        }
    }

    private void boundary(String tag) {
        if (preformatted != null) {
            preformatted.boundary();
            return;
        }
        if (!rows.isEmpty() && rows.peek().absorbs(FRAMES.contains(tag))) {
            return;
        }
        begin();
    }

    private void begin() {
        breaksWait = 0;
        if (heading > 0) {
            writer.begin(Block.Kind.HEADING, heading);
        } else if (!lists.isEmpty() && lists.peek().hasItems()) {
            writer.begin(Block.Kind.LIST_ITEM, lists.size());
        } else if (quotes > 0) {
            writer.begin(Block.Kind.QUOTE, quotes);
        } else {
            writer.begin(Block.Kind.PARAGRAPH, 0);
        }
    }

    private void openRow() {
        begin();
        rows.push(new TableRow());
    }

    private void openCell() {
        if (!rows.isEmpty() && rows.peek().openCell()) {
            begin();
        }
    }

    private void closeRow() {
        if (!rows.isEmpty()) {
            if (rows.pop().isRow()) {
                writer.become(Block.Kind.TABLE_ROW, 0);
            }
            begin();
            if (!rows.isEmpty()) {
                rows.peek().breakUp();
            }
        }
    }

    private void openPreformatted() {
        if (preformattedDepth++ == 0) {
            begin();
            preformatted = new PreformattedText();
        }
    }

    private void closePreformatted() {
        if (preformattedDepth > 0 && --preformattedDepth == 0) {
            PreformattedText text = preformatted;
            preformatted = null;
            text.write(writer, deadline);
        }
    }

    private static boolean isNumbered(UnaryOperator<String> attributes) {
        String type = attributes.apply("type");
        return type == null || type.isEmpty() || type.equals("1");
    }

    private static boolean isBold(String tag, UnaryOperator<String> attributes) {
        if (tag.equals("b") || tag.equals("strong") || tag.equals("dt") || tag.equals("th")) {
            return true;
        }
        String style = attributes.apply("style");
        if (style == null || style.isEmpty()) {
            return false;
        }
        int weight = style.indexOf("font-weight");
        return weight >= 0 && (style.indexOf("bold", weight) >= 0 || style.indexOf("700", weight) >= 0
                || style.indexOf("600", weight) >= 0);
    }

    /// Ends what is open.
    void finish() {
        while (preformattedDepth > 0) {
            closePreformatted();
        }
        writer.end();
    }
}
