package readout.exporting.prose;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/// Paragraphs and runs of a Word document, by the names of its styles.
final class DocxText {

    private final XWPFDocument document;
    private final XWPFFootnotes footnotes;
    /// Counted here, since the library asks all footnotes for their numbers before it gives another.
    private int lastFootnote;

    DocxText(XWPFDocument document) {
        this.document = document;
        this.footnotes = document.createFootnotes();
    }

    /// A new paragraph at the end.
    XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        more(paragraph, words, "");
        return paragraph;
    }

    /// More words of a paragraph, if there are any.
    ///
    /// @param style a character style, empty for the paragraph's own
    void more(XWPFParagraph paragraph, String words, String style) {
        if (!words.isEmpty()) {
            XWPFRun run = run(paragraph, words);
            if (!style.isEmpty()) {
                run.setStyle(style);
            }
        }
    }

    /// More words of a paragraph, to be set otherwise; Russian ones are marked as such, so that they are not taken for misspelled
    /// English.
    XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        if (words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            run.setLang("ru-RU");
        }
        run.setText(words);
        return run;
    }

    /// A new footnote at the end of a paragraph, with one paragraph of its own that has nothing but its mark.
    XWPFFootnote footnote(XWPFParagraph at) {
        CTFtnEdn numbered = CTFtnEdn.Factory.newInstance();
        numbered.setType(STFtnEdn.NORMAL);
        numbered.setId(BigInteger.valueOf(++lastFootnote));
        XWPFFootnote footnote = footnotes.addFootnote(numbered);
        XWPFParagraph note = footnote.createParagraph();
        note.setStyle("FootnoteText");
        at.addFootnoteReference(footnote);
        return footnote;
    }
}
