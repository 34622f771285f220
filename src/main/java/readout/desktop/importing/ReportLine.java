package readout.desktop.importing;

import java.util.Optional;
import readout.archive.documents.DocumentSummary;
import readout.archive.imports.ImportResult;
import readout.model.Meeting;

/// A file in the report of an import: what became of it, and what it is in the archive now.
///
/// @param result   what became of it
/// @param document the document it is, or is a duplicate of, as far as that is in the archive
/// @param meeting  the meeting that document belongs to
public record ReportLine(ImportResult result, Optional<DocumentSummary> document, Optional<Meeting> meeting) {

    /// What the analyst is told of it first.
    public enum Fate {
        /// It came in with its date and its meeting, or is gone again.
        WELL,
        /// It came in, but without a date or a meeting.
        ASKS,
        /// It was in the archive before.
        DUPLICATE,
        /// It was passed over.
        SKIPPED,
        /// It could not be read or stored.
        FAILED
    }

    /// What it is told under.
    public Fate fate() {
        return switch (result.outcome().word()) {
            case "imported" -> document.isEmpty() || hasDate() && meeting.isPresent() ? Fate.WELL : Fate.ASKS;
            case "quotes" -> Fate.WELL;
            case "duplicate" -> Fate.DUPLICATE;
            case "skipped" -> Fate.SKIPPED;
            default -> Fate.FAILED;
        };
    }

    /// Whether it is known when its event was, or at least when it was published.
    boolean hasDate() {
        return document.filter(known -> known.day().isPresent()).isPresent();
    }

    /// The file's own name, without its folder.
    String fileName() {
        return lastPart(result.file());
    }

    /// The part of a path behind the last slash of either kind.
    static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
