package readout.desktop.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import readout.archive.Archive;
import readout.archive.documents.DocumentSummary;
import readout.archive.documents.StoredDocument;
import readout.archive.meetings.MeetingEntry;
import readout.archive.sql.Page;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.kit.LatestOnly;

/// The open archive as the window sees it: its meetings, what is selected and shown, what is filtered, and the edits.
///
/// What is shown follows the archive's [revision][#revisionProperty]: whoever changes the archive calls [#refresh], and every pane
/// that listens loads anew.
public final class Workspace {

    private static final Page ALL = Page.first(1_000_000);

    /// A meeting with its documents.
    ///
    /// @param entry     the meeting
    /// @param documents its documents, by day
    public record ShownMeeting(MeetingEntry entry, List<DocumentSummary> documents) {
        public ShownMeeting {
            documents = List.copyOf(documents);
        }
    }

    private final BackgroundTasks tasks;
    private final Selection selection = new Selection();
    private final History history;
    private final LatestOnly<List<MeetingEntry>> meetingLoader;
    private final LatestOnly<Optional<ShownMeeting>> shownLoader;
    private final LatestOnly<Optional<StoredDocument>> documentLoader;
    private final ReadOnlyObjectWrapper<Optional<Archive>> archive = new ReadOnlyObjectWrapper<>(this, "archive", Optional.empty());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final ReadOnlyIntegerWrapper quoteRevision = new ReadOnlyIntegerWrapper(this, "quoteRevision");
    private final ReadOnlyObjectWrapper<List<MeetingEntry>> meetings = new ReadOnlyObjectWrapper<>(this, "meetings", List.of());
    private final ReadOnlyObjectWrapper<Optional<ShownMeeting>> meeting = new ReadOnlyObjectWrapper<>(this, "meeting", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StoredDocument>> document = new ReadOnlyObjectWrapper<>(this, "document", Optional.empty());
    private QuoteChange quoteChange = QuoteChange.NONE;
    /// Whether the meeting is to be loaded anew once the document is: by then it may belong to another.
    private boolean meetingIsStale;
    private final List<Runnable> beforeClosing = new ArrayList<>();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.NONE);

    /// A workspace without an archive.
    public Workspace(BackgroundTasks tasks) {
        this.tasks = tasks;
        history = new History(tasks, this::follow);
        meetingLoader = tasks.latestOnly();
        shownLoader = tasks.latestOnly();
        documentLoader = tasks.latestOnly();
        selection.meetingProperty().subscribe(this::loadMeeting);
        selection.placeProperty().subscribe(this::loadOtherDocument);
    }

    /// The open archive, if any. Panes use it in [background work][#tasks] only.
    public ReadOnlyObjectProperty<Optional<Archive>> archiveProperty() {
        return archive.getReadOnlyProperty();
    }

    /// Counts the changes of the archive.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Counts the edits of quotes alone, which leave the revision as it is; [#quoteChange] tells what the last one touched.
    public ReadOnlyIntegerProperty quoteRevisionProperty() {
        return quoteRevision.getReadOnlyProperty();
    }

    /// What the last edit of quotes touched.
    public QuoteChange quoteChange() {
        return quoteChange;
    }

    /// All meetings, by day.
    public ReadOnlyObjectProperty<List<MeetingEntry>> meetingsProperty() {
        return meetings.getReadOnlyProperty();
    }

    /// The meeting in the reader, if any.
    public ReadOnlyObjectProperty<Optional<ShownMeeting>> meetingProperty() {
        return meeting.getReadOnlyProperty();
    }

    /// The document in the reader, if any.
    public ReadOnlyObjectProperty<Optional<StoredDocument>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /// What the archive is narrowed to.
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// What is looked at.
    public Selection selection() {
        return selection;
    }

    /// The edits of the open archive.
    public History history() {
        return history;
    }

    /// Where work leaves the FX thread.
    public BackgroundTasks tasks() {
        return tasks;
    }

    /// Shows an archive; the one before is closed once its edits are made.
    public void open(Archive opened) {
        closeCurrent();
        begin(Optional.of(opened));
    }

    /// Closes the archive.
    public void close() {
        closeCurrent();
        begin(Optional.empty());
    }

    /// Says what is done before an archive is closed: whoever lets the analyst write saves what was written so far.
    public void addBeforeClosing(Runnable action) {
        beforeClosing.add(action);
    }

    /// Loads anew what is shown, after a change of the archive.
    public void refresh() {
        revision.set(revision.get() + 1);
        loadMeetings();
        meetingIsStale = true;
        loadDocument();
    }

    /// An edit of quotes leaves documents and meetings as they were; loading them anew would only cost time.
    private void follow(Edit edit) {
        if (edit instanceof QuoteEdit ofQuotes) {
            quoteChange = ofQuotes.touched();
            quoteRevision.set(quoteRevision.get() + 1);
        } else {
            refresh();
        }
    }

    private void begin(Optional<Archive> opened) {
        selection.clear();
        filter.set(Filter.NONE);
        archive.set(opened);
        history.begin(opened);
        refresh();
    }

    private void closeCurrent() {
        archive.get().ifPresent(open -> {
            beforeClosing.forEach(Runnable::run);
            Consumer<Archive> edits = history.leave();
            tasks.fetch(progress -> {
                try (open) {
                    edits.accept(open);
                }
                return open;
            });
        });
    }

    private void loadMeetings() {
        Optional<Archive> open = archive.get();
        meetingLoader.run(progress -> open.map(from -> from.meetings().list(ALL)).orElse(List.of()), meetings::set, tasks::report);
    }

    private void loadMeeting() {
        Optional<Archive> open = archive.get();
        Optional<String> wanted = selection.meetingProperty().get();
        shownLoader.run(progress -> open.flatMap(from -> wanted.flatMap(code -> from.meetings().find(code)
                .map(entry -> new ShownMeeting(entry, from.documents().ofMeeting(code))))), this::showMeeting, tasks::report);
    }

    private void showMeeting(Optional<ShownMeeting> loaded) {
        meeting.set(loaded);
        loaded.filter(shown -> shown.documents().stream().noneMatch(this::isShown))
                .flatMap(shown -> shown.documents().stream().findFirst())
                .ifPresentOrElse(first -> selection.onDocument(first.id()), () -> {
                    if (loaded.isPresent() && loaded.get().documents().isEmpty()) {
                        selection.placeProperty().set(Optional.empty());
                    }
                });
    }

    private boolean isShown(DocumentSummary summary) {
        return selection.placeProperty().get().filter(place -> place.document().equals(summary.id())).isPresent();
    }

    /// A new place in the document shown needs no loading.
    private void loadOtherDocument() {
        Optional<String> wanted = selection.placeProperty().get().map(Selection.Place::document);
        if (!wanted.equals(document.get().map(StoredDocument::id))) {
            loadDocument();
        }
    }

    private void loadDocument() {
        Optional<Archive> open = archive.get();
        Optional<String> wanted = selection.placeProperty().get().map(Selection.Place::document);
        Optional<String> meetingThen = selection.meetingProperty().get();
        documentLoader.run(progress -> open.flatMap(from -> wanted.flatMap(code -> from.documents().find(code))),
                loaded -> showDocument(loaded, meetingThen), tasks::report);
    }

    /// A document brings its meeting with it, unless another meeting was chosen while it was loaded.
    private void showDocument(Optional<StoredDocument> loaded, Optional<String> meetingThen) {
        document.set(loaded);
        loaded.filter(shown -> meetingThen.equals(selection.meetingProperty().get()))
                .map(shown -> shown.summary().meeting())
                .filter(its -> !its.equals(selection.meetingProperty().get()))
                .ifPresent(its -> its.ifPresentOrElse(selection::onMeeting, () -> selection.meetingProperty().set(Optional.empty())));
        if (meetingIsStale) {
            meetingIsStale = false;
            loadMeeting();
        }
    }
}
