package readout.reading.format;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the classes that a style sheet makes bold, as converters write books and pages, and marks the elements that
/// have them.
final class CssBold {

    private static final int LONGEST_SHEET = 1 << 20;
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000}+)\\{([^{}]*+)}");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*+:\\s*+(?:bold|[6-9]00)");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z0-9_-]++)\\s*+$");

    private final Set<String> classes = new HashSet<>();

    /// Takes a style sheet into account.
    void add(String sheet) {
        if (sheet.length() > LONGEST_SHEET || !sheet.contains("font-weight")) {
            return;
        }
        Matcher rules = RULE.matcher(sheet);
        while (rules.find()) {
            if (BOLD.matcher(rules.group(2)).find()) {
                for (String selector : rules.group(1).split(",")) {
                    Matcher name = CLASS.matcher(selector);
                    if (name.find()) {
                        classes.add(name.group(1));
                    }
                }
            }
        }
    }

    /// Marks the bold elements of a page by their own style.
    void mark(Document page) {
        if (classes.isEmpty()) {
            return;
        }
        for (Element element : page.body().getAllElements()) {
            if (element.hasAttr("class") && element.classNames().stream().anyMatch(classes::contains)) {
                element.attr("style", element.attr("style") + ";font-weight:bold");
            }
        }
    }
}
