package readout.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A file's bytes, with what several readers need to know of them worked out once. For one thread.
final class Content {

    private final byte[] bytes;
    private final Limits limits;
    private final boolean inside;
    private final Signature signature;
    private Optional<DecodedText> text;
    private TextKind textKind;
    private ZipContents zip;
    private PackageKind packageKind;
    private POIFSFileSystem compound;
    private CompoundKind compoundKind;

    /// @param inside whether the file comes out of another
    Content(byte[] bytes, Limits limits, boolean inside) {
        this.bytes = bytes;
        this.limits = limits;
        this.inside = inside;
        this.signature = Signature.of(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    Limits limits() {
        return limits;
    }

    /// Whether the file comes out of another, so that files in it are not looked for.
    boolean isInside() {
        return inside;
    }

    /// Whether the file begins with the mark of `mark`.
    boolean is(Signature mark) {
        return signature == mark;
    }

    /// The bytes as text; empty if they are no text.
    Optional<DecodedText> text() {
        if (text == null) {
            text = signature == Signature.NONE ? TextDecoder.decode(bytes) : Optional.empty();
        }
        return text;
    }

    /// What sort of text it is.
    TextKind textKind() {
        if (textKind == null) {
            textKind = text().map(decoded -> TextKind.of(bytes, decoded.text())).orElse(TextKind.NO_TEXT);
        }
        return textKind;
    }

    /// The files inside a ZIP file.
    ///
    /// @throws IOException if it is damaged
    ZipContents zip() throws IOException {
        if (zip == null) {
            zip = ZipContents.open(bytes, limits);
        }
        return zip;
    }

    /// What a ZIP file is; a plain archive if it is damaged, whose reader will say so.
    PackageKind packageKind() {
        if (packageKind == null) {
            try {
                packageKind = ParserGuard.run(() -> PackageKind.of(zip().names(), mimetype()));
            } catch (IOException e) {
                packageKind = PackageKind.ARCHIVE;
            }
        }
        return packageKind;
    }

    private Optional<byte[]> mimetype() throws IOException {
        return zip().read("mimetype", Deadline.in(limits.time()));
    }

    /// The streams inside an OLE compound file.
    ///
    /// @throws IOException if it is damaged
    POIFSFileSystem compound() throws IOException {
        if (compound == null) {
            compound = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        }
        return compound;
    }

    /// What an OLE compound file is.
    CompoundKind compoundKind() {
        if (compoundKind == null) {
            try {
                compoundKind = ParserGuard.run(() -> CompoundKind.of(compound().getRoot().getEntryNames()));
            } catch (IOException e) {
                compoundKind = CompoundKind.DAMAGED;
            }
        }
        return compoundKind;
    }
}
