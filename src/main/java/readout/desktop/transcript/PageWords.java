package readout.desktop.transcript;

import readout.model.Document;

/// The words for people that stand on the page beside the text itself.
interface PageWords {

    /// The line that stands for hidden turns.
    String fold(Document document, ReaderRow.Fold fold);
}
