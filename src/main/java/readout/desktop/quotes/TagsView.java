package readout.desktop.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// All tags as a tree, and below it what can be changed of the one that is chosen.
final class TagsView {

    private static final double INDENT = 1.2;

    private final QuotesModel model;
    private final Messages messages;
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private final ListView<Tag> list = Styles.with(new ListView<>(tags), "tag-list");
    private final TagDetail detail;
    private final VBox none;
    private final VBox view;
    private Map<TagPath, Integer> counts = Map.of();
    private Optional<Long> chosen = Optional.empty();
    private boolean filling;

    TagsView(QuotesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        detail = new TagDetail(model, messages);
        list.setId("tags-list");
        list.setAccessibleText(messages.text("quotes.tags"));
        list.setCellFactory(of -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!filling) {
                chosen = Optional.ofNullable(now).map(Tag::id);
                detail.show(Optional.ofNullable(now));
            }
        });
        Label title = Styles.with(new Label(messages.text("quotes.tags.none")), "rd-empty-title");
        Label hint = new Label(messages.text("quotes.tags.hint"));
        hint.setWrapText(true);
        none = Styles.with(new VBox(Icons.of(Feather.TAG), title, hint), Styles.EMPTY);
        VBox.setVgrow(none, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        view = new VBox(list, detail.node());
        Attachments.whileShown(view, this::attach);
    }

    Node node() {
        return view;
    }

    private Subscription attach() {
        return new Attachments().on(model.bookProperty(), this::show).on(model.tabProperty(), tab -> show(model.bookProperty().get()));
    }

    private void show(QuoteBook book) {
        if (model.tabProperty().get() != QuotesModel.Tab.TAGS) {
            return;
        }
        Map<TagPath, Integer> counted = new HashMap<>();
        book.cards().forEach(card -> card.tags().forEach(path -> counted.merge(path, 1, Integer::sum)));
        counts = counted;
        filling = true;
        tags.setAll(book.tags());
        list.getSelectionModel().clearSelection();
        Optional<Tag> still = book.tags().stream().filter(tag -> chosen.filter(id -> id == tag.id()).isPresent()).findFirst();
        still.ifPresent(list.getSelectionModel()::select);
        filling = false;
        detail.show(still);
        view.getChildren().setAll(book.tags().isEmpty() ? List.of(none) : List.of(list, detail.node()));
    }

    /// A tag in the tree: its name behind an indent, its key and how many quotes carry it.
    private final class Line extends ListCell<Tag> {
        private final Region indent = new Region();
        private final Region swatch = new Region();
        private final Label name = new Label();
        private final Label pin = Styles.with(new Label(), Styles.KEY);
        private final Label count = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
        private final HBox line = Styles.with(new HBox(indent, swatch, name, pin, count), "tag-choice");

        Line() {
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            count.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
            fontProperty().subscribe(font -> indent());
        }

        private void indent() {
            indent.setMinWidth(getItem() == null ? 0 : (getItem().path().names().size() - 1) * INDENT * getFont().getSize());
        }

        @Override
        protected void updateItem(Tag tag, boolean empty) {
            super.updateItem(tag, empty);
            setGraphic(empty ? null : line);
            if (!empty) {
                TagPath path = tag.path();
                indent();
                swatch.getStyleClass().setAll("tag-swatch", model.hues().of(path).style());
                name.setText(CardLook.tagName(path));
                pin.setText(tag.pin().map(String::valueOf).orElse(""));
                pin.setVisible(tag.pin().isPresent());
                count.setText(messages.number(counts.getOrDefault(path, 0)));
                setAccessibleText(path + ", " + messages.count("quotes.count", counts.getOrDefault(path, 0)));
            }
        }
    }
}
