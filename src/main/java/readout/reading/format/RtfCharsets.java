package readout.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The character sets of an RTF file: one for the file, and one for each font that has its own.
final class RtfCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Map<Integer, String> OF_FONT_CHARSET = Map.ofEntries(Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"),
            Map.entry(136, "x-windows-950"), Map.entry(161, "windows-1253"), Map.entry(162, "windows-1254"),
            Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"), Map.entry(238, "windows-1250"));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset file = WESTERN;

    /// The file names its code page.
    void codePage(int page) {
        file = switch (page) {
            case 65001 -> StandardCharsets.UTF_8;
            case 437, 850, 852, 855, 866 -> named("IBM" + page);
            case 932 -> named("windows-31j");
            case 936 -> named("GBK");
            case 10000 -> named("x-MacRoman");
            case 10007 -> named("x-MacCyrillic");
            default -> named("windows-" + page);
        };
    }

    /// A font names its character set.
    void font(int font, int charset) {
        String name = OF_FONT_CHARSET.get(charset);
        // 1 is "the default", and 0 is what programs write that do not know better.
        if (name != null && charset != 0) {
            fonts.put(font, named(name));
        }
    }

    /// The character set of text in a font.
    Charset of(int font) {
        return fonts.getOrDefault(font, file);
    }

    private static Charset named(String name) {
        return Charsets.named(name).orElse(WESTERN);
    }
}
