package readout.command;

import java.util.Optional;
import readout.archive.Archive;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;

/// Makes documents that come in follow the one they are told to be versions of.
final class ChosenVersions {

    private final Archive archive;
    private final String earlier;

    /// @param earlier the document's code
    ChosenVersions(Archive archive, String earlier) {
        this.archive = archive;
        this.earlier = earlier;
    }

    /// The same result with what came of it, unless the reader told the version already or no document came in.
    ImportResult follow(ImportResult result) {
        return result.outcome() instanceof ImportOutcome.Imported(String id, var version) && version.isEmpty()
                ? new ImportResult(result.file(), new ImportOutcome.Imported(id, Optional.of(archive.versions().choose(id, earlier).report())))
                : result;
    }
}
