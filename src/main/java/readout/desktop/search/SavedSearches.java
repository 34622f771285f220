package readout.desktop.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.Archive;
import readout.archive.SavedSearch;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Edit;
import readout.desktop.workspace.Workspace;

/// The searches the analyst keeps in the open archive. Used on the FX thread only.
final class SavedSearches {

    private final Workspace workspace;
    private final Messages messages;
    private final FilterText texts;
    private final LatestOnly<List<SavedSearch>> loader;
    private final ReadOnlyObjectWrapper<List<SavedSearch>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());

    SavedSearches(Workspace workspace, FilterText texts, Messages messages) {
        this.workspace = workspace;
        this.texts = texts;
        this.messages = messages;
        loader = workspace.tasks().latestOnly();
        workspace.revisionProperty().subscribe(revision -> load());
    }

    /// All of them, in the order in which they were saved.
    ReadOnlyObjectProperty<List<SavedSearch>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Keeps the search that stands, with all filters.
    void onSave() {
        String query = texts.write(workspace.filterProperty().get());
        if (!query.isEmpty() && all.get().stream().noneMatch(saved -> saved.query().equals(query))) {
            workspace.history().perform(new Saving(messages.text("search.saved.edit-save", query), query));
        }
    }

    /// Searches for it again.
    void onRun(SavedSearch search) {
        workspace.filterProperty().set(texts.read(search.query()));
    }

    /// Calls it otherwise.
    void onRename(SavedSearch search, String name) {
        if (!name.isBlank() && !name.strip().equals(search.name())) {
            workspace.history().perform(new Renaming(messages.text("search.saved.edit-rename", search.name()), search, name.strip()));
        }
    }

    /// Keeps it no longer.
    void onDelete(SavedSearch search) {
        workspace.history().perform(new Deleting(messages.text("search.saved.edit-delete", search.name()), search));
    }

    private void load() {
        Optional<Archive> open = workspace.archiveProperty().get();
        loader.run(progress -> open.map(archive -> archive.savedSearches().list()).orElse(List.of()), all::set, workspace.tasks()::report);
    }

    private static final class Saving implements Edit {

        private final String name;
        private final String query;
        private Optional<SavedSearch> saved = Optional.empty();

        Saving(String name, String query) {
            this.name = name;
            this.query = query;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void apply(Archive archive) {
            saved.ifPresentOrElse(archive.savedSearches()::restore, () -> saved = Optional.of(archive.savedSearches().add(query, query, "date")));
        }

        @Override
        public void revert(Archive archive) {
            archive.savedSearches().remove(saved.orElseThrow());
        }
    }

    private record Renaming(String name, SavedSearch search, String other) implements Edit {

        @Override
        public void apply(Archive archive) {
            archive.savedSearches().update(new SavedSearch(search.id(), other, search.query(), search.sort(), search.created()));
        }

        @Override
        public void revert(Archive archive) {
            archive.savedSearches().update(search);
        }
    }

    private record Deleting(String name, SavedSearch search) implements Edit {

        @Override
        public void apply(Archive archive) {
            archive.savedSearches().remove(search);
        }

        @Override
        public void revert(Archive archive) {
            archive.savedSearches().restore(search);
        }
    }
}
