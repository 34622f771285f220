package readout.reading.format;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How many visible characters each element of a page holds, and how many of them are words of links.
final class TextWeight {

    private static final Amount NOTHING = new Amount();

    private final Map<Element, Amount> amounts = new IdentityHashMap<>();

    private TextWeight() {
    }

    static TextWeight of(Element root) {
        TextWeight weight = new TextWeight();
        root.traverse(weight.new Counter());
        return weight;
    }

    /// Visible characters inside.
    int all(Element element) {
        return amounts.getOrDefault(element, NOTHING).all;
    }

    /// Visible characters inside that are in no link.
    int own(Element element) {
        Amount amount = amounts.getOrDefault(element, NOTHING);
        return amount.all - amount.linked;
    }

    /// Links inside.
    int links(Element element) {
        return amounts.getOrDefault(element, NOTHING).links;
    }

    private static final class Amount {
        private int all;
        private int linked;
        private int links;
    }

    private final class Counter implements NodeVisitor {

        private int linkDepth;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && text.parent() instanceof Element parent) {
                int visible = visible(text.getWholeText());
                if (visible > 0) {
                    Amount amount = amounts.computeIfAbsent(parent, _ -> new Amount());
                    amount.all += visible;
                    amount.linked += linkDepth > 0 ? visible : 0;
                }
            } else if (isLink(node)) {
                linkDepth++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (isLink(node)) {
                linkDepth--;
                amounts.computeIfAbsent(element, _ -> new Amount()).links++;
            }
            Amount inside = amounts.get(element);
            if (inside != null && element.parent() != null) {
                Amount outside = amounts.computeIfAbsent(element.parent(), _ -> new Amount());
                outside.all += inside.all;
                outside.linked += inside.linked;
                outside.links += inside.links;
            }
        }

        private boolean isLink(Node node) {
            return node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href");
        }

        private int visible(String words) {
            int visible = 0;
            for (int i = 0; i < words.length(); i++) {
                visible += words.charAt(i) > ' ' && words.charAt(i) != '\u00A0' ? 1 : 0;
            }
            return visible;
        }
    }
}
