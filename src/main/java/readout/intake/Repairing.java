package readout.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.archive.Archive;
import readout.archive.check.CheckReport;
import readout.archive.check.CheckWatch;
import readout.model.Document;
import readout.reading.Reading;

/// Repairs what a check found, as far as it can be made again: texts and the places in them from the originals, then the search index from
/// the texts. Originals, quotes, notes and corrections are never touched.
public final class Repairing {

    private final Archive archive;
    private final DocumentSource source;

    /// What was repaired.
    ///
    /// @param documents how many documents were derived from their originals again
    /// @param index     whether the search index was made anew
    /// @param now       what a check finds after it
    public record Repaired(int documents, boolean index, CheckReport now) {
    }

    /// Repairs in `archive` with what `source` makes of originals.
    public Repairing(Archive archive, DocumentSource source) {
        this.archive = archive;
        this.source = source;
    }

    /// Repairs what `found` tells. A report tells some hundreds of findings at most, so it checks again until nothing new can be derived.
    ///
    /// @throws readout.archive.sql.ArchiveException if the archive's file fails
    public Repaired run(CheckReport found, CheckWatch watch) {
        CheckReport now = found;
        Set<String> tried = new HashSet<>();
        int derived = 0;
        for (List<String> codes = left(now, tried); !codes.isEmpty(); codes = left(now, tried)) {
            for (String code : codes) {
                tried.add(code);
                derived += archive.deriveAgain(code, this::document) ? 1 : 0;
            }
            now = archive.check(watch);
        }
        boolean index = now.indexIsWrong();
        if (index) {
            archive.remakeIndex();
            now = archive.check(watch);
        }
        return new Repaired(derived, index, now);
    }

    private static List<String> left(CheckReport report, Set<String> tried) {
        return report.finished() ? report.derivable().stream().filter(code -> !tried.contains(code)).toList() : List.of();
    }

    private Optional<Document> document(byte[] original) {
        return source.read(original) instanceof Reading.Read(Document document) ? Optional.of(document) : Optional.empty();
    }
}
