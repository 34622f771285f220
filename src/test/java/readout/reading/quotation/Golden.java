package readout.reading.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.model.Span;

/// A text and the quotations it must give.
///
/// @param name     what it shows
/// @param text     paragraphs parted by line ends
/// @param expected `words | label | who | cue`, one line a quotation
record Golden(String name, String text, String expected) {

    /// The cases of a fixture: each begins with `## name`, then the text, then the lines of what is expected, each
    /// beginning with `> `. `¶` in the expected words stands for a line end, `=` for the label again.
    static List<Golden> cases(String fixture) {
        List<Golden> cases = new ArrayList<>();
        for (String part : resource(fixture).split("(?m)^## ")) {
            if (part.isBlank()) {
                continue;
            }
            int nameEnd = part.indexOf('\n');
            String body = part.substring(nameEnd + 1);
            String text = body.lines().filter(l -> !l.startsWith("> ")).collect(Collectors.joining("\n")).strip();
            String expected = body.lines().filter(l -> l.startsWith("> ")).map(l -> normal(l.substring(2))).collect(Collectors.joining("\n"));
            cases.add(new Golden(part.substring(0, nameEnd).strip(), text, expected));
        }
        return cases;
    }

    /// A whole article, and what it must give from the file beside it.
    static Golden article(String name) {
        String expected = resource(name + ".expected.txt").lines().map(l -> normal(l.substring(2))).collect(Collectors.joining("\n"));
        return new Golden(name, resource(name + ".txt"), expected);
    }

    void assertRead() {
        String read = new QuotationReader().read(text, paragraphs(text)).stream()
                .map(q -> q.span().of(text).replace('\n', '¶') + " | " + q.label() + " | " + q.who() + " | " + q.cue())
                .collect(Collectors.joining("\n"));
        assertEquals(expected, read, name);
    }

    /// Every line with words is a paragraph.
    static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (!text.substring(at, end).isBlank()) {
                paragraphs.add(new Span(at, end));
            }
            at = end + 1;
        }
        return paragraphs;
    }

    static String resource(String name) {
        try (InputStream stream = Golden.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normal(String line) {
        String[] fields = line.split(" *\\| *", -1);
        String label = fields.length > 1 ? fields[1] : "";
        String who = fields.length > 2 && !fields[2].equals("=") ? fields[2] : label;
        return fields[0] + " | " + label + " | " + who + " | " + (fields.length > 3 ? fields[3].strip() : "");
    }

    @Override
    public String toString() {
        return name;
    }
}
