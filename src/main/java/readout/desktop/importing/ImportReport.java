package readout.desktop.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.imports.UndoneImport;

/// An import under way or over.
///
/// @param lines  what became of the files so far
/// @param over   whether it has ended
/// @param number the number under which the archive keeps it, once it has ended
/// @param took   how long it took, or has taken
/// @param undone what undoing it came to, if it was undone
public record ImportReport(List<ReportLine> lines, boolean over, Optional<Long> number, Duration took, Optional<UndoneImport> undone) {

    public ImportReport {
        lines = List.copyOf(lines);
    }

    /// An import that has just begun.
    static ImportReport begun() {
        return new ImportReport(List.of(), false, Optional.empty(), Duration.ZERO, Optional.empty());
    }

    /// How many files came to an outcome that is written so: `imported`, `duplicate`, `failed`, `skipped`.
    public long count(String word) {
        return lines.stream().filter(line -> line.result().outcome().word().equals(word)).count();
    }

    /// How many files are told under a sort.
    public long count(ReportLine.Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /// Whether its documents can be taken back. Where quotes came with them, that is a step of the history, which takes back both.
    public boolean canBeUndone() {
        return over && undone.isEmpty() && count("imported") > 0 && count("quotes") == 0;
    }

    ImportReport with(List<ReportLine> more, Duration soFar) {
        List<ReportLine> all = new ArrayList<>(lines);
        all.addAll(more);
        return new ImportReport(all, over, number, soFar, undone);
    }

    ImportReport ended(long batch, Duration whole) {
        return new ImportReport(lines, true, Optional.of(batch), whole, undone);
    }

    ImportReport failed(Duration whole) {
        return new ImportReport(lines, true, number, whole, undone);
    }

    ImportReport renewed(List<ReportLine> anew) {
        return new ImportReport(anew, over, number, took, undone);
    }

    ImportReport undone(UndoneImport what) {
        return new ImportReport(lines, over, number, took, Optional.of(what));
    }
}
