package readout.exporting.prose;

/// Quotes as HTML for pasting: the looks stand in each element, since word processors and mail drop style sheets.
final class HtmlClip {

    private static final String SOFT = "color:#5c6670";
    private static final String QUOTE = "margin:0 2em 0.5em 2em;font-family:Georgia,'Times New Roman',serif";
    private static final String SMALL = "margin:0 0 0.5em 0;font-size:90%;color:#5c6670";

    private HtmlClip() {
    }

    static String of(Outline outline) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n");
        for (Section section : outline.sections()) {
            if (!section.heading().isEmpty()) {
                html.append("<h2>").append(HtmlText.escaped(section.heading())).append("</h2>\n");
            }
            section.note().forEach(note -> html.append("<p>").append(HtmlText.escaped(note)).append("</p>\n"));
            section.entries().forEach(entry -> entry(entry, html));
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void entry(Entry entry, StringBuilder html) {
        for (Speech speech : entry.speeches()) {
            if (!speech.name().isEmpty()) {
                html.append("<p style=\"margin:1em 0 0.25em 0\"><b>").append(HtmlText.escaped(speech.name())).append("</b>")
                        .append(soft(speech.aside())).append("</p>\n");
            }
            for (Line line : speech.lines()) {
                html.append("<blockquote style=\"").append(QUOTE).append("\">").append(soft(line.before()))
                        .append(HtmlText.escaped(line.words())).append(soft(line.after())).append("</blockquote>\n");
            }
        }
        html.append("<p style=\"").append(SMALL).append("\">").append(HtmlText.citation(entry.citation())).append("</p>\n");
        entry.remarks().forEach(remark -> html.append("<p style=\"").append(SMALL).append("\">").append(HtmlText.escaped(remark)).append("</p>\n"));
        entry.note().forEach(note -> html.append("<p>").append(HtmlText.escaped(note)).append("</p>\n"));
    }

    private static String soft(String words) {
        return words.isEmpty() ? "" : "<span style=\"" + SOFT + "\">" + HtmlText.escaped(words) + "</span>";
    }
}
