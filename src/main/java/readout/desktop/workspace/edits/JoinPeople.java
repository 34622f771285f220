package readout.desktop.workspace.edits;

import java.util.List;
import readout.archive.Archive;
import readout.desktop.workspace.Edit;

/// People turn out to be one.
public final class JoinPeople implements Edit {

    private final String name;
    private final List<String> joined;
    private final String kept;

    /// @param joined the codes of those who become the other
    /// @param kept   the code of the other
    public JoinPeople(String name, List<String> joined, String kept) {
        this.name = name;
        this.joined = List.copyOf(joined);
        this.kept = kept;
    }

    @Override
    public String name() {
        return name;
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
