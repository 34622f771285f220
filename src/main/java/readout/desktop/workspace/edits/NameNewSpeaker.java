package readout.desktop.workspace.edits;

import java.util.List;
import java.util.function.Function;
import readout.archive.Archive;
import readout.archive.corrections.Correction;
import readout.archive.corrections.MadeCorrection;
import readout.desktop.workspace.Edit;
import readout.model.Person;

/// Somebody the archive did not know is added, and told to be who speaks.
public final class NameNewSpeaker implements Edit {

    private final String name;
    private final String document;
    private final Person person;
    private final Function<Person, Correction> correction;
    private String code;
    private List<MadeCorrection> made = List.of();

    /// @param document   the document's code
    /// @param person     whom to add; the code gets a number if it is taken
    /// @param correction what is put right, given the person as added
    public NameNewSpeaker(String name, String document, Person person, Function<Person, Correction> correction) {
        this.name = name;
        this.document = document;
        this.person = person;
        this.correction = correction;
        this.code = person.id();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        made = archive.together(() -> {
            Person added = archive.people().add(person);
            code = added.id();
            return archive.corrections().make(document, List.of(correction.apply(added)));
        });
    }

    @Override
    public void revert(Archive archive) {
        archive.together(() -> {
            archive.corrections().takeBack(document, made);
            archive.people().remove(code);
            return null;
        });
    }
}
