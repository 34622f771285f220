package readout.reading.format;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds where a page's text stands. It narrows only on good evidence: an element made for the purpose that holds most
/// of the page's own words. Otherwise the whole body, without its furniture, is the text.
final class HtmlMain {

    private static final List<String> MADE_FOR_TEXT = List.of("main, [role=main]", "article");
    private static final int MOST_IN_HUNDRED = 60;

    private HtmlMain() {
    }

    /// The elements to read, in order: the page's heading if it stands apart, and its text.
    static List<Element> of(Document page, Deadline deadline) {
        Element body = page.body();
        HtmlFurniture.removeFrom(body);
        deadline.checkNow();
        HtmlTables.unframe(body);
        TextWeight weight = TextWeight.of(body);
        Element main = body;
        for (String query : MADE_FOR_TEXT) {
            main = narrowed(main, query, weight);
        }
        Element title = titleOutside(body, main);
        return title == null ? List.of(main) : List.of(title, main);
    }

    private static Element narrowed(Element from, String query, TextWeight weight) {
        for (Element candidate : from.select(query)) {
            if (weight.own(candidate) * 100L >= weight.own(from) * (long) MOST_IN_HUNDRED) {
                return candidate;
            }
        }
        return from;
    }

    /// The last heading of the first order before the text, if the text has none.
    private static Element titleOutside(Element body, Element main) {
        if (main == body || main.selectFirst("h1") != null) {
            return null;
        }
        Element title = null;
        for (Element heading : body.select("h1")) {
            if (heading.hasText()) {
                title = heading;
            }
        }
        return title;
    }
}
