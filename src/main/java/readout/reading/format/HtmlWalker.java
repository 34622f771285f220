package readout.reading.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Tells the tags and words of an HTML tree, in order and without recursion.
final class HtmlWalker implements NodeVisitor {

    private final MarkupBlocks blocks;

    private HtmlWalker(MarkupBlocks blocks) {
        this.blocks = blocks;
    }

    static void walk(Element root, MarkupBlocks blocks) {
        root.traverse(new HtmlWalker(blocks));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            blocks.words(text.getWholeText());
        } else if (node instanceof Element element) {
            blocks.open(element.normalName(), element::attr);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            blocks.close(element.normalName());
        }
    }
}
