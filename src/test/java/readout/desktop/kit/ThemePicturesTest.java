package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.model.Side;

/// All styled controls on one sheet, written to `target/screenshots/kit-*.png` to be looked at.
class ThemePicturesTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyControlTakesTheColoursOfTheTheme(Theme.Choice choice) throws Exception {
        Scene scene = Fx.get(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            Scene sheet = new Scene(sheet(), 1100, 700);
            theme.applyTo(sheet);
            return sheet;
        });
        Path picture = Pictures.write("kit-" + choice.name().toLowerCase(Locale.ROOT), scene);
        assertTrue(Files.size(picture) > 10_000);
        Palette palette = choice == Theme.Choice.DARK ? Fx.get(Palette::dark) : Fx.get(Palette::light);
        int corner = Fx.get(() -> scene.snapshot(null).getPixelReader().getArgb(1095, 695));
        assertEquals(0xff000000 | (int) Long.parseLong(palette.color(Swatch.PANEL).toString().substring(2, 8), 16), corner);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void menusAndTipsAreDressedThoughTheyAreWindowsOfTheirOwn(Theme.Choice choice) {
        String name = choice.name().toLowerCase(Locale.ROOT);
        ContextMenu menu = new ContextMenu();
        Tooltip tip = new Tooltip("Geneva · 6 Mar 2009 · 8 documents");
        Stage stage = Fx.get(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            MenuItem undo = new MenuItem("Undo joining two people", Icons.of(Feather.CORNER_UP_LEFT));
            undo.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
            CheckMenuItem check = new CheckMenuItem("Move smoothly");
            check.setSelected(true);
            MenuItem disabled = new MenuItem("Redo");
            disabled.setDisable(true);
            menu.getItems().addAll(undo, disabled, new SeparatorMenuItem(), check, new Menu("Lanes", null, new MenuItem("By level")));
            MenuBar bar = new MenuBar(new Menu("File"), new Menu("Edit"), new Menu("View"));
            Stage window = new Stage();
            window.setScene(new Scene(new VBox(bar, new Region()), 400, 300));
            theme.applyTo(window.getScene());
            window.show();
            menu.show(bar, 20, 40);
            tip.show(bar, 20, 200);
            return window;
        });
        Pictures.write("kit-menu-" + name, menu.getScene());
        Pictures.write("kit-tip-" + name, tip.getScene());
        Pictures.write("kit-menubar-" + name, stage.getScene());
        Palette palette = choice == Theme.Choice.DARK ? Palette.dark() : Palette.light();
        Color ground = Fx.get(() -> menu.getScene().snapshot(null).getPixelReader().getColor((int) menu.getScene().getWidth() / 2, (int) menu.getScene().getHeight() / 2 + 3));
        assertEquals(palette.isDark(), ground.getBrightness() < 0.5);
        Fx.run(() -> {
            menu.hide();
            tip.hide();
            stage.close();
        });
    }

    private static VBox sheet() {
        HBox bar = Styles.with(new HBox(), Styles.BAR);
        HBox search = Styles.with(new HBox(), Styles.FIELD);
        TextField typed = new TextField("\"missile defense\"");
        HBox.setHgrow(typed, Priority.ALWAYS);
        search.getChildren().addAll(Icons.of(Feather.SEARCH), new Chip("speaker: Lavrov", "x", () -> { }), new Chip("2007–2010", "x", () -> { }),
                typed, Styles.with(new Label("Ctrl K"), Styles.KEY));
        search.setPrefWidth(560);
        MenuButton export = Styles.with(new MenuButton("Export quotes"), Styles.PRIMARY);
        export.getItems().add(new MenuItem("Markdown"));
        bar.getChildren().addAll(Styles.with(new Label("Readout"), Styles.STRONG), search, new Button("Import…"), export,
                Icons.button(Feather.MOON, "Dark", () -> { }));

        VBox left = Styles.with(new VBox(), Styles.PANEL);
        left.setPrefWidth(256);
        TextField filter = new TextField();
        filter.setPromptText("Filter speakers…");
        left.getChildren().addAll(new Heading("Speakers", Locale.ENGLISH, new Hyperlink("clear")), filter, new VBox(4,
                box("Sergey Lavrov", Side.RUSSIA, true), box("Hillary Clinton", Side.UNITED_STATES, true), box("Questions from the press", Side.PRESS, true),
                box("Catherine Ashton", Side.OTHER, true), box("Joe Biden", Side.UNITED_STATES, false), out()));
        FlowPane tags = new FlowPane(5, 5, Styles.with(new Label("missile defense 41"), Styles.PILL, Styles.HL), Styles.with(new Label("reset 12"), Styles.PILL, Styles.HL2),
                Styles.with(new Label("Iran"), Styles.PILL, Styles.HL3), Styles.with(new Label("Kosovo"), Styles.PILL, Styles.HL4),
                Styles.with(new Label("arms control 38"), Styles.TAG), Styles.with(new Label("2"), Styles.COUNT));
        left.getChildren().addAll(new Heading("Topics", Locale.ENGLISH), tags, new Heading("List", Locale.ENGLISH));
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("Geneva", "Moscow", "Prague"));
        list.getSelectionModel().select(1);
        list.setPrefHeight(110);
        TreeItem<String> root = new TreeItem<>("arms control");
        root.setExpanded(true);
        root.getChildren().addAll(List.of(new TreeItem<>("missile defense"), new TreeItem<>("New START")));
        TreeView<String> tree = new TreeView<>(root);
        tree.setPrefHeight(110);
        left.getChildren().addAll(list, tree);

        VBox page = Styles.with(new VBox(10), Styles.PAGE);
        page.setStyle("-fx-padding: 16 28 16 28");
        Label title = Styles.with(new Label("Clinton – Lavrov, Geneva"), Styles.TITLE);
        Label line = Styles.with(new Label("Friday 6 March 2009 · ministerial · Hillary Clinton, Sergey Lavrov"), Styles.SOFT);
        TabPane tabs = new TabPane(tab("Record of the meeting", "transcript"), tab("Newspaper report", "article"));
        tabs.setPrefHeight(60);
        Label reading = Styles.with(new Label("Presents her counterpart with a large red button as a sign of “a fresh start”, and asks whether the Russian word on it has been rendered correctly. Перезагрузка."), Styles.READING);
        reading.setWrapText(true);
        ToggleButton one = new ToggleButton("Any");
        one.setSelected(true);
        HBox segments = Styles.with(new HBox(one, new ToggleButton("All")), Styles.SEGMENTS);
        segments.setMaxWidth(Region.USE_PREF_SIZE);
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("ministerial"));
        combo.getSelectionModel().select(0);
        ChoiceBox<String> choice = new ChoiceBox<>(FXCollections.observableArrayList("By date"));
        choice.getSelectionModel().select(0);
        RadioButton radio = new RadioButton("Follow the system");
        radio.setSelected(true);
        ToggleButton tab1 = new ToggleButton("Concordance");
        tab1.setSelected(true);
        HBox rowTabs = Styles.with(new HBox(tab1, new ToggleButton("Documents", Styles.with(new Label("23"), Styles.TAG)), new ToggleButton("Over time")), Styles.TABS);
        Button disabled = new Button("Undo");
        disabled.setDisable(true);
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("sees room for agreement", "wants experts to study"));
        TableColumn<String, String> column = new TableColumn<>("Words left");
        column.setPrefWidth(200);
        column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue()));
        table.getColumns().add(column);
        table.setPrefHeight(90);
        TextArea area = new TextArea("A note of the analyst");
        area.setPrefRowCount(2);
        page.getChildren().addAll(title, line, tabs, reading, new FlowPane(10, 10, segments, combo, choice, radio, disabled, new ToggleButton("Toggle"), Styles.with(new Button("Low"), Styles.LOW)), rowTabs, table, area);
        HBox.setHgrow(page, Priority.ALWAYS);

        VBox right = Styles.with(new VBox(8), Styles.PANEL);
        right.setPrefWidth(280);
        VBox card = Styles.with(new VBox(6, Styles.with(new Label("“a fresh start”"), Styles.READING), new HBox(6, dot(Side.UNITED_STATES), Styles.with(new Label("Clinton · Geneva, 6 Mar 2009"), Styles.SOFT, Styles.SMALL))), Styles.CARD);
        VBox card2 = Styles.with(new VBox(6, Styles.with(new Label("“You got it wrong.”"), Styles.READING), new HBox(6, dot(Side.RUSSIA), Styles.with(new Label("Lavrov · Geneva, 6 Mar 2009"), Styles.SOFT, Styles.SMALL))), Styles.CARD);
        card2.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), true);
        right.getChildren().addAll(new Heading("Quotes", Locale.ENGLISH, new Label("this meeting · all 61")), card, card2, dot(Side.OTHER), dot(Side.PRESS),
                Styles.with(new Label("✓ wording matches the transcript"), Styles.OK), Styles.with(new Label("no date found"), Styles.WARN), Styles.with(new Label("damaged file"), Styles.BAD));
        SplitPane split = new SplitPane(left, page, right);
        split.setDividerPositions(0.23, 0.75);
        VBox.setVgrow(split, Priority.ALWAYS);

        HBox status = Styles.with(new HBox(new Label("214 documents"), new Label("3,120 turns"), new ProgressBar(0.42), new Hyperlink("Cancel")), Styles.STATUS);
        return new VBox(bar, split, status);
    }

    private static Node box(String name, Side side, boolean ticked) {
        SideCheckBox box = new SideCheckBox(name, side);
        box.setSelected(ticked);
        return box;
    }

    private static Node out() {
        SideCheckBox box = new SideCheckBox("Left out", Side.RUSSIA);
        box.setOut(true);
        return box;
    }

    private static Node dot(Side side) {
        return Styles.with(new Region(), Styles.DOT, Styles.side(side));
    }

    private static Tab tab(String name, String kind) {
        Tab tab = new Tab(name, new Region());
        tab.setGraphic(Styles.with(new Label(kind), Styles.TAG));
        tab.setClosable(false);
        return tab;
    }
}
