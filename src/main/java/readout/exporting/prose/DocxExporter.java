package readout.exporting.prose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;
import readout.exporting.citation.Run;

/// Writes a Word document in real styles: headings, quotes, and a footnote that cites each quote.
public final class DocxExporter implements Exporter {

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        Outline outline = new Outlining(book, options, false).outline();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxFrame.prepare(document, outline.title(), Date.from(book.made()));
            DocxText text = new DocxText(document);
            text.paragraph("Title", outline.title());
            text.paragraph("Subtitle", outline.summary());
            for (Section section : outline.sections()) {
                write(section, text);
            }
            DocxFrame.finish(document);
            // Written in memory first: what fails while the package is saved would come as the library's own exception.
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            document.write(whole);
            whole.writeTo(to);
            to.flush();
        }
    }

    private static void write(Section section, DocxText text) {
        if (!section.heading().isEmpty()) {
            text.paragraph("Heading1", section.heading());
        }
        if (!section.detail().isEmpty()) {
            text.paragraph("Subtitle", section.detail());
        }
        section.note().forEach(note -> text.paragraph("AnalystNote", note));
        for (Entry entry : section.entries()) {
            write(entry, text);
        }
    }

    private static void write(Entry entry, DocxText text) {
        XWPFParagraph words = null;
        for (Speech speech : entry.speeches()) {
            if (!speech.name().isEmpty()) {
                text.more(text.paragraph("Heading2", speech.name()), speech.aside(), "Office");
            }
            for (Line line : speech.lines()) {
                words = text.paragraph("Quote", "");
                text.more(words, line.before(), "Around");
                text.more(words, line.words(), "");
                text.more(words, line.after(), "Around");
            }
        }
        cite(entry, words, text);
        entry.note().forEach(note -> text.paragraph("AnalystNote", note));
        entry.remarks().forEach(remark -> text.paragraph("Tags", remark));
        if (!entry.tags().isEmpty()) {
            tags(entry.tags(), text.paragraph("Tags", ""), text);
        }
    }

    private static void cite(Entry entry, XWPFParagraph words, DocxText text) {
        XWPFFootnote footnote = text.footnote(words);
        XWPFParagraph note = footnote.getParagraphs().getFirst();
        text.more(note, " ", "");
        for (Run run : entry.citation().runs()) {
            XWPFRun written = text.run(note, run.text());
            if (run.face() == Run.Face.ITALIC) {
                written.setItalic(true);
            }
        }
    }

    private static void tags(List<Label> tags, XWPFParagraph paragraph, DocxText text) {
        for (int i = 0; i < tags.size(); i++) {
            Label tag = tags.get(i);
            Optional<String> colour = tag.colour().map(value -> value.substring(1).toUpperCase(Locale.ROOT));
            text.more(paragraph, i == 0 ? "" : "    ", "");
            XWPFRun mark = text.run(paragraph, "■ ");
            colour.ifPresent(mark::setColor);
            text.more(paragraph, tag.path(), "");
        }
    }
}
