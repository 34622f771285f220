package readout.reading.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import readout.model.Refusal;

/// PDF files made for each case, line by line.
class PdfReaderTest {

    static {
        // Before any font is made here: whoever makes one first decides who looks for fonts.
        new SourceReader(Limits.standard());
    }

    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    /// A PDF being written.
    private static final class Paper implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private PDPageContentStream stream;
        private float y;

        Paper page() throws IOException {
            if (stream != null) {
                stream.close();
            }
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            stream = new PDPageContentStream(document, page);
            y = 700;
            return this;
        }

        Paper at(float x, float height, PDFont font, float size, String words) throws IOException {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, height);
            stream.showText(words);
            stream.endText();
            return this;
        }

        Paper line(String words) throws IOException {
            at(72, y, PLAIN, 12, words);
            y -= 14;
            return this;
        }

        Paper labelled(String label, String words) throws IOException {
            at(72, y, BOLD, 12, label);
            at(72 + BOLD.getStringWidth(label) / 1000 * 12 + 3, y, PLAIN, 12, words);
            y -= 14;
            return this;
        }

        Paper gap() {
            y -= 10;
            return this;
        }

        byte[] bytes() throws IOException {
            stream.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    private static SourceText read(byte[] bytes) {
        Source source = new SourceReader(Limits.standard()).read(bytes);
        SourceInvariants.check(source);
        return assertInstanceOf(Source.Text.class, source, source.toString()).text();
    }

    private static Refusal refusal(byte[] bytes) {
        return assertInstanceOf(Source.Refused.class, new SourceReader(Limits.standard()).read(bytes)).refusal();
    }

    private static List<String> words(SourceText text) {
        return text.blocks().stream().map(block -> block.span().of(text.text())).toList();
    }

    @Test
    void linesAreJoinedIntoParagraphsAndLabelsBegin() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().at(72, 730, BOLD, 20, "Remarks by the River");
            paper.labelled("SECRETARY ROE:", "The road along the river is wet this morning, and the minis-")
                    .line("ters, who came by train, were glad of it. There was no other way to come, in")
                    .line("a high-level party, and with boots.")
                    .labelled("Q", "When does it leave?")
                    .gap().line("(Laughter.)");
            SourceText text = read(paper.bytes());
            assertEquals(List.of("Remarks by the River",
                    "SECRETARY ROE: The road along the river is wet this morning, and the ministers, who came by train, were glad of it."
                            + " There was no other way to come, in a high-level party, and with boots.",
                    "Q When does it leave?", "(Laughter.)"), words(text));
            assertEquals(Block.Kind.HEADING, text.blocks().getFirst().kind());
            assertEquals(List.of("Remarks by the River", "SECRETARY ROE:", "Q"),
                    text.strong().stream().map(span -> span.of(text.text())).toList());
        }
    }

    @Test
    void hyphensThatBelongToAWordStay() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().line("The ministers spoke of a high-level meeting, and of a long-term and a well-")
                    .line("known plan for it; they spoke of disar-")
                    .line("mament too, and of the self-")
                    .line("interest of all. A high-level");
            assertEquals("The ministers spoke of a high-level meeting, and of a long-term and a well-known plan for it;"
                    + " they spoke of disarmament too, and of the self-interest of all. A high-level", read(paper.bytes()).text().replace("\n\n", " "));
        }
    }

    @Test
    void whatEveryPageRepeatsIsLeftOut() throws IOException {
        try (Paper paper = new Paper()) {
            for (int page = 1; page <= 4; page++) {
                paper.page().at(72, 760, PLAIN, 9, "Bureau of Bridges, June 4, 2010").at(290, 40, PLAIN, 9, "Page " + page + " of 4")
                        .line("Words of the page that bears the number " + page + " and goes on to the margin of it,")
                        .line("and, being number " + page + ", runs on over the page's end without as much as a stop or a new");
            }
            String text = read(paper.bytes()).text();
            assertFalse(text.contains("Bureau"), text);
            assertFalse(text.contains("Page "), text);
            assertTrue(text.contains("stop or a new Words of the page"), text);
        }
    }

    @Test
    void picturesOfPagesHoldNoText() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().stream.drawImage(LosslessFactory.createFromImage(paper.document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 72, 72);
            assertEquals(Refusal.Kind.NO_TEXT, refusal(paper.bytes()).kind());
        }
    }

    @Test
    void aPasswordLocks() throws IOException {
        try (Paper paper = new Paper()) {
            paper.page().line("The road along the river is wet.");
            paper.stream.close();
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            paper.document.protect(policy);
            assertEquals(Refusal.Kind.ENCRYPTED, refusal(paper.bytes()).kind());
        }
        try (Paper paper = new Paper()) {
            paper.page().line("The road along the river is wet.");
            paper.stream.close();
            paper.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertEquals("The road along the river is wet.", read(paper.bytes()).text(), "Anyone may open it");
        }
    }

    @Test
    void pagesThatPointInCirclesComeToAnEnd() {
        String loop = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 2 0 R>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>endobj
                4 0 obj<</Length 4>>stream
                /A Do
                endstream endobj
                5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>/Length 5>>stream
                /A Do
                endstream endobj
                trailer<</Root 1 0 R/Prev 0>>
                """;
        SourceInvariants.check(new SourceReader(Limits.standard()).read(loop.getBytes(ISO_8859_1)));
    }

    @Test
    void aStreamThatSwellsIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                deflater.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n").getBytes(ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\n".getBytes(ISO_8859_1));
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(pdf.toByteArray()).kind());
    }

    @Test
    void noFontsAreLookedForInTheSystem() {
        assertInstanceOf(BundledFonts.class, FontMappers.instance());
    }

    @Test
    void damagedFilesAreToldSo() {
        assertEquals(Refusal.Kind.DAMAGED, refusal("%PDF-1.7\nnothing of the sort\n".getBytes(ISO_8859_1)).kind());
        byte[] cut = Arrays.copyOf(Golden.named("briefing.pdf").bytes(), 3000);
        assertEquals(Refusal.Kind.DAMAGED, refusal(cut).kind());
    }
}
