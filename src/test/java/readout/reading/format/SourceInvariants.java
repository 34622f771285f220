package readout.reading.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import readout.model.Span;

/// What holds of every source text, whatever the file was.
final class SourceInvariants {

    private SourceInvariants() {
    }

    static void check(Source source) {
        switch (source) {
            case Source.Text text -> check(text.text());
            case Source.Files files -> assertFalse(files.entries().isEmpty());
            case Source.Refused refused -> {
                String sentence = refused.refusal().sentence();
                assertTrue(sentence.matches("[A-Z].*\\.") && !sentence.contains("\n"), "A plain sentence: " + sentence);
            }
        }
    }

    static void check(SourceText source) {
        String text = source.text();
        assertFalse(text.contains("\r"), "Line ends are LF");
        int end = 0;
        for (Block block : source.blocks()) {
            Span span = block.span();
            assertTrue(span.start() >= end, "Blocks are in order, without overlaps");
            assertFalse(span.isEmpty(), "No block is empty");
            assertEquals(span, span.trimmed(text), "Blocks have no white space at their ends");
            assertInvisible(text, end, span.start());
            end = span.end();
        }
        assertInvisible(text, end, text.length());
        int strongEnd = 0;
        for (Span strong : source.strong()) {
            assertTrue(strong.start() >= strongEnd && !strong.isEmpty(), "Strong spans are in order, without overlaps");
            assertTrue(source.blocks().stream().anyMatch(block -> block.span().contains(strong)), "Strong spans are inside blocks");
            strongEnd = strong.end();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                assertTrue(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)), "No lone surrogate");
                i++;
            } else {
                assertFalse(Character.isLowSurrogate(c), "No lone surrogate");
            }
        }
    }

    private static void assertInvisible(String text, int from, int to) {
        assertTrue(new Span(from, to).trimmed(text).isEmpty(), () -> "Outside every block: " + text.substring(from, to));
    }
}
