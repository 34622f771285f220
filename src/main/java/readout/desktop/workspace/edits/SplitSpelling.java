package readout.desktop.workspace.edits;

import readout.archive.Archive;
import readout.archive.people.SpellingSplit;
import readout.desktop.workspace.Edit;
import readout.model.Person;

/// A spelling turns out to be somebody else: a new person, or the one who was joined under this name.
public final class SplitSpelling implements Edit {

    private interface Done {
        void takeBack(Archive archive);
    }

    private final String name;
    private final String person;
    private final String spelling;
    private Done done = archive -> { };

    /// @param person   the person's code
    /// @param spelling the spelling as the person has it
    public SplitSpelling(String name, String person, String spelling) {
        this.name = name;
        this.person = person;
        this.spelling = spelling;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        done = archive.together(() -> {
            for (Person joined : archive.people().joinedInto(person)) {
                if (joined.fullName().equals(spelling)) {
                    String into = archive.people().separate(joined.id());
                    return again -> again.together(() -> rejoin(again, joined.id(), into));
                }
                if (joined.spellings().contains(spelling)) {
                    return splitFrom(archive, joined.id());
                }
            }
            return splitFrom(archive, person);
        });
    }

    @Override
    public void revert(Archive archive) {
        done.takeBack(archive);
    }

    /// Joins to that very person, who may be joined to another in turn.
    private static String rejoin(Archive archive, String code, String into) {
        boolean isHead = archive.people().find(into).orElseThrow().id().equals(into);
        if (isHead) {
            archive.people().join(code, into);
            return into;
        }
        String above = archive.people().separate(into);
        archive.people().join(code, into);
        return rejoin(archive, into, above);
    }

    private Done splitFrom(Archive archive, String owner) {
        SpellingSplit split = archive.people().split(owner, spelling);
        return again -> again.people().undo(split);
    }
}
