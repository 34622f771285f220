package readout.reading.format;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Reads a file's bytes, whatever its format: the format is told by the content alone. Pure and safe for many threads;
/// opens no connection, writes nothing, runs nothing. Every file comes to a value within its [Limits].
public final class SourceReader {

    private final Limits limits;
    private final List<FormatReader> readers;

    /// A reader that keeps to `limits`.
    public SourceReader(Limits limits) {
        this.limits = Objects.requireNonNull(limits);
        this.readers = FormatReaders.all();
    }

    /// Reads a file.
    ///
    /// @param bytes the file's content; not kept, and not to be changed meanwhile
    /// @return its text, the files inside it, or why it cannot be read
    public Source read(byte[] bytes) {
        return read(bytes, false);
    }

    /// Reads one of the files inside another. An archive there is refused, and of a mail with attachments only the
    /// mail's own words are read, so the outcome is never [Source.Files].
    public Source readEntry(Source.Entry entry) {
        return read(entry.bytes(), true);
    }

    private Source read(byte[] bytes, boolean inside) {
        try {
            return readWithin(bytes, inside);
        } catch (RefusalException e) {
            return new Source.Refused(e.refusal());
        } catch (IOException e) {
            return refused(Refusal.Kind.DAMAGED, "This file is damaged or incomplete.");
        } catch (StackOverflowError e) {
            return refused(Refusal.Kind.DAMAGED, "This file is nested too deeply to be read.");
        } catch (OutOfMemoryError e) {
            return refused(Refusal.Kind.TOO_LARGE, "This file needs more memory than there is.");
        }
    }

    private Source readWithin(byte[] bytes, boolean inside) throws IOException {
        if (bytes.length == 0) {
            return refused(Refusal.Kind.EMPTY, "This file is empty.");
        }
        if (bytes.length > limits.fileBytes()) {
            return refused(Refusal.Kind.TOO_LARGE,
                    "This file is larger than " + Math.max(1, limits.fileBytes() / 1_000_000) + " MB.");
        }
        Content content = new Content(bytes, limits, inside);
        for (FormatReader reader : readers) {
            if (reader.recognises(content)) {
                if (inside && reader.format() == SourceFormat.ZIP) {
                    return refused(Refusal.Kind.UNREADABLE,
                            "This is an archive inside another; unpack it and import what is inside.");
                }
                return withWords(ParserGuard.run(() -> reader.read(content, Deadline.in(limits.time()))));
            }
        }
        return new Source.Refused(Unread.because(content));
    }

    private static Source withWords(Source source) {
        if (source instanceof Source.Text(SourceText text) && text.blocks().isEmpty()) {
            return text.format() == SourceFormat.PLAIN_TEXT
                    ? refused(Refusal.Kind.EMPTY, "This file holds nothing but blanks.")
                    : refused(Refusal.Kind.NO_TEXT, "This file holds no text.");
        }
        return source;
    }

    private static Source refused(Refusal.Kind kind, String sentence) {
        return new Source.Refused(new Refusal(kind, sentence));
    }
}
