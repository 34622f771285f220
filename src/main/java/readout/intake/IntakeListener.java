package readout.intake;

import java.util.List;
import readout.archive.imports.ImportResult;

/// Told how an import goes on, in the thread that runs it.
public interface IntakeListener {

    /// How far it is.
    ///
    /// @param file  the file begun last
    /// @param done  files read so far
    /// @param total files in all
    void progressed(String file, int done, int total);

    /// What became of files; whatever is told to be imported is safely stored.
    void stored(List<ImportResult> results);
}
