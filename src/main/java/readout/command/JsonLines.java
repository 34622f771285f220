package readout.command;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prints JSON objects, one a line.
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PrintWriter out;

    JsonLines(PrintWriter out) {
        this.out = out;
    }

    /// Prints one object and hands the line on at once.
    void print(JsonNode object) {
        out.print(escaped(MAPPER.writeValueAsString(object)));
        out.print('\n');
        out.flush();
    }

    /// Half a surrogate pair cannot be written in UTF-8, and stands in JSON as an escape.
    private static String escaped(String line) {
        StringBuilder escaped = null;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(line.length() + 16) : escaped;
            escaped.append(line, from, i).append("\\u").append(Integer.toHexString(c));
            from = i + 1;
        }
        return escaped == null ? line : escaped.append(line, from, line.length()).toString();
    }
}
