package readout.desktop.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PageFrame;
import readout.desktop.kit.Styles;
import readout.desktop.kit.Theme;

/// The settings: each holds at once and is remembered.
final class SettingsPage {

    private static final List<Integer> SIZES = List.of(100, 115, 130, 150, 175, 200);

    private final Theme theme;
    private final SettingsKeeper settings;
    private final Messages messages;
    private final Runnable again;
    private final HBox looks = Styles.with(new HBox(), Styles.SEGMENTS);
    private final HBox sizes = Styles.with(new HBox(), Styles.SEGMENTS);
    private final HBox languages = Styles.with(new HBox(), Styles.SEGMENTS);
    private final CheckBox animated;
    private final VBox languageNote = new VBox();
    private final PageFrame frame;

    /// @param again opens the window anew, in another language
    SettingsPage(Theme theme, SettingsKeeper settings, Places places, Messages messages, Runnable again, Runnable close) {
        this.theme = theme;
        this.settings = settings;
        this.messages = messages;
        this.again = again;
        segment(looks, Theme.Choice.SYSTEM, messages.text("app.settings.system"), theme.choiceProperty()::set);
        segment(looks, Theme.Choice.LIGHT, messages.text("app.settings.light"), theme.choiceProperty()::set);
        segment(looks, Theme.Choice.DARK, messages.text("app.settings.dark"), theme.choiceProperty()::set);
        SIZES.forEach(size -> segment(sizes, size, messages.text("app.settings.percent", size), theme.textPercentProperty()::set));
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", messages.text("app.settings.system"));
        names.put("en", "English");
        names.put("ru", "Русский");
        names.forEach((code, name) -> segment(languages, code, name, chosen -> settings.change(was -> was.withLanguage(chosen))));
        animated = new CheckBox(messages.text("app.settings.animated"));
        animated.setOnAction(event -> settings.change(was -> was.withAnimation(animated.isSelected())));
        VBox rows = Styles.with(new VBox(
                new Heading(messages.text("app.settings.look"), messages.locale()),
                row("app.settings.theme", "app.settings.theme-hint", looks),
                row("app.settings.text", "app.settings.text-hint", sizes),
                row("app.settings.motion", "app.settings.motion-hint", animated),
                new Heading(messages.text("app.settings.words"), messages.locale()),
                row("app.settings.language", "app.settings.language-hint", new VBox(languages, languageNote)),
                new Heading(messages.text("app.settings.files"), messages.locale()),
                path("app.settings.archives", places.data().toString()),
                path("app.settings.settings-file", places.settingsFile().toString()),
                path("app.settings.logs", places.logs().toString())), "settings");
        frame = new PageFrame(messages, close).titled(messages.text("app.settings")).scrolling(rows);
        frame.setId("settings");
        frame.setFocusTraversable(true);
        Attachments.whileShown(frame, this::attach);
    }

    Node node() {
        return frame;
    }

    private Subscription attach() {
        return new Attachments()
                .on(theme.choiceProperty(), choice -> mark(looks, choice))
                .on(theme.textPercentProperty(), percent -> mark(sizes, percent))
                .on(settings.property(), this::show);
    }

    private void show(Settings now) {
        mark(languages, now.language());
        animated.setSelected(now.animated());
        boolean other = !Messages.of(Desktop.localeOf(now)).locale().getLanguage().equals(messages.locale().getLanguage());
        languageNote.getChildren().clear();
        if (other) {
            Hyperlink link = new Hyperlink(messages.text("app.settings.language-again"));
            link.setOnAction(event -> again.run());
            languageNote.getChildren().add(link);
        }
    }

    private static void mark(HBox segments, Object chosen) {
        segments.getChildren().forEach(each -> ((ToggleButton) each).setSelected(each.getUserData().equals(chosen)));
    }

    private static <T> void segment(HBox segments, T value, String name, Consumer<T> choose) {
        ToggleButton button = new ToggleButton(name);
        button.setUserData(value);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            choose.accept(value);
        });
        segments.getChildren().add(button);
        segments.setMaxWidth(Region.USE_PREF_SIZE);
    }

    private Node row(String name, String hint, Node control) {
        Label title = Styles.with(new Label(messages.text(name)), Styles.MEDIUM);
        Label told = Styles.with(new Label(messages.text(hint)), Styles.SOFT, Styles.SMALL);
        told.setWrapText(true);
        return Styles.with(new VBox(title, told, control), "settings-row");
    }

    private Node path(String name, String path) {
        Label told = Styles.with(new Label(path), Styles.SOFT, Styles.SMALL);
        told.setWrapText(true);
        return Styles.with(new VBox(Styles.with(new Label(messages.text(name)), Styles.MEDIUM), told), "settings-row");
    }
}
