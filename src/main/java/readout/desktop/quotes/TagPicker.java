package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// Chooses tags by typing: what is typed completes to the tags there are, and makes a new one where none is called so.
final class TagPicker extends Popup {

    private static final int MOST_ROWS = 9;
    private static final double AWAY = 6;
    private static final double ROW = 30;

    /// How many of the quotes carry a tag.
    private enum On { NONE, SOME, ALL }

    private record Choice(TagPath path, boolean fresh, On on, Optional<Integer> pin) {
    }

    private final QuotesModel model;
    private final Messages messages;
    private final List<Long> ids;
    private final TextField field = new TextField();
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ListView<Choice> list = Styles.with(new ListView<>(choices), "tag-choices");

    /// Chooses for these quotes.
    TagPicker(QuotesModel model, Messages messages, List<Long> ids) {
        this.model = model;
        this.messages = messages;
        this.ids = List.copyOf(ids);
        setAutoHide(true);
        setHideOnEscape(true);
        field.setId("tag-field");
        field.setPromptText(messages.text("quotes.tag.prompt"));
        field.setAccessibleText(messages.text("quotes.tag.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe(typed -> complete());
        list.setCellFactory(of -> new ChoiceCell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        Label title = Styles.with(new Label(messages.count("quotes.tag.title", ids.size())), Styles.FLOAT_TITLE);
        VBox box = Styles.with(new VBox(title, field, list), Styles.FLOAT, "tag-picker");
        getContent().add(box);
        Subscription following = model.bookProperty().subscribe((before, now) -> complete());
        setOnHidden(event -> following.unsubscribe());
        complete();
    }

    /// Opens below a node.
    void showBelow(Node beside) {
        Bounds at = beside.localToScreen(beside.getBoundsInLocal());
        if (at != null) {
            show(beside, at.getMinX(), at.getMaxY() + AWAY);
            field.requestFocus();
        }
    }

    private void onKey(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().select(Math.min(at + 1, choices.size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(at - 1, 0));
            case TAB -> chosen().ifPresent(choice -> {
                field.setText(choice.path() + " > ");
                field.end();
            });
            case ENTER -> {
                if (field.getText().isBlank()) {
                    hide();
                } else {
                    chosen().ifPresent(this::turn);
                }
            }
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        if (key.getCode() != KeyCode.ESCAPE || isShowing()) {
            key.consume();
        }
    }

    private Optional<Choice> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Sets the tag on all the quotes, or takes it off if all have it; the field is ready for the next.
    private void turn(Choice choice) {
        model.acts().turnTag(model.cards(ids), choice.path());
        field.clear();
    }

    private void complete() {
        String typed = field.getText();
        List<Card> cards = model.cards(ids);
        String wanted = Arranging.fold(typed).strip().replaceAll("\\s*>\\s*", " > ").strip();
        List<Choice> all = new ArrayList<>();
        for (Tag tag : model.bookProperty().get().tags()) {
            if (Arranging.fold(tag.path().toString()).contains(wanted)) {
                all.add(new Choice(tag.path(), false, on(cards, tag.path()), tag.pin()));
            }
        }
        if (wanted.isEmpty()) {
            all.sort(Comparator.comparing((Choice choice) -> choice.on() == On.NONE));
        }
        parsed(typed).filter(path -> all.stream().noneMatch(choice -> choice.path().key().equals(path.key())))
                .ifPresent(path -> all.add(new Choice(path, true, On.NONE, Optional.empty())));
        choices.setAll(all);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(all.size(), 1, MOST_ROWS) * ROW + 4);
    }

    /// The path as typed, if it is one.
    static Optional<TagPath> parsed(String typed) {
        String bare = typed.strip();
        if (bare.isEmpty() || List.of(bare.split(">", -1)).stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        return Optional.of(TagPath.parse(bare));
    }

    private static On on(List<Card> cards, TagPath path) {
        long with = cards.stream().filter(card -> card.tags().stream().anyMatch(tag -> tag.key().equals(path.key()))).count();
        return with == 0 ? On.NONE : with == cards.size() ? On.ALL : On.SOME;
    }

    private final class ChoiceCell extends ListCell<Choice> {
        private final Region swatch = new Region();
        private final Label path = new Label();
        private final Label pin = Styles.with(new Label(), Styles.KEY);
        private final HBox line = Styles.with(new HBox(), "tag-choice");

        ChoiceCell() {
            HBox.setHgrow(path, Priority.ALWAYS);
            path.setMaxWidth(Double.MAX_VALUE);
            path.setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (!isEmpty()) {
                    turn(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty ? null : line);
            if (!empty) {
                Feather sign = choice.fresh() ? Feather.PLUS : choice.on() == On.ALL ? Feather.CHECK : Feather.MINUS;
                Node mark = Icons.of(sign);
                mark.setVisible(choice.fresh() || choice.on() != On.NONE);
                swatch.getStyleClass().setAll("tag-swatch", choice.fresh() ? Styles.HL8 : model.hues().of(choice.path()).style());
                path.setText(choice.fresh() ? messages.text("quotes.tag.make", choice.path()) : choice.path().toString());
                pin.setText(choice.pin().map(String::valueOf).orElse(""));
                pin.setVisible(choice.pin().isPresent());
                line.getChildren().setAll(mark, swatch, path, pin);
            }
        }
    }
}
