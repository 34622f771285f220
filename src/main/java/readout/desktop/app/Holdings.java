package readout.desktop.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.Archive;
import readout.archive.quotes.QuoteFilter;
import readout.desktop.kit.LatestOnly;
import readout.desktop.workspace.Workspace;

/// How much the open archive holds, counted anew after each change.
final class Holdings {

    /// The counts.
    record Counts(int documents, int meetings, int people, int quotes) {
    }

    private final Workspace workspace;
    private final LatestOnly<Optional<Counts>> counter;
    private final ReadOnlyObjectWrapper<Optional<Counts>> counts = new ReadOnlyObjectWrapper<>(this, "counts", Optional.empty());

    Holdings(Workspace workspace) {
        this.workspace = workspace;
        counter = workspace.tasks().latestOnly();
        workspace.revisionProperty().subscribe(revision -> count());
        workspace.quoteRevisionProperty().subscribe(revision -> count());
    }

    /// The counts; none while no archive is open or nothing is counted yet.
    ReadOnlyObjectProperty<Optional<Counts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private void count() {
        Optional<Archive> archive = workspace.archiveProperty().get();
        if (archive.isEmpty()) {
            counter.cancel();
            counts.set(Optional.empty());
            return;
        }
        counter.run(progress -> archive.map(open -> new Counts(open.documents().count(), open.meetings().count(), open.people().count(),
                        open.quotes().count(QuoteFilter.all()))),
                counts::set, workspace.tasks()::report);
    }
}
