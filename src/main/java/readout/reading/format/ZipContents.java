package readout.reading.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import readout.model.Refusal;

/// The files inside a ZIP file's bytes, unpacked in memory only and never beyond the limits.
final class ZipContents {

    private static final int CHUNK = 1 << 14;
    /// Below this size no swelling harms.
    private static final int HARMLESS = 8 << 20;
    private static final Charset DOS = Charset.forName("IBM437");

    private final ZipFile zip;
    private final Limits limits;
    private final long packed;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private ZipContents(ZipFile zip, long packed, Limits limits) {
        this.zip = zip;
        this.packed = packed;
        this.limits = limits;
    }

    /// Opens the archive by its directory.
    ///
    /// @throws IOException      if it has none or it is damaged
    /// @throws RefusalException `TOO_LARGE` if it lists too many files
    static ZipContents open(byte[] bytes, Limits limits) throws IOException {
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
        ZipContents contents = new ZipContents(zip, bytes.length, limits);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                contents.entries.put(nameOf(entry), entry);
            }
            if (contents.entries.size() > limits.entries()) {
                throw new RefusalException(Refusal.Kind.TOO_LARGE,
                        "This archive holds more than " + limits.entries() + " files.");
            }
        }
        return contents;
    }

    /// The names of the files, without folders, in the archive's order.
    Set<String> names() {
        return entries.keySet();
    }

    /// Whether a file is locked with a password.
    boolean isEncrypted(String name) {
        return entries.get(name).getGeneralPurposeBit().usesEncryption();
    }

    /// Whether the way a file is packed is known here.
    boolean isReadable(String name) {
        return zip.canReadEntryData(entries.get(name));
    }

    /// A file's content; empty if there is none of that name.
    ///
    /// @throws IOException      if it is damaged
    /// @throws RefusalException `TOO_LARGE` if it swells beyond the limits
    Optional<byte[]> read(String name, Deadline deadline) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = new byte[(int) Math.clamp(entry.getSize(), CHUNK, 1L << 20)];
            int length = 0;
            for (int read = in.read(content, 0, CHUNK); read >= 0; read = in.read(content, length, Math.min(CHUNK, content.length - length))) {
                length += read;
                count(read);
                deadline.check();
                if (length == content.length) {
                    content = Arrays.copyOf(content, length * 2);
                }
            }
            return Optional.of(length == content.length ? content : Arrays.copyOf(content, length));
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        boolean swells = unpacked > HARMLESS && unpacked > packed * limits.ratio();
        if (swells || unpacked > limits.unpackedBytes()) {
            throw new RefusalException(Refusal.Kind.TOO_LARGE,
                    "This file unpacks to far more than it should; it was not opened.");
        }
    }

    /// Old programs wrote names in the system's own character set, without saying which.
    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName().replace('\\', '/');
        }
        Charset guess = Utf8Check.isUtf8(raw) ? StandardCharsets.UTF_8 : SingleByteGuess.of(raw);
        return new String(raw, guess.name().equals("windows-1252") ? DOS : guess).replace('\\', '/');
    }
}
