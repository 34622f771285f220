package readout.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import readout.exporting.BookReading;
import readout.exporting.annotation.AnnotationReader;
import readout.exporting.qda.QdcReader;
import readout.exporting.qda.QdpxReader;

/// A file with quotes, notes or tags, of this program or another: annotations, a project or a code book, told by content.
///
/// @param path where it is
/// @param kind which of them it is
public record NotesFile(Path path, Kind kind) {

    /// Larger files are not opened.
    private static final long LARGEST = 256L << 20;
    private static final int HEAD = 4096;
    private static final int TAIL = 1 << 20;
    private static final int ZIP = 'P' << 8 | 'K';

    /// The kinds of files.
    public enum Kind { ANNOTATIONS, PROJECT, CODE_BOOK }

    /// The file at a path, if it is one of these. What cannot be opened is none of them.
    public static Optional<NotesFile> at(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            boolean project = head.length > 2 && (head[0] << 8 | head[1]) == ZIP && QdpxReader.accepts(head, tail(path));
            return project ? Optional.of(new NotesFile(path, Kind.PROJECT)) : kind(head).map(kind -> new NotesFile(path, kind));
        } catch (IOException e) {
            // Whoever opens the file as a document says why it cannot be.
            return Optional.empty();
        }
    }

    /// The end of a ZIP archive, where the names of its files are.
    private static byte[] tail(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, file.size()));
            file.position(file.size() - tail.capacity());
            while (tail.hasRemaining() && file.read(tail) >= 0) {
                // until the end
            }
            return tail.array();
        }
    }

    private static Optional<Kind> kind(byte[] head) {
        if (AnnotationReader.accepts(head)) {
            return Optional.of(Kind.ANNOTATIONS);
        }
        return QdcReader.accepts(head) ? Optional.of(Kind.CODE_BOOK) : Optional.empty();
    }

    /// Reads the file.
    ///
    /// @param now when things are said to be made where the file does not tell
    /// @throws IOException if it cannot be opened
    public BookReading read(Instant now) throws IOException {
        if (Files.size(path) > LARGEST) {
            return new BookReading.Refused("The file is larger than " + (LARGEST >> 20) + " MB.");
        }
        byte[] bytes = Files.readAllBytes(path);
        return switch (kind) {
            case ANNOTATIONS -> new AnnotationReader().read(bytes);
            case PROJECT -> new QdpxReader(now).read(bytes);
            case CODE_BOOK -> new QdcReader(now).read(bytes);
        };
    }
}
