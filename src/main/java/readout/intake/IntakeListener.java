package readout.intake;

import java.util.List;
import readout.archive.imports.ImportResult;

/// Told how an import goes on, in the thread that runs it.
public interface IntakeListener {

    /// A file was read.
    void progressed(IntakeProgress progress);

    /// What became of files; whatever is told to be imported is safely stored.
    void stored(List<ImportResult> results);
}
