package readout.exporting.prose;

import readout.exporting.citation.Run;

/// Quotes as Rich Text Format 1.5, in ASCII: every other character is a `\\u` escape, so that Cyrillic needs no code page.
final class RtfClip {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1"
            + "{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}{\\f1\\froman\\fcharset0 Georgia;}}"
            + "{\\colortbl;\\red92\\green102\\blue112;}\n";
    private static final String PARAGRAPH = "\\pard\\plain\\f0\\fs22\\sa120 ";
    private static final String HEADING = "\\pard\\plain\\f0\\fs28\\b\\sb240\\sa120\\keepn ";
    private static final String SPEAKER = "\\pard\\plain\\f0\\fs22\\sb200\\sa60\\keepn ";
    private static final String QUOTE = "\\pard\\plain\\f1\\fs22\\li567\\ri567\\sa120 ";
    private static final String CITATION = "\\pard\\plain\\f0\\fs19\\cf1\\sa120 ";

    private RtfClip() {
    }

    static String of(Outline outline) {
        StringBuilder rtf = new StringBuilder(HEAD);
        for (Section section : outline.sections()) {
            if (!section.heading().isEmpty()) {
                paragraph(rtf, HEADING, escaped(section.heading()));
            }
            section.note().forEach(note -> paragraph(rtf, PARAGRAPH, escaped(note)));
            section.entries().forEach(entry -> entry(entry, rtf));
        }
        return rtf.append("}").toString();
    }

    private static void entry(Entry entry, StringBuilder rtf) {
        for (Speech speech : entry.speeches()) {
            if (!speech.name().isEmpty()) {
                paragraph(rtf, SPEAKER, "{\\b " + escaped(speech.name()) + "}" + soft(speech.aside()));
            }
            for (Line line : speech.lines()) {
                paragraph(rtf, QUOTE, soft(line.before()) + escaped(line.words()) + soft(line.after()));
            }
        }
        StringBuilder citation = new StringBuilder();
        for (Run run : entry.citation().runs()) {
            citation.append(run.face() == Run.Face.ITALIC ? "{\\i " + escaped(run.text()) + "}" : escaped(run.text()));
        }
        paragraph(rtf, CITATION, citation.toString());
        entry.remarks().forEach(remark -> paragraph(rtf, CITATION, escaped(remark)));
        entry.note().forEach(note -> paragraph(rtf, PARAGRAPH, escaped(note)));
    }

    private static void paragraph(StringBuilder rtf, String look, String words) {
        rtf.append(look).append(words).append("\\par\n");
    }

    private static String soft(String words) {
        return words.isEmpty() ? "" : "{\\cf1 " + escaped(words) + "}";
    }

    /// Words of which only ASCII is left; a code unit above 32,767 is written as the negative number the format asks for.
    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\line ");
            } else if (c < ' ') {
                text.append(' ');
            } else if (c < 127) {
                text.append(c);
            } else {
                text.append("\\u").append((short) c).append('?');
            }
        }
        return text.toString();
    }
}
