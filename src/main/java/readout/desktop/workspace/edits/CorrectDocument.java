package readout.desktop.workspace.edits;

import java.util.List;
import readout.archive.Archive;
import readout.archive.corrections.Correction;
import readout.archive.corrections.MadeCorrection;
import readout.desktop.workspace.Edit;

/// What the reader made of a document is put right, several things as one step.
public final class CorrectDocument implements Edit {

    private final String name;
    private final String document;
    private final List<Correction> corrections;
    private List<MadeCorrection> made = List.of();

    /// @param document the document's code
    public CorrectDocument(String name, String document, List<Correction> corrections) {
        this.name = name;
        this.document = document;
        this.corrections = List.copyOf(corrections);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        made = archive.corrections().make(document, corrections);
    }

    @Override
    public void revert(Archive archive) {
        archive.corrections().takeBack(document, made);
    }
}
