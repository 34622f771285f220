package readout.desktop.workspace.edits;

import readout.archive.Archive;
import readout.desktop.workspace.Edit;
import readout.model.Person;

/// A person's name, side, spellings or offices are changed.
public final class ChangePerson implements Edit {

    private final String name;
    private final Person after;
    private Person before;

    /// @param after what the person is from now on, under the code they have
    public ChangePerson(String name, Person after) {
        this.name = name;
        this.after = after;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        before = archive.people().update(after);
    }

    @Override
    public void revert(Archive archive) {
        archive.people().update(before);
    }
}
