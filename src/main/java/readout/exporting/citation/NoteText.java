package readout.exporting.citation;

import java.util.ArrayList;
import java.util.List;
import readout.exporting.ExportLanguage;

/// Puts a note together of parts with commas between; parts that are empty leave no trace.
final class NoteText {

    private final ExportLanguage language;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private boolean begun;
    private boolean commaDone;

    NoteText(ExportLanguage language) {
        this.language = language;
    }

    /// Adds a part.
    NoteText part(String text) {
        if (!text.isEmpty()) {
            separate();
            plain.append(text);
        }
        return this;
    }

    /// Adds a part in italics.
    NoteText italic(String text) {
        return faced(text, Run.Face.ITALIC);
    }

    /// Adds a web address.
    NoteText address(String text) {
        return faced(text, Run.Face.ADDRESS);
    }

    /// Adds a title in quotation marks, with what follows it in parentheses.
    NoteText titled(String title, String aside) {
        if (aside.isEmpty()) {
            return quoted(title);
        }
        return part(language.pick("“", "«") + title + language.pick("”", "»") + " (" + aside + ")");
    }

    /// Adds a title in quotation marks; in English the comma after it stands inside them.
    NoteText quoted(String title) {
        if (language == ExportLanguage.RUSSIAN) {
            return part(title.isEmpty() ? "" : "«" + title + "»");
        }
        if (!title.isEmpty()) {
            part("“" + title + ",”");
            commaDone = true;
        }
        return this;
    }

    /// The note, ended by a full stop.
    Citation end() {
        if (commaDone) {
            plain.setLength(plain.length() - 2);
            plain.append(endsSentence(plain) ? "”" : ".”");
        } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '.') {
            plain.append('.');
        }
        flush();
        return new Citation(runs);
    }

    private NoteText faced(String text, Run.Face face) {
        if (!text.isEmpty()) {
            separate();
            flush();
            runs.add(new Run(text, face));
        }
        return this;
    }

    private static boolean endsSentence(CharSequence text) {
        return !text.isEmpty() && "?!…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void separate() {
        if (begun) {
            plain.append(commaDone ? " " : ", ");
        }
        begun = true;
        commaDone = false;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            runs.add(new Run(plain.toString(), Run.Face.PLAIN));
            plain.setLength(0);
        }
    }
}
