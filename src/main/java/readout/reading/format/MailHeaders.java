package readout.reading.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the parameters of a mail's headers.
final class MailHeaders {

    private MailHeaders() {
    }

    /// A parameter's value: `name=x`, `name="x y"`, `name*=utf-8''x%20y`, or in numbered pieces.
    static Optional<String> parameter(String header, String name) {
        StringBuilder pieces = new StringBuilder();
        boolean encoded = false;
        for (String part : split(header)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String key = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (key.equals(name) || key.equals(name + "*") || key.startsWith(name + "*") && key.length() > name.length() + 1
                    && Character.isDigit(key.charAt(name.length() + 1))) {
                encoded |= key.endsWith("*");
                pieces.append(unquoted(part.substring(equals + 1).strip()));
            }
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(encoded ? percentDecoded(pieces.toString()) : pieces.toString());
    }

    /// The parts between semicolons that are in no quotation marks.
    private static List<String> split(String header) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= header.length(); i++) {
            if (i == header.length() || header.charAt(i) == ';' && !quoted) {
                parts.add(header.substring(from, i));
                from = i + 1;
            } else if (header.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return parts;
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replace("\\", "") : value;
    }

    private static String percentDecoded(String value) {
        int first = value.indexOf('\'');
        int second = value.indexOf('\'', first + 1);
        String charset = second > 0 ? value.substring(0, first) : "UTF-8";
        String words = second > 0 ? value.substring(second + 1) : value;
        try {
            return URLDecoder.decode(words.replace("+", "%2B"), Charsets.named(charset).orElse(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Not encoded after all: the words as they stand are the name.
            return words;
        }
    }
}
