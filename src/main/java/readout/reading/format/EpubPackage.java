package readout.reading.format;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What an EPUB's package document tells: the chapters in reading order, and title, author and date.
///
/// @param chapters the names of the chapters' files
/// @param hints    what the book says of itself
record EpubPackage(List<String> chapters, Hints hints) {

    private static final int LONGEST_PATH = 1000;

    static EpubPackage of(ZipContents zip, Limits limits, Deadline deadline) throws IOException {
        String path = packagePath(zip, limits, deadline);
        byte[] bytes = zip.read(path, deadline).orElseThrow(() -> new IOException("The book has no package document"));
        Document opf = Parser.xmlParser().setMaxDepth(limits.nesting())
                .parseInput(new WatchedReader(new String(bytes, StandardCharsets.UTF_8), deadline), "");
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return new EpubPackage(chapters(opf, folder), hints(opf));
    }

    /// A chapter as a tree. Chapters are UTF-8 or say so in a byte order mark.
    static Document parse(byte[] chapter, Limits limits, Deadline deadline) {
        String html = TextDecoder.decode(chapter, TextDecoder.charsetOf(chapter).orElse(StandardCharsets.UTF_8)).text();
        MarkCount.requireReasonable(html, "<");
        return Parser.htmlParser().setMaxDepth(limits.nesting()).parseInput(new WatchedReader(html, deadline), "");
    }

    private static String packagePath(ZipContents zip, Limits limits, Deadline deadline) throws IOException {
        Optional<byte[]> container = zip.read("META-INF/container.xml", deadline);
        if (container.isPresent()) {
            Element root = Parser.xmlParser().setMaxDepth(limits.nesting())
                    .parseInput(new WatchedReader(new String(container.get(), StandardCharsets.UTF_8), deadline), "")
                    .selectFirst("rootfile[full-path]");
            if (root != null) {
                return root.attr("full-path");
            }
        }
        return zip.names().stream().filter(name -> name.endsWith(".opf")).findFirst()
                .orElseThrow(() -> new IOException("The book has no package document"));
    }

    private static List<String> chapters(Document opf, String folder) {
        Map<String, Element> items = new HashMap<>();
        for (Element item : opf.getElementsByTag("item")) {
            items.putIfAbsent(item.attr("id"), item);
        }
        List<String> chapters = new ArrayList<>();
        for (Element reference : opf.getElementsByTag("itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item != null && !item.attr("properties").contains("nav") && item.attr("media-type").contains("html")) {
                chapters.add(resolved(folder, item.attr("href")));
            }
        }
        return chapters;
    }

    private static String resolved(String folder, String href) {
        if (href.length() > LONGEST_PATH) {
            return href;
        }
        String path = folder + URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        while (path.contains("/../")) {
            int up = path.indexOf("/../");
            path = path.substring(0, path.lastIndexOf('/', up - 1) + 1) + path.substring(up + 4);
        }
        return path;
    }

    private static Hints hints(Document opf) {
        return new Hints(value(opf, "title"), value(opf, "creator"), value(opf, "publisher"), value(opf, "date"),
                Optional.empty(), value(opf, "language"));
    }

    private static Optional<String> value(Document opf, String name) {
        Element element = opf.getElementsByTag("dc:" + name).first();
        return element == null ? Optional.empty() : HtmlHints.clean(element.text());
    }
}
