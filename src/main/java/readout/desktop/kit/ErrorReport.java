package readout.desktop.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// Something that should not have happened, told in plain words, with a code to name it and details to copy.
///
/// @param sentence what happened and what was kept, for the analyst
/// @param code     the same for the same mistake at the same place: `4K7F-09QZ`
/// @param details  for whoever mends it: program, system and stack
public record ErrorReport(String sentence, String code, String details) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FRAMES = 8;
    /// Deep enough; and causes can go round in a circle.
    private static final int CAUSES = 8;

    /// A report of an unexpected failure.
    public static ErrorReport of(Throwable failure, Messages messages) {
        String code = code(failure);
        return new ErrorReport(messages.text("kit.error.unexpected", code), code, details(failure, code));
    }

    /// Sentence, code and details as one text for the clipboard.
    public String text() {
        return sentence + "\n\n" + details;
    }

    private static String code(Throwable failure) {
        CRC32 what = new CRC32();
        CRC32 where = new CRC32();
        Throwable t = failure;
        for (int depth = 0; t != null && depth < CAUSES; depth++, t = t.getCause()) {
            what.update(t.getClass().getName().getBytes(StandardCharsets.UTF_8));
            StackTraceElement[] stack = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, stack.length); i++) {
                where.update((stack[i].getClassName() + stack[i].getMethodName()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return four(what.getValue()) + "-" + four(where.getValue());
    }

    private static String four(long value) {
        StringBuilder code = new StringBuilder();
        for (int shift = 15; shift >= 0; shift -= 5) {
            code.append(DIGITS.charAt((int) (value >> shift) & 31));
        }
        return code.toString();
    }

    private static String details(Throwable failure, String code) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.printf(Locale.ROOT, "Readout %s%nJava %s, JavaFX %s, %s %s (%s)%n%n", code, System.getProperty("java.version"),
                System.getProperty("javafx.version", "?"), System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch"));
        failure.printStackTrace(out);
        return text.toString();
    }
}
