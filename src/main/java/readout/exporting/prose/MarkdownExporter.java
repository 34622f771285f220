package readout.exporting.prose;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.Collectors;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;
import readout.exporting.citation.Citation;
import readout.exporting.citation.Run;

/// Writes CommonMark: a heading for each section, block quotes, citations, notes and tags. Everything is escaped.
public final class MarkdownExporter implements Exporter {

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        Outline outline = new Outlining(book, options, false).outline();
        Writer out = Utf8.on(to);
        out.write("# " + MarkdownText.escaped(outline.title()) + "\n\n*" + outline.summary() + ".*\n");
        for (Section section : outline.sections()) {
            if (!section.heading().isEmpty()) {
                out.write("\n## " + MarkdownText.escaped(section.heading()) + "\n");
            }
            if (!section.detail().isEmpty()) {
                paragraph(out, "*" + MarkdownText.escaped(section.detail()) + "*");
            }
            for (String note : section.note()) {
                paragraph(out, MarkdownText.escaped(note));
            }
            for (Entry entry : section.entries()) {
                write(entry, outline.wording(), out);
            }
        }
        out.flush();
    }

    private static void write(Entry entry, Wording wording, Writer out) throws IOException {
        boolean context = entry.hasContext();
        for (Speech speech : entry.speeches()) {
            if (!speech.name().isEmpty()) {
                paragraph(out, "**" + MarkdownText.escaped(speech.name()) + "**" + MarkdownText.inline(speech.aside()));
            }
            String between = "\n";
            for (Line line : speech.lines()) {
                String words = MarkdownText.escaped(line.words());
                out.write(between + "> " + MarkdownText.escaped(line.before()) + (context ? "**" + words + "**" : words)
                        + MarkdownText.inline(line.after()) + "\n");
                between = ">\n";
            }
        }
        paragraph(out, citation(entry.citation()));
        for (int i = 0; i < entry.note().size(); i++) {
            paragraph(out, i == 0 ? "*" + wording.note() + "* " + MarkdownText.inline(entry.note().get(i)) : MarkdownText.escaped(entry.note().get(i)));
        }
        for (String remark : entry.remarks()) {
            paragraph(out, MarkdownText.escaped(remark));
        }
        if (!entry.tags().isEmpty()) {
            paragraph(out, "*" + wording.tags() + "* " + entry.tags().stream().map(tag -> MarkdownText.inline(tag.path())).collect(Collectors.joining("; ")));
        }
    }

    private static void paragraph(Writer out, String text) throws IOException {
        out.write("\n" + text + "\n");
    }

    private static String citation(Citation citation) {
        StringBuilder text = new StringBuilder();
        for (Run run : citation.runs()) {
            text.append(switch (run.face()) {
                case PLAIN -> text.isEmpty() ? MarkdownText.escaped(run.text()) : MarkdownText.inline(run.text());
                case ITALIC -> "*" + MarkdownText.inline(run.text()) + "*";
                case ADDRESS -> MarkdownText.address(run.text());
            });
        }
        return text.toString();
    }
}
