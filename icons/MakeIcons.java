import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes the PNG, ICO and ICNS files that are kept beside the drawings: `java icons/MakeIcons.java icons`.
///
/// Drawings become pixels by `rsvg-convert` (package librsvg2-bin); ICO and ICNS are containers of those pixels.
/// Up to 24 pixels the small drawing is taken, which stands on whole pixels.
final class MakeIcons {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512, 1024};
    private static final int[] ICO_SIZES = {16, 24, 32, 48, 64, 128, 256};
    private static final int LARGEST_SMALL = 24;

    private static final Map<String, Integer> ICNS_TYPES = new LinkedHashMap<>();

    static {
        ICNS_TYPES.put("icp4", 16);
        ICNS_TYPES.put("icp5", 32);
        ICNS_TYPES.put("icp6", 64);
        ICNS_TYPES.put("ic07", 128);
        ICNS_TYPES.put("ic08", 256);
        ICNS_TYPES.put("ic09", 512);
        ICNS_TYPES.put("ic10", 1024);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        for (String name : new String[] {"readout", "archive"}) {
            Map<Integer, byte[]> pixels = new LinkedHashMap<>();
            for (int size : SIZES) {
                Path png = folder.resolve(name + "-" + size + ".png");
                draw(folder.resolve(name + (size <= LARGEST_SMALL ? "-small.svg" : ".svg")), size, png);
                pixels.put(size, Files.readAllBytes(png));
            }
            Files.write(folder.resolve(name + ".ico"), ico(pixels));
            Files.write(folder.resolve(name + ".icns"), icns(pixels));
            Files.delete(folder.resolve(name + "-1024.png"));
        }
    }

    private static void draw(Path svg, int size, Path png) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("rsvg-convert", "-w", "" + size, "-h", "" + size, "-o", png.toString(), svg.toString())
                .inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("rsvg-convert failed on " + svg);
        }
    }

    /// An ICO file: a header of 6 bytes, an entry of 16 for each picture, then the PNG files.
    private static byte[] ico(Map<Integer, byte[]> pixels) {
        int bytes = 6 + 16 * ICO_SIZES.length;
        for (int size : ICO_SIZES) {
            bytes += pixels.get(size).length;
        }
        ByteBuffer file = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
        int offset = 6 + 16 * ICO_SIZES.length;
        for (int size : ICO_SIZES) {
            byte[] png = pixels.get(size);
            // 256 is written as 0.
            file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(offset);
            offset += png.length;
        }
        for (int size : ICO_SIZES) {
            file.put(pixels.get(size));
        }
        return file.array();
    }

    /// An ICNS file: the word `icns` and the length, then each picture with its type and length.
    private static byte[] icns(Map<Integer, byte[]> pixels) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<String, Integer> type : ICNS_TYPES.entrySet()) {
            byte[] png = pixels.get(type.getValue());
            out.writeBytes(type.getKey());
            out.writeInt(png.length + 8);
            out.write(png);
        }
        ByteBuffer file = ByteBuffer.allocate(body.size() + 8);
        file.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(body.size() + 8).put(body.toByteArray());
        return file.array();
    }
}
