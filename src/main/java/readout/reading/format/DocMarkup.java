package readout.reading.format;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Passes on what Tika tells of an old Word document. Line feeds there are breaks the writer made, bullets stand among
/// the words, and U+FFFD stands for Word's own signs, such as a note's number.
final class DocMarkup extends DefaultHandler {

    private static final String BULLETS = "•·▪◦‣●■□►\uF0B7\uF0A7\uF0D8";

    private final MarkupBlocks blocks;
    private boolean atParagraphStart;

    DocMarkup(MarkupBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        atParagraphStart = localName.equals("p");
        blocks.open(localName, attributes::getValue);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        blocks.close(localName);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        String words = new String(chars, start, length).replace("\uFFFD", "").replace("\t", "\u00A0\u00A0");
        if (atParagraphStart && !words.isBlank()) {
            atParagraphStart = false;
            words = withoutBullet(words);
        }
        int from = 0;
        for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', from)) {
            blocks.words(words.substring(from, at));
            blocks.open("br", _ -> "");
            blocks.close("br");
            from = at + 1;
        }
        blocks.words(words.substring(from));
    }

    private String withoutBullet(String words) {
        boolean bullet = words.length() > 1 && BULLETS.indexOf(words.charAt(0)) >= 0
                && (words.charAt(1) <= ' ' || words.charAt(1) == '\u00A0');
        if (!bullet) {
            return words;
        }
        blocks.item(1, "");
        return words.substring(1).replace('\u00A0', ' ');
    }
}
