package readout.desktop.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.importing.DropOverlay;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandGroup;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Deck;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.kit.Theme;
import readout.desktop.meetings.MeetingCommands;
import readout.desktop.meetings.MeetingInspector;
import readout.desktop.meetings.MeetingList;
import readout.desktop.meetings.MeetingMenus;
import readout.desktop.meetings.MeetingsModel;
import readout.desktop.quotes.QuotesPane;
import readout.desktop.search.Search;
import readout.desktop.speakers.PeopleModel;
import readout.desktop.speakers.PersonCards;
import readout.desktop.speakers.PersonInspector;
import readout.desktop.speakers.SpeakersPane;
import readout.desktop.timeline.TimelineCommands;
import readout.desktop.timeline.TimelinePane;
import readout.desktop.transcript.ReaderPane;

/// The window put together: its panes, its commands, and what lies above them. Each pane's commands are registered in [#register].
final class Shell {

    private final Models models;
    private final Theme theme;
    private final Messages messages;
    private final SettingsKeeper settings;
    private final CommandRegistry commands = new CommandRegistry();
    private final Search search;
    private final ReaderPane reader;
    private final Center center;
    private final ArchiveActs archiveActs;
    private final CheckActs checkActs;
    private final ImportActs importing;
    private final SettingsPage settingsPage;
    private final BackupActs backupActs;
    private final CommandPalette palette;
    private final DropOverlay drop;
    private final MainWindow window;
    private MenuButton menu;

    Shell(FileChoice choice, Models models, Theme theme, Messages messages, SettingsKeeper settings, NoticeBar notices, ArchiveDesk archives,
            Safekeeping care, Places places, Runnable again) {
        this.models = models;
        this.theme = theme;
        this.messages = messages;
        this.settings = settings;
        var workspace = models.workspace();
        search = new Search(workspace, models.search(), new Search.Names(models.speakers()::nameOf, models.speakers()::codeOf, models.speakers().boardProperty()), messages);
        drop = new DropOverlay(messages, models.imports()::onImport, models.imports()::onText);
        PersonCards cards = new PersonCards(workspace, messages, theme);
        reader = new ReaderPane(workspace, models.transcript(), cards, messages);
        center = new Center(reader.node(), search.pane(), models.search().showingProperty(), workspace.selection());
        importing = new ImportActs(models.imports(), workspace, messages, center, notices);
        archiveActs = new ArchiveActs(archives, workspace, messages, settings, choice, notices, places.data());
        checkActs = new CheckActs(workspace, models.imports(), messages, center, notices);
        backupActs = new BackupActs(archives, care, workspace, messages, center);
        palette = new CommandPalette(commands, messages, settings.get().commands(), ids -> settings.change(was -> was.withCommands(ids)));
        MeetingsModel meetingsModel = new MeetingsModel(workspace, messages);
        MeetingMenus meetingMenus = new MeetingMenus(workspace, meetingsModel, messages);
        Node timeline = new TimelinePane(workspace, models.timeline(), new TimelineActs(meetingsModel, meetingMenus), theme, messages).node();
        PeopleModel people = new PeopleModel(workspace, messages);
        Node speakers = new SpeakersPane(workspace, models.speakers(), cards, people, messages).node();
        Node meetings = new MeetingList(workspace, meetingsModel, meetingMenus, messages).node();
        QuotesPane quotes = new QuotesPane(workspace, models.quotes(), messages, new QuotesPane.Saving(Places.documents(),
                suggested -> choice.file(messages.text("quotes.export.title"), suggested)));
        QuoteHooks hooks = new QuoteHooks(models.transcript(), models.quotes(), messages);
        QuoteCommands quoteCommands = QuoteCommands.of(models.quotes(), quotes, hooks, models.transcript(), messages);
        hooks.install(reader, quoteCommands.keep(), quoteCommands.reading());
        Node right = RightSide.of(quotes.node(), List.of(
                new RightSide.Form(new MeetingInspector(workspace, meetingsModel, meetingMenus, messages).node(), meetingsModel::onClose),
                new RightSide.Form(new PersonInspector(workspace, people, messages).node(), people::onClose)));
        window = new MainWindow(timeline, LeftSide.of(speakers, meetings), center.node(), Optional.of(right), settings.get(), theme.textSizeProperty());
        center.wideProperty().subscribe(window.across()::setWide);
        // A form in the right side's place is what the analyst has just asked for.
        quotes.node().visibleProperty().subscribe((was, is) -> window.across().rightShownProperty().set(!is || window.across().rightShownProperty().get()));
        PaneKeys panes = new PaneKeys(List.of(new PaneKeys.Pane("app.go-timeline", timeline, () -> window.timelineShownProperty().set(true)),
                new PaneKeys.Pane("app.go-speakers", speakers, () -> window.across().leftShownProperty().set(true)),
                new PaneKeys.Pane("app.go-meetings", meetings, () -> window.across().leftShownProperty().set(true)),
                new PaneKeys.Pane("app.go-reader", center.node(), () -> { }),
                new PaneKeys.Pane("app.go-quotes", quotes.node(), () -> window.across().rightShownProperty().set(true))));
        settingsPage = new SettingsPage(theme, settings, places, messages, again, center::close);
        register(panes, choice);
        add(MeetingCommands.of(workspace, meetingsModel, meetingMenus, center.node(), messages));
        add(quoteCommands.all());
        // The page's own keys for undo would swallow these, though nothing can be typed there.
        reader.addKeys(commands.command("app.undo"), commands.command("app.redo"));
        Holdings holdings = new Holdings(workspace);
        StartPlace start = new StartPlace(workspace, holdings, commands, settings, archiveActs, messages);
        center.before(start.node(), start.neededProperty());
        menu = MainMenu.of(commands, messages);
        TitleBar bar = new TitleBar(workspace, messages, archiveActs.menu(commands), search.field(),
                List.of(importing.button(commands), exporting(), commands.iconButton("app.theme-turn"), menu));
        Deck overlays = new Deck(drop.node(), palette.node());
        overlays.setPickOnBounds(false);
        StatusBar status = new StatusBar(workspace, holdings, messages, List.of(commands.iconToggle("app.show-left"), commands.iconToggle("app.show-timeline")),
                commands.iconToggle("app.show-right"));
        window.frame(bar.node(), notices.node(), status.node(), overlays);
    }

    /// The one thing to do with what is kept; it keeps its icon where there is no room for words.
    private Button exporting() {
        Button button = Styles.with(commands.button("quotes.export"), Styles.PRIMARY);
        button.setGraphic(Icons.of(Feather.SHARE));
        return button;
    }

    /// The commands of the window.
    CommandRegistry commands() {
        return commands;
    }

    /// The search.
    Search search() {
        return search;
    }

    /// The place of the reader and of the pages that take it.
    Center center() {
        return center;
    }

    /// Fills a stage.
    void fill(Stage stage) {
        MainWindow.place(stage, settings.get());
        // With its size from the start it need not be laid out to find one.
        Scene scene = new Scene(window.root(), stage.getWidth(), stage.getHeight());
        theme.applyTo(scene);
        drop.install(scene);
        commands.install(scene);
        importing.install(scene, commands.command("importing.paste"));
        stage.setScene(scene);
        stage.setOnHiding(event -> remember(stage));
    }

    /// Remembers where the window stands and how its panes share it.
    void remember(Stage stage) {
        settings.change(was -> window.remembered(stage, was));
    }

    private void register(PaneKeys panes, FileChoice choice) {
        add(archiveActs.commands());
        commands.add(checkActs.command());
        commands.add(backupActs.command());
        add(importing.commands(choice));
        add(WindowCommands.edits(models.workspace(), messages));
        add(search.commands(center::turn, center::close));
        add(reader.commands());
        add(TimelineCommands.of(models.timeline(), messages));
        add(panes.commands(messages));
        commands.add(
                Command.named(messages, "app.show-timeline", () -> { }).switching(window.timelineShownProperty()).withKeys("Shortcut+Shift+T").withIcon(Feather.ACTIVITY),
                Command.named(messages, "app.show-left", () -> { }).switching(window.across().leftShownProperty()).withKeys("Shortcut+B").withIcon(Feather.SIDEBAR),
                Command.named(messages, "app.show-right", () -> { }).switching(window.across().rightShownProperty()).withKeys("Shortcut+Shift+B").withIcon(Feather.BOOKMARK));
        add(WindowCommands.look(theme, messages));
        commands.add(
                Command.named(messages, "app.settings", () -> center.turn(settingsPage.node())).withKeys("Shortcut+Comma").withIcon(Feather.SETTINGS),
                Command.named(messages, "app.menu", () -> menu.show()).in(CommandGroup.HELP).withKeys("F10").withIcon(Feather.MENU),
                Command.named(messages, "app.palette", palette::turn).in(CommandGroup.HELP).withKeys("Shortcut+Shift+P").withIcon(Feather.TERMINAL),
                Command.named(messages, "app.shortcuts", () -> center.show(ShortcutSheet.of(commands, messages, center::close)))
                        .in(CommandGroup.HELP).withKeys("F1").withIcon(Feather.HELP_CIRCLE),
                Command.named(messages, "app.about", () -> center.show(AboutPage.of(messages, center::close))).in(CommandGroup.HELP).withKeys("Shift+F1").withIcon(Feather.INFO));
    }

    private void add(List<Command> more) {
        commands.add(more.toArray(Command[]::new));
    }
}
