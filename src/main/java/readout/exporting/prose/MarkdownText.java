package readout.exporting.prose;

/// Plain words as CommonMark that shows just those words.
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>&|~#$^";

    private MarkdownText() {
    }

    /// Words that may begin a paragraph.
    static String escaped(String words) {
        String text = inline(words);
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0) {
            return text.substring(0, digits) + "\\" + text.substring(digits);
        }
        return !text.isEmpty() && "-+=".indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }

    /// Words inside a paragraph.
    static String inline(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }

    /// A web address as a link to itself, if it can be one.
    static String address(String address) {
        boolean link = WebAddress.isLink(address) && address.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
        return link ? "<" + address + ">" : inline(address);
    }
}
