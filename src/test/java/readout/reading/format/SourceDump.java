package readout.reading.format;

import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import readout.model.Span;

/// A source text written down for people, so that what a reader makes of a file can be kept beside it and compared.
final class SourceDump {

    private SourceDump() {
    }

    /// The format and hints, then a line for each block; `⏎` is a break inside one, `⇥` a tab, `⟦…⟧` is bold.
    static String of(SourceText source) {
        StringBuilder dump = new StringBuilder("format: " + source.format().word() + "\n");
        hints(source.hints()).forEach((name, value) -> value.ifPresent(v -> dump.append(name).append(": ").append(v).append('\n')));
        dump.append('\n');
        for (Block block : source.blocks()) {
            dump.append('[').append(block.kind().name().toLowerCase().replace('_', ' '));
            dump.append(block.level() > 0 ? " " + block.level() : "").append("] ");
            dump.append(marked(source, block.span()).replace("\n", "⏎").replace("\t", "⇥")).append('\n');
        }
        return dump.toString();
    }

    private static Map<String, Optional<String>> hints(Hints hints) {
        Map<String, Optional<String>> map = new LinkedHashMap<>();
        map.put("title", hints.title());
        map.put("author", hints.author());
        map.put("site", hints.site());
        map.put("published", hints.published());
        map.put("address", hints.address());
        map.put("language", hints.language());
        return map;
    }

    private static String marked(SourceText source, Span block) {
        StringBuilder words = new StringBuilder();
        int at = block.start();
        for (Span span : source.strong()) {
            if (block.contains(span)) {
                words.append(source.text(), at, span.start()).append('⟦').append(span.of(source.text())).append('⟧');
                at = span.end();
            }
        }
        return words.append(source.text(), at, block.end()).toString();
    }
}
