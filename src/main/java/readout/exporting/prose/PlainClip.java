package readout.exporting.prose;

import java.util.List;
import java.util.stream.Collectors;

/// Quotes as plain text: words in quotation marks, speaker, citation, note.
final class PlainClip {

    private PlainClip() {
    }

    static String of(Outline outline) {
        return outline.sections().stream().map(section -> section(section, outline.wording())).collect(Collectors.joining("\n\n"));
    }

    private static String section(Section section, Wording wording) {
        StringBuilder text = new StringBuilder();
        if (!section.heading().isEmpty()) {
            text.append(section.heading()).append("\n\n");
        }
        section.note().forEach(note -> text.append(note).append("\n\n"));
        return text + section.entries().stream().map(entry -> entry(entry, wording)).collect(Collectors.joining("\n\n"));
    }

    private static String entry(Entry entry, Wording wording) {
        StringBuilder text = new StringBuilder();
        for (Speech speech : entry.speeches()) {
            text.append(speech.name().isEmpty() ? "" : speech.name() + speech.aside() + ":\n").append(marked(speech.lines(), wording)).append('\n');
        }
        text.append(entry.citation().text());
        entry.remarks().forEach(remark -> text.append('\n').append(remark));
        entry.note().forEach(note -> text.append('\n').append(note));
        return text.toString();
    }

    /// Each paragraph opens with a mark, only the last closes, as running quotation has it.
    private static String marked(List<Line> lines, Wording wording) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : "\n\n").append(line.before()).append(wording.open()).append(line.words());
        }
        return text + wording.close() + lines.getLast().after();
    }
}
