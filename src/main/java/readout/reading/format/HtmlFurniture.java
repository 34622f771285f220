package readout.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Takes out of a page what is not its text: menus, banners, footers, share links, notices, forms' controls. Whatever
/// holds a good part of the page's words is no furniture, whatever it is called.
final class HtmlFurniture {

    private static final String NEVER_TEXT = "script, style, noscript, template, svg, iframe, object, embed, canvas, audio, "
            + "video, button, select, input, textarea, map, dialog, menu, progress, meter, [hidden]";
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "header", "form");
    private static final Set<String> ROLES = Set.of("navigation", "search", "banner", "contentinfo", "complementary", "menu",
            "menubar", "dialog", "alertdialog", "toolbar", "tablist", "menuitem");
    private static final Set<String> NAMES = Set.of("nav", "navbar", "navigation", "subnav", "topnav", "leftnav", "rightnav",
            "menu", "submenu", "menubar", "breadcrumb", "breadcrumbs", "crumbs", "sidebar", "rail", "footer", "masthead",
            "topbar", "toolbar", "share", "sharing", "sharebar", "sharetools", "social", "addthis", "sharethis", "related",
            "recommended", "recirc", "cookie", "cookies", "consent", "gdpr", "comments", "disqus", "respond", "newsletter",
            "subscribe", "subscription", "signup", "promo", "advert", "advertisement", "advertising", "ad", "ads", "adbox",
            "sponsor", "sponsored", "banner", "skip", "skiplink", "skipnav", "pagination", "pager", "print", "popup", "modal",
            "overlay", "offscreen", "login", "search", "searchbox", "tagcloud", "paywall", "usa-banner", "outbrain", "taboola",
            "langswitch", "languages", "lightbox", "tooltip", "dropdown", "flyout", "hamburger", "trending", "mostpopular");
    /// Names whose parts only together mean furniture.
    private static final List<String> COMPOUND = List.of("visually-hidden", "screen-reader", "sr-only", "site-header",
            "page-footer", "global-header", "back-to-top", "most-read", "most-popular", "read-more", "see-also", "also-read");
    /// Links and lines that say this do something to the page, and are no words of it.
    private static final Set<String> PHRASES = Set.of("share", "share this", "print", "print this page", "printer friendly version",
            "printer-friendly version", "email", "e-mail", "email this page", "email this", "tweet", "facebook", "twitter", "back to top",
            "return to top", "top of page", "skip to content", "skip to main content", "skip navigation", "skip to navigation", "log in",
            "sign in", "subscribe", "rss", "home", "search", "menu", "next", "previous", "close", "advertisement", "read more", "save",
            "listen", "распечатать", "поделиться", "наверх", "версия для печати", "печать", "на главную", "реклама", "подписаться", "в начало");
    private static final int LONGEST_PHRASE = 30;
    private static final Set<String> NEVER_FURNITURE = Set.of("html", "body", "main", "article", "h1", "p", "b", "strong", "tr");
    /// A hundredth of the page's own words: what holds more is the text itself.
    private static final int MOST_IN_HUNDRED = 30;
    private static final int LONGEST_MARK = 5;

    private final Element body;
    private final TextWeight weight;

    private HtmlFurniture(Element body) {
        this.body = body;
        this.weight = TextWeight.of(body);
    }

    /// Removes the furniture of a page from its body.
    static void removeFrom(Element body) {
        body.select(NEVER_TEXT).remove();
        removeNoteMarks(body);
        new HtmlFurniture(body).remove();
    }

    /// Removes the raised numbers that lead to notes: glued to the words before them, they would spoil every quotation.
    static void removeNoteMarks(Element body) {
        for (Element raised : body.select("sup:has(a[href])")) {
            String mark = raised.text();
            if (mark.length() <= LONGEST_MARK && mark.chars().noneMatch(Character::isLetter)) {
                raised.remove();
            }
        }
    }

    private void remove() {
        List<Element> furniture = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element != body && isFurniture(element)) {
                furniture.add(element);
            }
        }
        boolean onlyTitle = body.select("h1").size() == 1;
        for (Element element : furniture) {
            Element title = element.selectFirst("h1");
            if (title != null && title != element && onlyTitle) {
                element.before(title);
            }
            element.remove();
        }
    }

    private boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (NEVER_FURNITURE.contains(tag)) {
            return (isInvisible(element) || isLinkList(element, tag) || isPhrase(element)) && !holdsMuch(element);
        }
        boolean called = TAGS.contains(tag) && !isPartOfArticle(element, tag) || ROLES.contains(element.attr("role"))
                || isInvisible(element) || hasFurnitureName(element) || isLinkList(element, tag)
                || isPhrase(element);
        return called && !holdsMuch(element);
    }

    /// An article's own head and foot belong to it, unless the foot is links; and a head with the page's title in it is the
    /// article's, unless it is mostly links.
    private boolean isPartOfArticle(Element element, String tag) {
        boolean ownWords = weight.own(element) * 2 > weight.all(element);
        if (tag.equals("header") && ownWords && element.selectFirst("h1") != null) {
            return true;
        }
        boolean inside = (tag.equals("header") || tag.equals("footer")) && element.closest("article, main") != null;
        return inside && (tag.equals("header") || ownWords);
    }

    private boolean isPhrase(Element element) {
        int all = weight.all(element);
        if (all == 0 || all > LONGEST_PHRASE || element.childNodeSize() > 3) {
            return false;
        }
        boolean linked = weight.own(element) == 0;
        String words = element.text().toLowerCase(Locale.ROOT);
        return (linked || words.equals("advertisement") || words.equals("реклама")) && PHRASES.contains(words);
    }

    private static boolean isInvisible(Element element) {
        String style = element.attr("style");
        return element.attr("aria-hidden").equals("true")
                || !style.isEmpty() && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private boolean holdsMuch(Element element) {
        return weight.own(element) * 100L > weight.own(body) * (long) MOST_IN_HUNDRED;
    }

    private static boolean hasFurnitureName(Element element) {
        return isFurnitureName(element.className()) || isFurnitureName(element.id());
    }

    private static boolean isFurnitureName(String names) {
        if (names.isEmpty()) {
            return false;
        }
        String lower = parted(names).toLowerCase(Locale.ROOT).replace('_', '-');
        for (String compound : COMPOUND) {
            if (lower.contains(compound)) {
                return true;
            }
        }
        for (String part : lower.split("[^a-z]++")) {
            if (NAMES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /// `cnnNavBar` as `cnn-Nav-Bar`.
    private static String parted(String names) {
        StringBuilder parted = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
                parted.append('-');
            }
            parted.append(c);
        }
        return parted.toString();
    }

    /// A box of several links with hardly a word between them.
    private boolean isLinkList(Element element, String tag) {
        boolean box = switch (tag) {
            case "ul", "ol", "div", "table", "td", "section", "dl", "center", "span", "font", "p" -> true;
            default -> false;
        };
        int all = weight.all(element);
        return box && weight.links(element) > 2 && weight.own(element) * 4L < all
                && element.selectFirst("h1") == null;
    }
}
