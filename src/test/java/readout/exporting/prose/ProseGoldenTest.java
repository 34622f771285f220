package readout.exporting.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import readout.exporting.CitationStyle;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.Grouping;
import readout.exporting.ResetBook;

/// The exchange about the button, letter by letter.
class ProseGoldenTest {

    private static final ExportOptions USUAL = ExportOptions.usual();

    @Test
    void markdown() throws IOException {
        Goldens.compare("reset.md", Goldens.text(new MarkdownExporter(), ResetBook.book(), USUAL));
        Goldens.compare("reset-context-tag-short.md", Goldens.text(new MarkdownExporter(), ResetBook.book(),
                USUAL.withContext(true).groupedBy(Grouping.TAG).cited(CitationStyle.SHORT)));
    }

    @Test
    void inRussian() throws IOException {
        ExportOptions russian = USUAL.in(ExportLanguage.RUSSIAN);
        Goldens.compare("reset-ru.md", Goldens.text(new MarkdownExporter(), ResetBook.book(), russian));
        Goldens.compare("reset-clip-ru.txt", ClipboardQuotes.of(ResetBook.book(), russian.groupedBy(Grouping.SPEAKER).cited(CitationStyle.SHORT)).plain());
        assertTrue(Goldens.text(new HtmlExporter(), ResetBook.book(), russian).contains("<html lang=\"ru\">"));
    }

    @Test
    void html() throws IOException {
        Goldens.compare("reset.html", Goldens.text(new HtmlExporter(), ResetBook.book(), USUAL.withContext(true)));
    }

    @Test
    void docxByStyle() throws IOException {
        byte[] bytes = Goldens.bytes(new DocxExporter(), ResetBook.book(), USUAL.withContext(true));
        StringBuilder dump = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                dump.append(paragraph.getStyle()).append(": ").append(paragraph.getText()).append('\n');
            }
            for (XWPFFootnote footnote : document.getFootnotes()) {
                dump.append("footnote ").append(footnote.getId()).append(": ").append(footnote.getParagraphs().stream()
                        .map(XWPFParagraph::getText).collect(Collectors.joining("|"))).append('\n');
            }
        }
        Goldens.compare("reset.docx.txt", dump.toString());
    }

    @Test
    void clipboard() throws IOException {
        ClipboardQuotes clip = ClipboardQuotes.of(ResetBook.book(), USUAL.groupedBy(Grouping.NONE));
        Goldens.compare("reset-clip.txt", clip.plain());
        Goldens.compare("reset-clip.html", clip.html());
        Goldens.compare("reset-clip.rtf", clip.rtf());
        Goldens.compare("reset-excerpt.txt", ClipboardQuotes.ofExcerpt(ResetBook.book(), ExportLanguage.ENGLISH).plain());
    }
}
