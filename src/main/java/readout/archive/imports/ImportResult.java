package readout.archive.imports;

/// What became of one file of an import.
///
/// @param file    the file's name as people know it
/// @param outcome what became of it
public record ImportResult(String file, ImportOutcome outcome) {
}
