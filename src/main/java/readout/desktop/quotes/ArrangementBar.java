package readout.desktop.quotes;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import java.util.function.Consumer;

/// What stands above the cards: which are shown, what they are searched for, their order and what they are put together by.
final class ArrangementBar {

    private final QuotesModel model;
    private final Messages messages;
    private final Map<QuoteScope, ToggleButton> scopes = new EnumMap<>(QuoteScope.class);
    private final TextField field = new TextField();
    private final Label count = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
    private final MenuButton sort;
    private final MenuButton grouping;
    private final VBox bar;

    ArrangementBar(QuotesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        HBox segments = Styles.with(new HBox(), Styles.SEGMENTS, "quote-scopes");
        ToggleGroup group = new ToggleGroup();
        for (QuoteScope scope : QuoteScope.values()) {
            ToggleButton toggle = QuotesPane.toggle(group, segments, messages.word(scope), () -> model.onArrange(how -> how.withScope(scope)));
            HBox.setHgrow(toggle, Priority.ALWAYS);
            toggle.setMaxWidth(Double.MAX_VALUE);
            toggle.setId("quotes-scope-" + scope.name().toLowerCase(Locale.ROOT));
            scopes.put(scope, toggle);
        }
        field.setId("quotes-search");
        field.setPromptText(messages.text("quotes.search"));
        field.setAccessibleText(messages.text("quotes.search"));
        field.textProperty().subscribe((before, typed) -> model.onArrange(how -> how.withWords(typed)));
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                key.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        sort = menu("quotes-sort", QuoteSort.values(), value -> model.onArrange(how -> how.withSort(value)));
        grouping = menu("quotes-grouping", QuoteGrouping.values(), value -> model.onArrange(how -> how.withGrouping(value)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.setMinWidth(0);
        bar = Styles.with(new VBox(segments, Styles.with(new HBox(Icons.of(Feather.SEARCH), field), Styles.FIELD, "quote-search"),
                Styles.with(new HBox(count, gap, sort, grouping), "quote-order")), "quote-arrangement");
        Attachments.whileShown(bar, this::attach);
    }

    Node node() {
        return bar;
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.arrangementProperty(), this::show)
                .on(model.shelfProperty(), shelf -> count.setText(shelf.shown() == shelf.all()
                        ? messages.count("quotes.count", shelf.all()) : messages.text("quotes.count-of", shelf.shown(), shelf.all())));
    }

    private void show(Arrangement how) {
        scopes.forEach((scope, toggle) -> toggle.setSelected(scope == how.scope()));
        if (!field.getText().equals(how.words())) {
            field.setText(how.words());
        }
        choose(sort, how.sort());
        choose(grouping, how.grouping());
    }

    private void choose(MenuButton menu, Enum<?> chosen) {
        menu.setText(messages.word(chosen));
        menu.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == chosen));
    }

    private <E extends Enum<E>> MenuButton menu(String id, E[] values, Consumer<E> choose) {
        MenuButton menu = Styles.with(new MenuButton(), Styles.QUIET, Styles.LOW);
        menu.setId(id);
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(messages.word(value));
            item.setUserData(value);
            item.setOnAction(event -> {
                item.setSelected(true);
                choose.accept(value);
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
