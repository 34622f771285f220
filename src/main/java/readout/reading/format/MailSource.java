package readout.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Makes a source of a mail's parts: its own words, and the files attached to it if any.
final class MailSource {

    /// Some mails say in plain text only that there is a page to see.
    private static final double MUCH_LONGER = 1.5;

    private MailSource() {
    }

    /// The mail's text, or, if files are attached and wanted, the mail itself followed by them.
    static Source of(MailParts mail, SourceFormat format, Content content, Deadline deadline) {
        if (!mail.attachments().isEmpty() && !content.isInside()) {
            List<Source.Entry> entries = new ArrayList<>();
            String name = mail.subject().orElse("Mail") + (format == SourceFormat.MSG ? ".msg" : ".eml");
            entries.add(new Source.Entry(name, content.bytes()));
            entries.addAll(mail.attachments());
            return new Source.Files(entries);
        }
        Optional<SourceText> plain = mail.plain().map(text -> plain(text, format, content.limits(), deadline));
        Optional<SourceText> page = mail.html().map(html -> HtmlReader.read(html, format, content.limits(), deadline));
        SourceText best = plain.filter(text -> page.isEmpty() || page.get().text().length() < text.text().length() * MUCH_LONGER)
                .or(() -> page).orElseThrow(() -> new RefusalException(Refusal.Kind.NO_TEXT, "This mail holds no text."));
        return new Source.Text(new SourceText(format, best.text(), best.blocks(), best.strong(), hints(mail, best.hints())));
    }

    /// A mail tells of itself in its headers; a page that a browser saved as a mail tells of itself in the page.
    private static Hints hints(MailParts mail, Hints page) {
        if (mail.address().isPresent()) {
            return new Hints(page.title().or(mail::subject), page.author(), page.site(), page.published(),
                    page.address().or(mail::address), page.language());
        }
        return new Hints(mail.subject(), mail.from(), Optional.empty(), mail.date(), Optional.empty(), Optional.empty());
    }

    private static SourceText plain(String text, SourceFormat format, Limits limits, Deadline deadline) {
        BlockWriter writer = new BlockWriter(limits, deadline);
        PreformattedText lines = new PreformattedText();
        lines.add(text);
        lines.write(writer, deadline);
        return writer.toSource(format, Hints.none());
    }
}
