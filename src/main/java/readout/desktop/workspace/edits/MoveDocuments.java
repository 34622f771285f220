package readout.desktop.workspace.edits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.Archive;
import readout.archive.corrections.Correction;
import readout.archive.corrections.MadeCorrection;
import readout.desktop.workspace.Edit;

/// Documents belong to another meeting, or to none; remembered as corrections of what the reader said.
public final class MoveDocuments implements Edit {

    private final String name;
    private final List<String> documents;
    private final Optional<String> meeting;
    private Map<String, List<MadeCorrection>> made = Map.of();

    /// @param documents the codes of the documents
    /// @param meeting   the code of the meeting, empty for none
    public MoveDocuments(String name, List<String> documents, Optional<String> meeting) {
        this.name = name;
        this.documents = List.copyOf(documents);
        this.meeting = meeting;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        made = archive.together(() -> {
            Map<String, List<MadeCorrection>> corrections = new LinkedHashMap<>();
            documents.forEach(code -> corrections.put(code, archive.corrections().make(code, List.of(new Correction.Meeting(meeting)))));
            return corrections;
        });
    }

    @Override
    public void revert(Archive archive) {
        archive.together(() -> {
            made.forEach(archive.corrections()::takeBack);
            return null;
        });
    }
}
