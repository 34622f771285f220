package readout.exporting.reference;

/// Plain words as LaTeX that shows just those words; letters of any script are left as they are, in UTF-8.
final class LatexText {

    private LatexText() {
    }

    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\textbackslash{}");
                case '~' -> text.append("\\textasciitilde{}");
                case '^' -> text.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '_', '%' -> text.append('\\').append(c);
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
