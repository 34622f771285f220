package readout.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Makes a source of a mail's parts: its own words, and the files attached to it if any.
final class MailSource {

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
        Hints hints = new Hints(mail.subject(), mail.from(), Optional.empty(), mail.date(), Optional.empty(), Optional.empty());
        if (mail.plain().isPresent()) {
            return new Source.Text(plain(mail.plain().get(), format, hints, content.limits(), deadline));
        }
        if (mail.html().isPresent()) {
            SourceText page = HtmlReader.read(mail.html().get(), format, content.limits(), deadline);
            return new Source.Text(new SourceText(format, page.text(), page.blocks(), page.strong(), hints));
        }
        throw new RefusalException(Refusal.Kind.NO_TEXT, "This mail holds no text.");
    }

    private static SourceText plain(String text, SourceFormat format, Hints hints, Limits limits, Deadline deadline) {
        BlockWriter writer = new BlockWriter(limits, deadline);
        PreformattedText lines = new PreformattedText();
        lines.add(text);
        lines.write(writer, deadline);
        return writer.toSource(format, hints);
    }
}
