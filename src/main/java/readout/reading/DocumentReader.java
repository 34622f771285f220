package readout.reading;

import java.util.Objects;
import readout.reading.format.Limits;
import readout.reading.format.Source;
import readout.reading.format.SourceReader;

/// Reads a file's bytes into a document, or tells why it is none. The same bytes and the same knowledge give the same document.
/// One reader serves several threads.
public final class DocumentReader {

    private final SourceReader sources;
    private final TextReading texts;

    /// A reader that knows the people and meetings of `knowledge`.
    public DocumentReader(Knowledge knowledge) {
        this(knowledge, Limits.standard());
    }

    /// A reader that keeps to other limits than the standard ones.
    public DocumentReader(Knowledge knowledge, Limits limits) {
        this.sources = new SourceReader(limits);
        this.texts = new TextReading(Objects.requireNonNull(knowledge));
    }

    /// Reads a file.
    ///
    /// @param bytes its content; not kept, and not to be changed meanwhile
    public Reading read(byte[] bytes) {
        return switch (sources.read(bytes)) {
            case Source.Text(var text) -> new Reading.Read(texts.read(text));
            case Source.Refused(var refusal) -> new Reading.Refused(refusal);
            case Source.Files(var entries) -> new Reading.Bundle(entries.stream()
                    .map(entry -> new Reading.Item(entry.name(), entry.bytes(), inside(entry))).toList());
        };
    }

    private Reading inside(Source.Entry entry) {
        return switch (sources.readEntry(entry)) {
            case Source.Text(var text) -> new Reading.Read(texts.read(text));
            case Source.Refused(var refusal) -> new Reading.Refused(refusal);
            case Source.Files _ -> throw new IllegalStateException("A file of a bundle is a bundle");
        };
    }
}
