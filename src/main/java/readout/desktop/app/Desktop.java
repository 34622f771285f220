package readout.desktop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import readout.archive.Archive;
import readout.desktop.importing.DropOverlay;
import readout.desktop.importing.ImportModel;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.ErrorReport;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.desktop.meetings.MeetingList;
import readout.desktop.search.FilterChips;
import readout.desktop.search.SearchField;
import readout.desktop.search.SearchModel;
import readout.desktop.search.SearchPane;
import readout.desktop.speakers.PersonCards;
import readout.desktop.speakers.SpeakersModel;
import readout.desktop.speakers.SpeakersPane;
import readout.desktop.timeline.TimelineModel;
import readout.desktop.timeline.TimelinePane;
import readout.desktop.transcript.ReaderPane;
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

    private static final System.Logger LOG = System.getLogger(Desktop.class.getName());

    private final Places places;
    private final SettingsFile settingsFile;
    private final Messages messages;
    private final BackgroundTasks tasks;
    private final Workspace workspace;
    private final TranscriptModel transcript = new TranscriptModel();
    private final TimelineModel timeline = new TimelineModel();
    private final SpeakersModel speakers;
    private final SearchModel search;
    private final ImportModel imports;
    private final CommandRegistry commands = new CommandRegistry();
    private final Theme theme = new Theme();
    private final NoticeBar notices;
    private final ArchiveDesk archives;
    private final Function<Archive, Optional<Selection.Place>> samples;
    private Settings settings;

    /// A window that keeps its files in `places`.
    public Desktop(Places places, Below below) {
        this.places = places;
        settingsFile = new SettingsFile(places.settingsFile());
        SettingsFile.Loaded loaded = settingsFile.load();
        settings = loaded.settings();
        messages = Messages.of(settings.language().isEmpty() ? Locale.getDefault() : Locale.of(settings.language()));
        notices = new NoticeBar(messages);
        tasks = new BackgroundTasks(this::report);
        workspace = new Workspace(tasks);
        speakers = new SpeakersModel(workspace);
        search = new SearchModel(workspace);
        new FilterActs(workspace, timeline, transcript);
        imports = new ImportModel(workspace, messages, below.sourceFor());
        archives = new ArchiveDesk(workspace, messages, notices::warn, this::remember, below.catalogue());
        samples = below.samples();
        loaded.setAside().ifPresent(aside -> notices.warn(messages.text("app.settings.set-aside", aside)));
        theme.choiceProperty().set(settings.theme());
        theme.textPercentProperty().set(settings.textPercent());
    }

    /// The state all panes share.
    public Workspace workspace() {
        return workspace;
    }

    /// The look.
    Theme theme() {
        return theme;
    }

    /// The imports.
    public ImportModel imports() {
        return imports;
    }

    /// Fills a stage and shows it.
    public void show(Stage stage) {
        DropOverlay overlay = new DropOverlay(messages, imports::onImport, text -> { });
        SearchField field = new SearchField(workspace, search, new FilterChips(workspace, messages, speakers::nameOf, speakers.boardProperty()), messages);
        commands.add(field.focusCommand());
        TitleBar bar = new TitleBar(workspace, messages, field);
        MainWindow window = new MainWindow(new MainWindow.Panes(bar.node(), notices.node(), new TimelinePane(workspace, timeline, theme, messages).node(),
                LeftSide.of(new SpeakersPane(workspace, speakers, new PersonCards(workspace, messages, theme), messages).node(), new MeetingList(workspace, messages).node()),
                Center.of(new ReaderPane(workspace, transcript, messages).node(), new SearchPane(search, messages).node(), search.showingProperty()), Optional.empty(),
                new StatusBar(workspace, messages).node(), overlay.node()), settings);
        Scene scene = new Scene(window.root());
        theme.applyTo(scene);
        overlay.install(scene);
        commands.install(scene);
        stage.setTitle(messages.text("app.name"));
        MainWindow.place(stage, settings);
        stage.setScene(scene);
        stage.setOnHiding(event -> {
            settings = window.remembered(stage, settings);
            saveSettings();
        });
        stage.show();
    }

    /// Opens what the program was started with, or the archive opened last, or the one made at the first start.
    public void begin(StartFiles files) {
        Runnable then = () -> imports.onImport(files.texts());
        Optional<Path> last = settings.recent().stream().filter(Files::exists).findFirst();
        Optional<Path> wanted = files.archive().or(() -> last);
        Path first = places.data().resolve(messages.text("app.first-archive") + ".readout");
        if (wanted.isPresent()) {
            archives.open(wanted.get(), then);
        } else if (Files.exists(first)) {
            archives.open(first, then);
        } else {
            archives.create(first, samples, then);
        }
    }

    /// Imports files into the open archive, as if they had been dropped.
    public void onDropped(List<Path> files) {
        imports.onImport(files);
    }

    /// Closes the archive and lets the background work end.
    @Override
    public void close() {
        workspace.close();
        tasks.close();
    }

    private void report(Throwable failure) {
        ErrorReport report = ErrorReport.of(failure, messages);
        LOG.log(System.Logger.Level.ERROR, report.code(), failure);
        notices.report(report);
    }

    private void remember(Path archive) {
        settings = settings.opened(archive.toAbsolutePath());
        saveSettings();
    }

    private void saveSettings() {
        try {
            settingsFile.save(settings);
        } catch (IOException e) {
            notices.warn(messages.text("app.settings.not-saved", places.settingsFile()));
        }
    }
}
