package readout.exporting.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;

/// Writes one HTML file that needs nothing else: no scripts, nothing fetched, its style inside, made to be printed too.
public final class HtmlExporter implements Exporter {

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        Outline outline = new Outlining(book, options, false).outline();
        Writer out = Utf8.on(to);
        String title = HtmlText.escaped(outline.title());
        out.write("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="Readout">
                <title>""".formatted(options.language().locale().getLanguage()) + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n<header>\n<h1>" + title
                + "</h1>\n<p class=\"made\">" + HtmlText.escaped(outline.summary()) + "</p>\n</header>\n");
        for (Section section : outline.sections()) {
            write(section, out);
        }
        out.write("</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static void write(Section section, Writer out) throws IOException {
        out.write("<section>\n");
        if (!section.heading().isEmpty()) {
            out.write("<h2>" + HtmlText.escaped(section.heading()) + "</h2>\n");
        }
        if (!section.detail().isEmpty()) {
            out.write("<p class=\"detail\">" + HtmlText.escaped(section.detail()) + "</p>\n");
        }
        for (String note : section.note()) {
            out.write("<p class=\"note\">" + HtmlText.escaped(note) + "</p>\n");
        }
        for (Entry entry : section.entries()) {
            write(entry, out);
        }
        out.write("</section>\n");
    }

    private static void write(Entry entry, Writer out) throws IOException {
        out.write("<article>\n");
        for (Speech speech : entry.speeches()) {
            if (!speech.name().isEmpty()) {
                out.write("<p class=\"speaker " + speech.side().word() + "\"><b>" + HtmlText.escaped(speech.name()) + "</b>"
                        + span("aside", speech.aside()) + "</p>\n");
            }
            out.write("<blockquote>\n");
            for (Line line : speech.lines()) {
                out.write("<p>" + span("around", line.before()) + HtmlText.escaped(line.words()) + span("around", line.after()) + "</p>\n");
            }
            out.write("</blockquote>\n");
        }
        out.write("<p class=\"citation\">" + HtmlText.citation(entry.citation()) + "</p>\n");
        for (String note : entry.note()) {
            out.write("<p class=\"note\">" + HtmlText.escaped(note) + "</p>\n");
        }
        for (String remark : entry.remarks()) {
            out.write("<p class=\"remark\">" + HtmlText.escaped(remark) + "</p>\n");
        }
        if (!entry.tags().isEmpty()) {
            out.write("<ul class=\"tags\">");
            for (Label tag : entry.tags()) {
                out.write("<li" + tag.colour().map(colour -> " style=\"--tag:" + HtmlText.escaped(colour) + "\"").orElse("") + ">"
                        + HtmlText.escaped(tag.path()) + "</li>");
            }
            out.write("</ul>\n");
        }
        out.write("</article>\n");
    }

    private static String span(String name, String words) {
        return words.isEmpty() ? "" : "<span class=\"" + name + "\">" + HtmlText.escaped(words) + "</span>";
    }

    private static String style() {
        try (InputStream in = HtmlExporter.class.getResourceAsStream("quotes.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own style cannot be read", e);
        }
    }
}
