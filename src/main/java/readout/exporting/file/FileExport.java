package readout.exporting.file;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exported;
import readout.exporting.Exporter;

/// Writes a book to a file beside the one that is wanted, then moves it there: what stood there before is replaced by a whole file
/// or stays as it was.
public final class FileExport {

    private static final int BUFFER = 1 << 16;

    private final Exporter exporter;

    /// Files by an exporter.
    public FileExport(Exporter exporter) {
        this.exporter = exporter;
    }

    /// Writes a book.
    ///
    /// @param target    the file that is wanted
    /// @param cancelled asked now and then while writing; nothing is left of a file once it says yes
    public Exported write(ExportBook book, ExportOptions options, Path target, BooleanSupplier cancelled) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            return new Exported.NotWritten(target, "that is a folder");
        }
        if (!Files.isDirectory(folder)) {
            return new Exported.NotWritten(target, "there is no folder " + folder);
        }
        try {
            Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
            return new Exported.Written(target, replace(real, book, options, cancelled), book.quotes().size());
        } catch (Cancelled e) {
            return new Exported.Cancelled(target);
        } catch (IOException e) {
            return new Exported.NotWritten(target, reason(e));
        }
    }

    /// @return the size of the file
    private long replace(Path target, ExportBook book, ExportOptions options, BooleanSupplier cancelled) throws IOException {
        Path fresh = target.resolveSibling(".readout-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(new Watched(Channels.newOutputStream(channel), cancelled), BUFFER)) {
                exporter.write(book, options, out);
                out.flush();
                channel.force(true);
            }
            long size = Files.size(fresh);
            move(fresh, target);
            return size;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "there is no permission to write there";
            case NoSuchFileException _ -> "there is no such folder";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    /// Thrown through the exporter to its caller here.
    private static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Asks before each write whether it is still wanted.
    private static final class Watched extends FilterOutputStream {

        private final BooleanSupplier cancelled;

        Watched(OutputStream to, BooleanSupplier cancelled) {
            super(to);
            this.cancelled = cancelled;
        }

        @Override
        public void write(int value) throws IOException {
            check();
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            check();
            out.write(bytes, from, length);
        }

        private void check() throws Cancelled {
            if (cancelled.getAsBoolean()) {
                throw new Cancelled();
            }
        }
    }
}
