package readout.reading.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself in its head, in JSON-LD and in marked elements.
final class HtmlHints {

    private static final int LONGEST = 600;

    private final Document page;
    private final Map<String, String> metas;

    private HtmlHints(Document page) {
        this.page = page;
        this.metas = metas(page);
    }

    static Hints of(Document page) {
        return new HtmlHints(page).hints(JsonLd.of(page));
    }

    private Hints hints(JsonLd data) {
        return new Hints(
                first(meta("og:title"), data.headline(), meta("twitter:title"), meta("citation_title"), meta("dc.title"),
                        meta("dcterms.title"), text("title")),
                first(meta("author"), data.author(), meta("article:author"), meta("dc.creator"), meta("dcterms.creator"),
                        meta("parsely-author"), meta("byl"), text("[itemprop=author]"), text("[rel=author]"))
                        .filter(author -> !author.startsWith("http")),
                first(meta("og:site_name"), data.publisher(), meta("dc.publisher"), meta("dcterms.publisher"),
                        meta("application-name")),
                first(meta("article:published_time"), data.published(), meta("datepublished"), meta("dc.date.issued"),
                        meta("dcterms.issued"), meta("dc.date"), meta("dcterms.date"), meta("dcterms.created"), meta("pubdate"),
                        meta("publish-date"), meta("publish_date"), meta("date"), meta("pdate"), meta("sailthru.date"),
                        meta("parsely-pub-date"), meta("citation_publication_date"), meta("og:published_time"),
                        marked("[itemprop=datePublished]"), marked("time[pubdate]"), marked("article time[datetime]"),
                        marked("time[datetime]")),
                first(link("canonical"), meta("og:url"), data.address()),
                first(attribute("html", "lang"), attribute("html", "xml:lang"), meta("content-language"), meta("dc.language"),
                        meta("og:locale")));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... candidates) {
        return Stream.of(candidates).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /// The first value of each name.
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            clean(meta.attr("content")).ifPresent(value -> {
                for (String key : List.of("name", "property", "http-equiv", "itemprop")) {
                    if (meta.hasAttr(key)) {
                        metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), value);
                    }
                }
            });
        }
        return metas;
    }

    private Optional<String> text(String query) {
        Element element = page.selectFirst(query);
        return element == null ? Optional.empty() : clean(element.text());
    }

    /// A date's machine form if the element gives one, else its words.
    private Optional<String> marked(String query) {
        Element element = page.selectFirst(query);
        if (element == null) {
            return Optional.empty();
        }
        return first(clean(element.attr("content")), clean(element.attr("datetime")), clean(element.text()));
    }

    private Optional<String> link(String rel) {
        Element element = page.selectFirst("link[rel=" + rel + "]");
        return element == null ? Optional.empty() : clean(element.attr("href")).filter(href -> href.startsWith("http"));
    }

    private Optional<String> attribute(String query, String name) {
        Element element = page.selectFirst(query);
        return element == null ? Optional.empty() : clean(element.attr(name));
    }

    /// A value with its white space mended; none if it is blank or too long to be a value.
    static Optional<String> clean(String value) {
        if (value == null || value.length() > LONGEST) {
            return Optional.empty();
        }
        String cleaned = value.replace('\u00A0', ' ').strip().replaceAll("\\s++", " ");
        return cleaned.isEmpty() ? Optional.empty() : Optional.of(cleaned);
    }
}
