package readout.desktop.workspace.edits;

import java.util.List;
import readout.archive.Archive;
import readout.desktop.workspace.Edit;

/// People turn out to be one.
///
/// @param joined the codes of those who become the other
/// @param kept   the code of the other
public record JoinPeople(String name, List<String> joined, String kept) implements Edit {

    public JoinPeople {
        joined = List.copyOf(joined);
    }

    @Override
    public void apply(Archive archive) {
        archive.together(() -> {
            joined.forEach(code -> archive.people().join(code, kept));
            return null;
        });
    }

    @Override
    public void revert(Archive archive) {
        archive.together(() -> {
            joined.reversed().forEach(archive.people()::separate);
            return null;
        });
    }
}
