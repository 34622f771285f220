package readout.desktop.workspace;

import readout.archive.Archive;

/// A change the analyst makes, with its inverse. Both run off the FX thread, each in one transaction of the archive.
public interface Edit {

    /// What it is called after "Undo" and "Redo".
    String name();

    /// Makes the change. Called again for a redo, after [#revert].
    void apply(Archive archive);

    /// Takes the change back, so that the archive is as it was before [#apply].
    void revert(Archive archive);
}
