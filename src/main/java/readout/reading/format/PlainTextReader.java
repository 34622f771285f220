package readout.reading.format;

import java.util.List;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads plain text. The canonical text is the decoded file itself; its layout is a view of it.
final class PlainTextReader implements FormatReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.PLAIN_TEXT;
    }

    @Override
    public boolean recognises(Content content) {
        return content.textKind() == TextKind.PLAIN;
    }

    @Override
    public Source read(Content content, Deadline deadline) {
        String text = content.text().orElseThrow().text();
        if (text.length() > content.limits().textChars()) {
            throw new RefusalException(Refusal.Kind.TOO_LARGE, "The text of this file is longer than "
                    + content.limits().textChars() / 1_000_000 + " million characters.");
        }
        return new Source.Text(
                new SourceText(format(), text, PlainLayout.of(text, deadline), List.of(), Hints.none()));
    }
}
