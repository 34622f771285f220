package readout.reading.format;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/// Walks a Markdown tree, without recursion, and writes its words.
final class MarkdownBlocks {

    private static final int LONGEST_HEADING = 200;

    private final String source;
    private final BlockWriter writer;
    private final Deadline deadline;
    private int quotes;
    private int lists;
    private String itemMark = "";
    private int images;

    MarkdownBlocks(String source, BlockWriter writer, Deadline deadline) {
        this.source = source;
        this.writer = writer;
        this.deadline = deadline;
    }

    void write(Node root) {
        Node node = root;
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            node = node == root ? null : node.getNext();
        }
        writer.end();
    }

    private void enter(Node node) {
        switch (node) {
            case Heading heading -> writer.begin(Block.Kind.HEADING, heading.getLevel());
            case Paragraph _ -> beginWords();
            case BlockQuote _ -> quotes++;
            case ListBlock _ -> lists++;
            case ListItem listItem -> itemMark = markOf(listItem);
            case FencedCodeBlock code -> preformatted(code.getLiteral());
            case HtmlBlock html -> strippedHtml(html.getLiteral());
            case StrongEmphasis _ -> writer.strongOn();
            case Text text -> words(text.getLiteral());
            case Code code -> words(code.getLiteral());
            case HtmlInline html -> inlineTag(html.getLiteral());
            case HardLineBreak _, SoftLineBreak _ -> writer.lineBreak();
            case Image _ -> images++;
            default -> { }
        }
    }

    private void leave(Node node) {
        switch (node) {
            case BlockQuote _ -> quotes--;
            case ListBlock _ -> lists--;
            case StrongEmphasis _ -> writer.strongOff();
            case Image _ -> images--;
            case Heading _, Paragraph _ -> writer.end();
            default -> { }
        }
    }

    private void beginWords() {
        if (lists > 0) {
            writer.begin(Block.Kind.LIST_ITEM, lists);
            writer.words(itemMark);
            itemMark = "";
        } else {
            writer.begin(quotes > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH, quotes > 0 ? quotes : 0);
        }
    }

    /// Numbers are words of the text, kept as they are printed; bullets are not.
    private String markOf(ListItem listItem) {
        if (!(listItem.getParent() instanceof OrderedList) || listItem.getSourceSpans().isEmpty()) {
            return "";
        }
        int at = listItem.getSourceSpans().getFirst().getInputIndex();
        int end = at;
        while (end < source.length() && source.charAt(end) > ' ') {
            end++;
        }
        return source.substring(at, end) + " ";
    }

    private void words(String literal) {
        if (images == 0) {
            writer.verbatim(MarkdownTags.restored(literal));
        }
    }

    private void preformatted(String literal) {
        writer.begin(Block.Kind.PREFORMATTED, 0);
        writer.verbatim(literal);
        writer.end();
    }

    private void strippedHtml(String literal) {
        MarkupBlocks markup = new MarkupBlocks(writer, deadline);
        HtmlWalker.walk(Jsoup.parse(literal).body(), markup);
        markup.finish();
    }

    private void inlineTag(String tag) {
        if (tag.regionMatches(true, 0, "<br", 0, 3)) {
            writer.lineBreak();
        } else if (tag.equalsIgnoreCase("<b>") || tag.equalsIgnoreCase("<strong>")) {
            writer.strongOn();
        } else if (tag.equalsIgnoreCase("</b>") || tag.equalsIgnoreCase("</strong>")) {
            writer.strongOff();
        }
    }
}
