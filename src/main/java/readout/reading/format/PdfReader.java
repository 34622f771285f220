package readout.reading.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads PDF files that hold text. Pages that are pictures are not recognised.
final class PdfReader implements FormatReader {

    /// A file with fewer letters than this holds pictures of pages, at most with a stamp.
    private static final int FEWEST_LETTERS = 12;

    PdfReader() {
        FontMappers.set(new BundledFonts());
    }

    @Override
    public SourceFormat format() {
        return SourceFormat.PDF;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.PDF);
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException {
        PdfStreams.proveHarmless(content.bytes(), deadline);
        try (PDDocument document = Loader.loadPDF(new WatchedBytes(content.bytes(), deadline),
                IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, content.limits(), deadline);
        } catch (InvalidPasswordException e) {
            throw new RefusalException(Refusal.Kind.ENCRYPTED,
                    "This PDF is locked with a password; save it without one and import it again.");
        }
    }

    private Source read(PDDocument document, Limits limits, Deadline deadline) throws IOException {
        List<PdfLine> lines = PdfLines.of(document, limits, deadline);
        if (lines.stream().flatMapToInt(line -> line.text().chars()).filter(Character::isLetter).limit(FEWEST_LETTERS).count()
                < FEWEST_LETTERS) {
            throw new RefusalException(Refusal.Kind.NO_TEXT,
                    "This PDF holds pictures of pages but no text; run text recognition on it first.");
        }
        BlockWriter writer = new BlockWriter(limits, deadline);
        new PdfLayout(PdfFurniture.without(lines), deadline).write(writer);
        return new Source.Text(writer.toSource(format(), hints(document)));
    }

    private static Hints hints(PDDocument document) {
        PDDocumentInformation info = document.getDocumentInformation();
        Hints none = Hints.none();
        return new Hints(HtmlHints.clean(info.getTitle()), HtmlHints.clean(info.getAuthor()), none.site(), none.published(),
                none.address(), Optional.ofNullable(document.getDocumentCatalog().getLanguage()).flatMap(HtmlHints::clean));
    }
}
