package readout.desktop.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.Archive;
import readout.archive.people.PersonSummary;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;
import readout.desktop.workspace.edits.ChangePerson;
import readout.desktop.workspace.edits.JoinPeople;
import readout.desktop.workspace.edits.SplitSpelling;
import readout.model.Person;

/// What can be done with people, and whose form is shown. Used on the FX thread only.
public final class PeopleModel {

    /// A person whose form is shown.
    ///
    /// @param summary the person, as the archive has them
    /// @param joined  everyone joined into the person, each as before
    record Shown(PersonSummary summary, List<Person> joined) {
    }

    private final Workspace workspace;
    private final Messages messages;
    private final LatestOnly<Optional<Shown>> loader;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private Optional<String> wanted = Optional.empty();

    /// The people of the workspace's archive.
    public PeopleModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        loader = workspace.tasks().latestOnly();
        workspace.addBeforeClosing(this::onClose);
        workspace.revisionProperty().subscribe(revision -> load());
    }

    /// The person whose form is shown, as the archive has them.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the form of a person.
    public void onEdit(String person) {
        wanted = Optional.of(person);
        load();
    }

    /// Puts the form away.
    public void onClose() {
        wanted = Optional.empty();
        loader.cancel();
        shown.set(Optional.empty());
    }

    /// Changes what is known of a person.
    void onChanged(Person before, Person after) {
        workspace.history().perform(new ChangePerson(changeName(before, after), after));
    }

    /// Joins a person into another, who stays.
    void onJoin(Person joined, Person kept) {
        if (!joined.id().equals(kept.id())) {
            workspace.history().perform(new JoinPeople(messages.text("speakers.edit.join", joined.fullName(), kept.fullName()), List.of(joined.id()), kept.id()),
                    () -> replaceInFilter(joined.id(), kept.id()));
        }
    }

    /// Makes a spelling of a person somebody else.
    void onSplit(Person person, String spelling) {
        workspace.history().perform(new SplitSpelling(messages.text("speakers.edit.split", spelling, person.fullName()), person.id(), spelling));
    }

    private void load() {
        Optional<Archive> open = workspace.archiveProperty().get();
        Optional<String> person = wanted;
        if (person.isPresent()) {
            loader.run(progress -> open.flatMap(archive -> archive.people().summary(person.get()).map(summary -> new Shown(summary, archive.people().joinedInto(person.get())))), shown::set, workspace.tasks()::report);
        }
    }

    private void replaceInFilter(String joined, String kept) {
        Filter filter = workspace.filterProperty().get();
        if (filter.speakers().contains(joined) || filter.without().contains(joined)) {
            Function<Set<String>, Set<String>> replaced = people -> people.stream().map(code -> code.equals(joined) ? kept : code).collect(Collectors.toSet());
            workspace.filterProperty().set(new Filter(replaced.apply(filter.speakers()), replaced.apply(filter.without()), filter.together(), filter.press(),
                    filter.askers(), filter.kinds(), filter.topics(), filter.days(), filter.words()));
        }
    }

    private String changeName(Person before, Person after) {
        if (!before.fullName().equals(after.fullName())) {
            return messages.text("speakers.edit.rename", before.fullName(), after.fullName());
        }
        if (before.side() != after.side()) {
            return messages.text("speakers.edit.side", before.fullName());
        }
        return before.offices().equals(after.offices()) ? messages.text("speakers.edit.spellings", before.fullName())
                : messages.text("speakers.edit.offices", before.fullName());
    }
}
