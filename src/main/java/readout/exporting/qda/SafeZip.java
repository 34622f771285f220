package readout.exporting.qda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a ZIP archive of strangers, in memory and within bounds; nothing is written anywhere.
final class SafeZip {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final int FREE_BYTES = 16 << 20;
    private static final int MOST_RATIO = 200;

    private final Map<String, byte[]> files = new HashMap<>();

    /// @throws UnreadableException if it is no ZIP archive, a file in it has a name that leads out of it, or it unpacks out of proportion
    SafeZip(byte[] bytes) throws UnreadableException {
        long allowed = Math.min(MOST_BYTES, Math.max(FREE_BYTES, (long) bytes.length * MOST_RATIO));
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableException("it holds more than " + MOST_ENTRIES + " files");
                }
                requireInside(entry.getName());
                byte[] content = content(zip, allowed - total);
                total += content.length;
                if (!entry.isDirectory() && files.putIfAbsent(key(entry.getName()), content) != null) {
                    throw new UnreadableException("it holds two files called " + entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("its ZIP archive is damaged");
        }
    }

    private static void requireInside(String name) throws UnreadableException {
        String path = name.replace('\\', '/');
        boolean leadsOut = path.startsWith("/") || path.matches("^[A-Za-z]:.*") || ("/" + path + "/").contains("/../") || path.indexOf('\0') >= 0;
        if (leadsOut) {
            throw new UnreadableException("the name of a file in it leads out of it");
        }
    }

    private static byte[] content(ZipInputStream zip, long most) throws IOException, UnreadableException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 15];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            if (content.size() + (long) read > most) {
                throw new UnreadableException("it unpacks to far more than its size");
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }

    /// A file, by its name in any case.
    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(key(name)));
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
