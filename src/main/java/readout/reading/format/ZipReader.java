package readout.reading.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Opens ZIP archives of texts. Documents that are ZIP files inside (DOCX, ODT, EPUB) are not archives to anyone.
final class ZipReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.ZIP;
    }

    @Override
    public boolean recognises(Content content) {
        return content.is(Signature.ZIP) && content.packageKind() == PackageKind.ARCHIVE;
    }

    @Override
    public Source read(Content content, Deadline deadline) throws IOException {
        ZipContents zip = content.zip();
        List<Source.Entry> entries = new ArrayList<>();
        int skipped = 0;
        for (String name : new TreeSet<>(zip.names())) {
            if (isLitter(name)) {
                continue;
            }
            requireOpen(zip, name);
            byte[] bytes = zip.read(name, deadline).orElseThrow();
            Signature signature = Signature.of(bytes);
            if (signature == Signature.PICTURE || signature == Signature.SOUND_OR_FILM || signature == Signature.PROGRAM) {
                skipped++;
            } else {
                entries.add(new Source.Entry(name, bytes));
            }
        }
        if (entries.isEmpty()) {
            throw new RefusalException(skipped > 0 ? Refusal.Kind.NO_TEXT : Refusal.Kind.EMPTY,
                    skipped > 0 ? "This archive holds pictures or programs only, no texts." : "This archive is empty.");
        }
        return new Source.Files(entries);
    }

    private static void requireOpen(ZipContents zip, String name) {
        if (zip.isEncrypted(name)) {
            throw new RefusalException(Refusal.Kind.ENCRYPTED,
                    "This archive is locked with a password; unpack it and import what is inside.");
        }
        if (!zip.isReadable(name)) {
            throw new RefusalException(Refusal.Kind.UNREADABLE,
                    "This archive is packed in a way not known here; unpack it and import what is inside.");
        }
    }

    /// What systems leave in archives for themselves.
    private static boolean isLitter(String name) {
        for (String part : name.split("/")) {
            if (part.startsWith(".") && !part.equals("..") && !part.equals(".") || part.equals("__MACOSX")
                    || part.equalsIgnoreCase("Thumbs.db") || part.equalsIgnoreCase("desktop.ini")) {
                return true;
            }
        }
        return name.isEmpty() || name.endsWith("/");
    }
}
