package readout.exporting.prose;

import readout.exporting.citation.Citation;
import readout.exporting.citation.Run;

/// Plain words as HTML that shows just those words, in text and in attributes.
final class HtmlText {

    private HtmlText() {
    }

    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return text.toString();
    }

    static String citation(Citation citation) {
        StringBuilder text = new StringBuilder();
        for (Run run : citation.runs()) {
            String words = escaped(run.text());
            text.append(switch (run.face()) {
                case PLAIN -> words;
                case ITALIC -> "<i>" + words + "</i>";
                case ADDRESS -> WebAddress.isLink(run.text()) ? "<a href=\"" + words + "\" rel=\"noreferrer\">" + words + "</a>" : words;
            });
        }
        return text.toString();
    }
}
