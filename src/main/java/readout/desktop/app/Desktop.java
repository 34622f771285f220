package readout.desktop.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import readout.archive.Archive;
import readout.archive.backups.BackupShelf;
import readout.desktop.importing.ImportModel;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.kit.ErrorReport;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.desktop.quotes.QuotesModel;
import readout.desktop.search.SearchModel;
import readout.desktop.speakers.SpeakersModel;
import readout.desktop.timeline.TimelineModel;
import readout.desktop.transcript.TranscriptModel;
import readout.desktop.workspace.Selection;
import readout.desktop.workspace.Workspace;
import readout.intake.DocumentSource;

/// Everything the window is made of, put together by constructors, and what must end with it. Used on the FX thread only.
public final class Desktop implements AutoCloseable {

    /// What the rooms below give the window.
    ///
    /// @param catalogue gives a new archive the people and meetings it begins with; called off the FX thread
    /// @param sourceFor makes the reader of documents for an archive; called off the FX thread
    /// @param samples   fills the archive of the first start and tells what to show of it; called off the FX thread
    public record Below(Consumer<Archive> catalogue, Function<Archive, DocumentSource> sourceFor,
            Function<Archive, Optional<Selection.Place>> samples) {

        /// Without samples.
        public Below(Consumer<Archive> catalogue, Function<Archive, DocumentSource> sourceFor) {
            this(catalogue, sourceFor, archive -> Optional.empty());
        }
    }

    private static final int BACKUPS = 10;
    private static final System.Logger LOG = System.getLogger(Desktop.class.getName());

    private final Places places;
    private final Messages messages;
    private final BackgroundTasks tasks;
    private final SettingsKeeper settings;
    private final Models models;
    private final Theme theme = new Theme();
    private final NoticeBar notices;
    private final Safekeeping care;
    private final ArchiveDesk archives;
    private final Function<Archive, Optional<Selection.Place>> samples;
    private Shell shell;
    private Stage stage;
    private Runnable again = () -> { };

    /// A window that keeps its files in `places`.
    public Desktop(Places places, Below below) {
        this.places = places;
        SettingsFile settingsFile = new SettingsFile(places.settingsFile());
        SettingsFile.Loaded loaded = settingsFile.load();
        messages = Messages.of(localeOf(loaded.settings()));
        notices = new NoticeBar(messages);
        tasks = new BackgroundTasks(this::report);
        settings = new SettingsKeeper(settingsFile, loaded.settings(), tasks,
                () -> notices.warn(messages.text("app.settings.not-saved", places.settingsFile())));
        Workspace workspace = new Workspace(tasks);
        models = new Models(workspace, new TranscriptModel(), new TimelineModel(), new SpeakersModel(workspace), new SearchModel(workspace),
                new ImportModel(workspace, messages, below.sourceFor()), new QuotesModel(workspace, messages));
        new FilterActs(workspace, models.timeline(), models.transcript());
        care = new Safekeeping(workspace, messages, notices, new BackupShelf(places.data().resolve("backups"), BACKUPS, Clock.systemUTC()),
                places.instances(), files -> Platform.runLater(() -> onHanded(files)));
        archives = new ArchiveDesk(workspace, messages, notices::warn, this::onOpened, below.catalogue(), care);
        workspace.selection().placeProperty().subscribe(place -> place.ifPresent(this::rememberReading));
        samples = below.samples();
        loaded.setAside().ifPresent(aside -> notices.warn(messages.text("app.settings.set-aside", aside)));
        theme.choiceProperty().set(settings.get().theme());
        theme.textPercentProperty().set(settings.get().textPercent());
        settings.property().subscribe(now -> models.timeline().animatedProperty().set(now.animated()));
        models.timeline().animatedProperty().subscribe((was, is) -> settings.change(now -> now.withAnimation(is)));
        theme.choiceProperty().subscribe((was, is) -> rememberLook());
        theme.textPercentProperty().subscribe((was, is) -> rememberLook());
    }

    /// The state all panes share.
    public Workspace workspace() {
        return models.workspace();
    }

    /// The look.
    Theme theme() {
        return theme;
    }

    /// The imports.
    public ImportModel imports() {
        return models.imports();
    }

    /// What the reader shows.
    TranscriptModel transcript() {
        return models.transcript();
    }

    /// The timeline.
    TimelineModel timeline() {
        return models.timeline();
    }

    /// The search.
    SearchModel search() {
        return models.search();
    }

    /// What is kept.
    QuotesModel quotes() {
        return models.quotes();
    }

    /// Says how the window is opened anew, in another language; before it is shown.
    public void setOnAgain(Runnable action) {
        again = action;
    }

    /// The language that settings ask for, or else the system's.
    static Locale localeOf(Settings settings) {
        return settings.language().isEmpty() ? Locale.getDefault() : Locale.of(settings.language());
    }

    /// The window's parts, once it is shown.
    Shell shell() {
        return shell;
    }

    /// Fills a stage, and shows it once what [#begin] has asked for stands in it.
    public void show(Stage stage) {
        fill(stage, FileChoice.bySystem(stage, messages));
        FirstSight.await(stage, workspace());
    }

    /// Fills a stage and shows it at once, with another way to ask for files.
    void show(Stage stage, FileChoice choice) {
        fill(stage, choice);
        stage.show();
    }

    private void fill(Stage shown, FileChoice choice) {
        stage = shown;
        shell = new Shell(choice, models, theme, messages, settings, notices, archives, care, places, () -> {
            shell.remember(stage);
            again.run();
        });
        shell.fill(stage);
        stage.setTitle(messages.text("app.name"));
    }

    /// Opens what the program was started with, or the archive opened last, or the one made at the first start.
    public void begin(StartFiles files) {
        Runnable then = () -> models.imports().onImport(files.texts());
        StartArchive start = StartArchive.of(files, settings.get(), places, messages);
        if (start.isNew()) {
            archives.create(start.file(), samples, then);
        } else {
            archives.open(start.file(), then);
        }
    }

    /// Imports files into the open archive, as if they had been dropped.
    public void onDropped(List<Path> files) {
        models.imports().onImport(files);
    }

    private void onHanded(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        models.imports().onImport(files);
    }

    /// Closes the archive and lets the background work end.
    @Override
    public void close() {
        models.workspace().close();
        care.close();
        tasks.close();
    }

    /// Tells of a failure that nobody handled.
    void report(Throwable failure) {
        ErrorReport report = ErrorReport.of(failure, messages);
        LOG.log(System.Logger.Level.ERROR, report.code(), failure);
        FailureWords.of(failure, messages).ifPresentOrElse(words -> notices.report(words, report), () -> notices.report(report.sentence(), report));
    }

    /// What was read last is in the reader again.
    private void onOpened(Path file) {
        Path archive = file.toAbsolutePath();
        settings.change(was -> was.opened(archive));
        Optional.ofNullable(settings.get().reading().get(archive)).ifPresent(workspace().selection()::onDocument);
    }

    private void rememberReading(Selection.Place place) {
        workspace().archiveProperty().get().map(Archive::file).map(Path::toAbsolutePath)
                .ifPresent(archive -> settings.change(was -> was.withReading(archive, place.document())));
    }

    private void rememberLook() {
        settings.change(was -> was.withLook(theme.choiceProperty().get(), theme.textPercentProperty().get()));
    }
}
