package readout.archive.imports;

import java.util.List;

/// What undoing an import came to.
///
/// @param removed the codes of the documents that were removed
/// @param kept    the codes of those that stay, since the analyst keeps quotes of them
public record UndoneImport(List<String> removed, List<String> kept) {

    public UndoneImport {
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
