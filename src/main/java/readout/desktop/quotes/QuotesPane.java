package readout.desktop.quotes;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Deck;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// The pane of what is kept: cards, tags and export.
public final class QuotesPane {

    /// Where exports go.
    ///
    /// @param folder at first
    /// @param choose asks the analyst for a file, from a suggestion
    public record Saving(Path folder, Function<Path, Optional<Path>> choose) {
    }

    private final QuotesModel model;
    private final Messages messages;
    private final CardList cards;
    private final Carried carried;
    private final ExportModel exports;
    private final ReviewModel reviews;
    private final QuoteMenus menus;
    private final Label empty = Styles.with(new Label(), "rd-empty-title");
    private final Label hint = new Label();
    private final VBox nothing = Styles.with(new VBox(Icons.of(Feather.BOOKMARK), empty, hint), Styles.EMPTY);
    private final VBox pane;

    /// A pane over what is kept; it follows the model while it stands in a scene.
    ///
    /// @param saving where exports go at first, and how the analyst is asked for another place
    public QuotesPane(Workspace workspace, QuotesModel model, Messages messages, Saving saving) {
        this.model = model;
        this.messages = messages;
        carried = new Carried(workspace, model, messages);
        reviews = new ReviewModel(workspace, model, messages);
        exports = new ExportModel(workspace, model, messages, saving.folder());
        QuoteMenus.Around around = new QuoteMenus.Around(this::chooseTags, carried::copy, this::onExport, exchange -> model.writing().onExchangeNote(exchange.id()));
        menus = new QuoteMenus(model, messages, around);
        cards = new CardList(model, messages, new Tools(), (exchange, beside) -> menus.showFor(exchange, beside), new CardDrag(model, carried));
        cards.node().addEventHandler(KeyEvent.KEY_PRESSED, new CardKeys(model, cards::focused, around, this::onChooseTags)::handle);
        cards.node().setOnContextMenuRequested(this::showMenu);
        StackPane middle = new StackPane(cards.node(), nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        Node kept = filling(new VBox(new ArrangementBar(model, messages).node(), middle, new BatchBar(model, messages, around).node()), QuotesModel.Tab.CARDS);
        Node tags = filling(new TagsView(model, messages).node(), QuotesModel.Tab.TAGS);
        Node export = filling(new ExportView(exports, model, messages, saving.choose()).node(), QuotesModel.Tab.EXPORT);
        Node review = filling(new ReviewView(reviews, messages).node(), QuotesModel.Tab.REVIEW);
        Deck views = new Deck(kept, tags, export, review);
        VBox.setVgrow(views, Priority.ALWAYS);
        pane = Styles.with(new VBox(tabs(), views), Styles.PANEL, "quotes");
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    public Node node() {
        return pane;
    }

    /// Opens the export: of the selected quotes if several are, else of those shown.
    public void onExport() {
        onExport(model.selectedProperty().get().size() > 1 ? new Outgoing.Selected() : new Outgoing.Shown());
    }

    private void onExport(Outgoing outgoing) {
        exports.outgoingProperty().set(outgoing);
        model.tabProperty().set(QuotesModel.Tab.EXPORT);
    }

    /// Writes the selected quote's note.
    public void onWriteNote() {
        model.selectedCards().stream().findFirst().ifPresent(model.writing()::onNote);
    }

    /// Chooses tags for the selected quotes.
    public void onChooseTags() {
        chooseTags(cards.beside());
    }

    private Node tabs() {
        HBox tabs = Styles.with(new HBox(), Styles.TABS, "quotes-tabs");
        ToggleGroup group = new ToggleGroup();
        for (QuotesModel.Tab tab : QuotesModel.Tab.values()) {
            ToggleButton button = toggle(group, tabs, messages.text(switch (tab) {
                case CARDS -> "quotes.title";
                case TAGS -> "quotes.tags";
                case EXPORT -> "quotes.export.title";
                case REVIEW -> "quotes.review.title";
            }), () -> model.tabProperty().set(tab));
            button.setId("quotes-tab-" + tab.name().toLowerCase(Locale.ROOT));
            model.tabProperty().subscribe(shown -> button.setSelected(shown == tab));
            if (tab == QuotesModel.Tab.REVIEW) {
                countReviews(button);
            }
        }
        return tabs;
    }

    /// The tab of reviews stands there only while something waits, or it is open.
    private void countReviews(ToggleButton button) {
        Label count = Styles.with(new Label(), Styles.COUNT);
        button.setGraphic(count);
        button.managedProperty().bind(button.visibleProperty());
        Runnable show = () -> {
            int waiting = reviews.reviewsProperty().get().size();
            count.setText(messages.number(waiting));
            button.setVisible(waiting > 0 || model.tabProperty().get() == QuotesModel.Tab.REVIEW);
        };
        reviews.reviewsProperty().subscribe(show);
        model.tabProperty().subscribe(show);
        show.run();
    }

    private Node filling(Node view, QuotesModel.Tab tab) {
        view.visibleProperty().bind(model.tabProperty().isEqualTo(tab));
        view.managedProperty().bind(view.visibleProperty());
        return view;
    }

    private Subscription attach() {
        return new Attachments().on(model.shelfProperty(), this::show);
    }

    private void show(Shelf shelf) {
        boolean none = shelf.rows().isEmpty();
        nothing.setVisible(none);
        cards.node().setVisible(!none);
        Arrangement how = model.arrangementProperty().get();
        if (!how.words().isBlank()) {
            empty.setText(messages.text("quotes.empty.words"));
            hint.setText("");
        } else {
            empty.setText(messages.text(shelf.all() == 0 ? "quotes.empty.archive" : switch (how.scope()) {
                case DOCUMENT -> "quotes.empty.document";
                case MEETING -> "quotes.empty.meeting";
                case FILTER -> "quotes.empty.filter";
                case ALL -> "quotes.empty.archive";
            }));
            hint.setText(messages.text("quotes.empty.hint"));
        }
        hint.setWrapText(true);
    }

    private void chooseTags(Node beside) {
        List<Long> ids = model.selectedProperty().get();
        if (!ids.isEmpty()) {
            pick(ids, beside);
        }
    }

    /// Opens after the key that asks for it has been typed to its end, or its letter would stand in the field.
    private void pick(List<Long> ids, Node beside) {
        Platform.runLater(() -> new TagPicker(model, messages, ids).showBelow(beside));
    }

    private void showMenu(ContextMenuEvent event) {
        Optional<Row> row = pointed(event).or(cards::focused);
        Optional<Group> group = row.flatMap(each -> each instanceof Row.Kept kept ? kept.group() : Optional.empty());
        if (row.filter(Row.Head.class::isInstance).isEmpty()) {
            menus.showFor(cards.node(), group, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private static Optional<Row> pointed(ContextMenuEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ListCell<?>)) {
            node = node.getParent();
        }
        return node instanceof RowCell cell && !cell.isEmpty() ? Optional.of(cell.getItem()) : Optional.empty();
    }

    /// A row of toggles of which one is chosen.
    static ToggleButton toggle(ToggleGroup group, HBox into, String text, Runnable choose) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setToggleGroup(group);
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            choose.run();
        });
        into.getChildren().add(toggle);
        return toggle;
    }

    private final class Tools implements CardTools {
        @Override
        public void chooseTags(Card card, Node beside) {
            List<Long> selected = model.selectedProperty().get();
            pick(selected.contains(card.id()) ? selected : List.of(card.id()), beside);
        }

        @Override
        public void showMenu(Card card, Node beside) {
            if (!model.selectedProperty().get().contains(card.id())) {
                model.onReveal(List.of(card.id()));
            }
            var at = beside.localToScreen(beside.getLayoutBounds());
            menus.showFor(beside, cards.focused().flatMap(row -> row instanceof Row.Kept kept ? kept.group() : Optional.empty()),
                    at.getMinX(), at.getMaxY());
        }
    }
}
