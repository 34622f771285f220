package readout.reading;

import java.util.List;
import java.util.Optional;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Metadata;
import readout.model.Span;
import readout.reading.format.SourceText;
import readout.reading.metadata.PageReading;

/// A page of which nothing could be told.
final class Blank {

    private Blank() {
    }

    /// The text as it is, with every finding open.
    static PageReading page(SourceText source) {
        Metadata metadata = new Metadata(none(), none(), none(), none(), none(), none(), none(), none(), none(), none());
        return new PageReading(DocumentKind.OTHER, false, metadata, Optional.empty(), List.of(), List.of(), new Span(0, source.text().length()), List.of());
    }

    private static <T> Finding<T> none() {
        return Finding.none("the page could not be read");
    }
}
