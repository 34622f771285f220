package readout.reading.format;

/// What sort of text a decoded file is.
enum TextKind {
    PLAIN, MARKDOWN, HTML, MAIL, NO_TEXT;

    static TextKind of(byte[] bytes, String text) {
        if (MailEvidence.isMail(bytes)) {
            return MAIL;
        }
        HtmlEvidence html = HtmlEvidence.in(text);
        if (html.isPage()) {
            return HTML;
        }
        if (MarkdownEvidence.in(text).isEnough()) {
            return MARKDOWN;
        }
        return html.isFragment() ? HTML : PLAIN;
    }
}
