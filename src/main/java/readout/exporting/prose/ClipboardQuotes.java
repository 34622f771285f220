package readout.exporting.prose;

import java.util.Objects;
import readout.exporting.ExportBook;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Grouping;

/// Quotes as the clipboard carries them: the same words and citations three times, for a program to take the best it can.
///
/// @param plain plain text
/// @param html  an HTML document whose looks stand in its elements, as word processors want it
/// @param rtf   Rich Text Format, in ASCII
public record ClipboardQuotes(String plain, String html, String rtf) {

    public ClipboardQuotes {
        Objects.requireNonNull(plain);
        Objects.requireNonNull(html);
        Objects.requireNonNull(rtf);
    }

    /// The quotes of a book.
    public static ClipboardQuotes of(ExportBook book, ExportOptions options) {
        return of(new Outlining(book, options, false).outline());
    }

    /// Words as the reader copies them with their citation: words, speaker, event, place, date, publisher, address. What a note
    /// does not tell of the event is told beside the speaker.
    public static ClipboardQuotes ofExcerpt(ExportBook book, ExportLanguage language) {
        return of(new Outlining(book, ExportOptions.usual().groupedBy(Grouping.NONE).in(language), true).outline());
    }

    private static ClipboardQuotes of(Outline outline) {
        return new ClipboardQuotes(PlainClip.of(outline), HtmlClip.of(outline), RtfClip.of(outline));
    }
}
