package readout.reading.format;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Tells tables that lay out a page from tables of data, and turns the first sort into plain boxes.
final class HtmlTables {

    private static final String BLOCKS = "p, div, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, blockquote, pre, hr";
    private static final int LONG_CELL = 400;
    private static final int LABEL = 80;

    private HtmlTables() {
    }

    /// Makes the tables that only lay out the page into boxes.
    static void unframe(Element body) {
        for (Element table : body.select("table")) {
            if (isLayout(table)) {
                box(table);
            }
        }
    }

    private static void box(Element table) {
        for (Element part : ownRows(table)) {
            for (Element cell : part.children()) {
                cell.tagName("div");
            }
            part.tagName("div");
        }
        table.tagName("div");
    }

    /// A table lays out if it has single cells only, tables inside it, or long and structured cells that no labels
    /// stand beside.
    private static boolean isLayout(Element table) {
        int rows = 0;
        int several = 0;
        int labelled = 0;
        boolean structured = false;
        for (Element row : ownRows(table)) {
            Elements cells = row.children();
            rows++;
            several += cells.size() > 1 ? 1 : 0;
            labelled += cells.size() == 2 && isLabel(cells.first()) ? 1 : 0;
            for (Element cell : cells) {
                structured |= isStructured(cell);
            }
        }
        if (several == 0) {
            return true;
        }
        return structured && labelled * 2 < rows;
    }

    private static boolean isLabel(Element cell) {
        String text = cell.text();
        return !text.isEmpty() && text.length() <= LABEL && text.endsWith(":");
    }

    private static boolean isStructured(Element cell) {
        if (cell.selectFirst("table, ul, ol, dl, h1, h2, h3, blockquote, pre") != null) {
            return true;
        }
        return cell.select(BLOCKS).size() > 1 || cell.select("br").size() > 2 || cell.wholeText().length() > LONG_CELL;
    }

    private static Elements ownRows(Element table) {
        Elements rows = new Elements();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr" -> rows.add(part);
                case "tbody", "thead", "tfoot" -> rows.addAll(part.children());
                default -> { }
            }
        }
        return rows;
    }
}
