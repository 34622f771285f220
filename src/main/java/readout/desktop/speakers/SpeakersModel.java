package readout.desktop.speakers;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import readout.archive.Archive;
import readout.archive.people.NameKey;
import readout.desktop.kit.LatestOnly;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;
import readout.model.DocumentKind;
import readout.model.Person;
import readout.model.Side;

/// Who speaks in the archive, as the filters leave them, and the verbs that filter by them. Used on the FX thread only.
public final class SpeakersModel {

    private final Workspace workspace;
    private final LatestOnly<Optional<Board>> loader;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(this, "board", Board.EMPTY);
    private final StringProperty find = new SimpleStringProperty(this, "find", "");

    /// The speakers of the workspace's archive; they are counted anew whenever the archive or the filter changes.
    public SpeakersModel(Workspace workspace) {
        this.workspace = workspace;
        loader = workspace.tasks().latestOnly();
        workspace.revisionProperty().subscribe(revision -> load());
        workspace.filterProperty().subscribe((before, now) -> load());
    }

    /// What is counted; changes with each new count.
    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// What the names are narrowed to: words that any spelling of a name holds.
    public StringProperty findProperty() {
        return find;
    }

    /// The full name of a person that is asked for or left out.
    public String nameOf(String person) {
        return board.get().people().stream().map(Board.Row::person).filter(each -> each.id().equals(person)).findFirst()
                .map(Person::fullName).orElse(person);
    }

    /// The code of the person of exactly this name who speaks or is quoted in the archive.
    public Optional<String> codeOf(String fullName) {
        return board.get().people().stream().map(Board.Row::person).filter(each -> each.fullName().equalsIgnoreCase(fullName)).findFirst().map(Person::id);
    }

    /// A person on the board.
    Optional<Person> find(String person) {
        return board.get().people().stream().map(Board.Row::person).filter(each -> each.id().equals(person)).findFirst();
    }

    /// The people of a side to be shown: those the filters leave or name, or, while one looks for a name, everyone who has it.
    List<Board.Row> shown(Side side) {
        String wanted = NameKey.of(find.get());
        Filter filter = workspace.filterProperty().get();
        return board.get().people().stream()
                .filter(row -> row.person().side() == side)
                .filter(row -> wanted.isEmpty()
                        ? row.count() > 0 || filter.speakers().contains(row.person().id()) || filter.without().contains(row.person().id())
                        : PersonSource.isCalled(row.person(), wanted))
                .toList();
    }

    /// The outlets to be shown: all, or, while one looks for a name, those that have it and those with a reporter who has.
    List<Board.Outlet> outlets() {
        String wanted = NameKey.of(find.get());
        if (wanted.isEmpty()) {
            return board.get().press().outlets();
        }
        return board.get().press().outlets().stream()
                .map(outlet -> PersonSource.isNamed(outlet.name(), wanted) ? outlet
                        : new Board.Outlet(outlet.name(), outlet.count(), outlet.reporters().stream().filter(one -> PersonSource.isNamed(one.name(), wanted)).toList()))
                .filter(outlet -> PersonSource.isNamed(outlet.name(), wanted) || !outlet.reporters().isEmpty()).toList();
    }

    /// Asks for a speaker, leaves the speaker out, or neither, in turn.
    public void onSpeaker(String person) {
        filter(now().turningSpeaker(person));
    }

    /// Asks for this speaker only.
    public void onOnlySpeaker(String person) {
        filter(now().onlySpeaker(person));
    }

    /// Asks for the press, leaves it out, or neither, in turn.
    public void onPress() {
        filter(now().turningPress());
    }

    /// Asks for the press only.
    public void onOnlyPress() {
        filter(now().onlyPress());
    }

    /// Asks for a reporter or an outlet, or no longer.
    public void onAsker(String name) {
        filter(now().turningAsker(name));
    }

    /// Asks for this reporter or outlet only.
    public void onOnlyAsker(String name) {
        filter(now().onlyAsker(name));
    }

    /// Asks for any of the speakers, or for documents in which all of them speak.
    public void onTogether(boolean all) {
        filter(now().withTogether(all));
    }

    /// Asks for a kind of document, or no longer.
    public void onKind(DocumentKind kind) {
        filter(now().turningKind(kind));
    }

    /// Asks for a topic, or no longer.
    public void onTopic(String topic) {
        filter(now().turningTopic(topic));
    }

    /// Asks for no speaker, kind or topic any more.
    public void onClear() {
        find.set("");
        filter(now().withoutSpeakers().withoutKindsAndTopics());
    }

    private Filter now() {
        return workspace.filterProperty().get();
    }

    private void filter(Filter filter) {
        workspace.filterProperty().set(filter);
    }

    private void load() {
        Optional<Archive> open = workspace.archiveProperty().get();
        Filter filter = now();
        loader.run(progress -> open.isEmpty() ? Optional.of(Board.EMPTY) : Board.load(open.get(), filter, progress::isCancelled),
                loaded -> loaded.ifPresent(board::set), workspace.tasks()::report);
    }
}
