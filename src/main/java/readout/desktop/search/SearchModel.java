package readout.desktop.search;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import readout.archive.Archive;
import readout.archive.search.Concordance;
import readout.archive.search.Hit;
import readout.desktop.kit.LatestOnly;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;
import readout.model.Span;
import readout.model.When;

/// What the words of the filter find, and the verbs of the search. Used on the FX thread only.
public final class SearchModel {

    private final Workspace workspace;
    private final LatestOnly<Optional<Found>> loader;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ObjectProperty<Concordance.Order> order = new SimpleObjectProperty<>(this, "order", Concordance.Order.DATE);

    /// A search in the workspace's archive; it searches anew whenever the archive or the filter changes.
    public SearchModel(Workspace workspace) {
        this.workspace = workspace;
        loader = workspace.tasks().latestOnly();
        workspace.revisionProperty().subscribe(revision -> search());
        workspace.filterProperty().subscribe(this::follow);
        order.subscribe((before, now) -> search());
        workspace.selection().placeProperty().subscribe((before, now) -> showing.set(false));
    }

    /// What was found last.
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether what is found stands in the reader's place: from the first word typed until a place is opened.
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// What the lines are sorted by.
    ObjectProperty<Concordance.Order> orderProperty() {
        return order;
    }

    /// Searches for words.
    public void onWords(String words) {
        Filter filter = workspace.filterProperty().get();
        if (!filter.words().equals(words)) {
            workspace.filterProperty().set(filter.withWords(words));
        }
    }

    /// Shows again what was found, if there are words to search for.
    public void onResults() {
        showing.set(!workspace.filterProperty().get().words().isBlank());
    }

    /// Goes to the words of a line; the reader takes its place again.
    void onOpen(Concordance.Line line) {
        open(line.hit().document(), line.span());
    }

    /// Goes to the best place in a document.
    void onOpen(Hit hit) {
        open(hit.document(), hit.spans().isEmpty() ? hit.passage() : hit.spans().getFirst());
    }

    /// Filters by a year.
    void onYear(int year) {
        workspace.filterProperty().set(workspace.filterProperty().get().withDays(Optional.of(When.year(year))));
    }

    private void open(String document, Span words) {
        workspace.selection().onWords(document, words);
        showing.set(false);
    }

    private void follow(Filter before, Filter now) {
        if (!before.words().equals(now.words())) {
            showing.set(!now.words().isBlank());
        }
        search();
    }

    private void search() {
        Filter filter = workspace.filterProperty().get();
        Optional<Archive> open = workspace.archiveProperty().get();
        if (filter.words().isBlank() || open.isEmpty()) {
            loader.cancel();
            found.set(Found.NOTHING);
            return;
        }
        Concordance.Order by = order.get();
        loader.run(progress -> Found.load(open.get(), filter, by, progress::isCancelled),
                loaded -> loaded.ifPresent(found::set), workspace.tasks()::report);
    }
}
