package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The list of cards. Only what is in sight has nodes, however many quotes there are.
final class CardList {

    private final QuotesModel model;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = Styles.with(new ListView<>(rows), "quote-list");
    private final Set<RowCell> cells = new HashSet<>();
    private Set<String> selectedRows = Set.of();
    private Optional<QuotesModel.Reveal> awaited = Optional.empty();
    private boolean restoring;

    CardList(QuotesModel model, Messages messages, CardTools tools, GroupHead.Menu groupMenu, CardDrag drag) {
        this.model = model;
        list.setId("quotes-list");
        list.setAccessibleText(messages.text("quotes.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(of -> {
            RowCell cell = new RowCell(model, messages, tools, groupMenu);
            cell.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> onClick(cell, click));
            drag.install(cell);
            cells.add(cell);
            return cell;
        });
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> tellSelection());
        Attachments.whileShown(list, this::attach);
    }

    ListView<Row> node() {
        return list;
    }

    /// The row that has the focus among the selected.
    Optional<Row> focused() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// What a pop-up about the selected quotes opens beside: a selected card in sight, or else the list's head.
    Node beside() {
        return cells.stream().filter(cell -> cell.isSelected() && !cell.isEmpty() && cell.getScene() != null && cell.isVisible())
                .<Node>map(cell -> cell.lookup(".quote-about") == null ? cell : cell.lookup(".quote-about")).findFirst().orElse(list);
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.shelfProperty(), this::show)
                // Rows that stay as they are may be linked otherwise, or their tags be coloured otherwise.
                .on(model.bookProperty(), book -> refresh())
                .on(model.revealProperty(), wish -> wish.ifPresent(this::reveal))
                .on(model.writing().draftProperty(), draft -> refresh())
                .on(model.writing().headingProperty(), heading -> refresh());
    }

    private void refresh() {
        cells.forEach(RowCell::refresh);
    }

    private void show(Shelf shelf) {
        Set<String> keys = selectedRows;
        restoring = true;
        // Cleared first: a selection would be moved along with each row that comes or goes.
        list.getSelectionModel().clearSelection();
        rows.setAll(shelf.rows());
        if (!keys.isEmpty()) {
            Set<Long> ids = Set.copyOf(model.selectedProperty().get());
            select(indices(row -> row instanceof Row.Kept kept && ids.contains(kept.card().id()) && keys.contains(row.key())));
        }
        restoring = false;
        tellSelection();
        awaited.ifPresent(wish -> {
            awaited = Optional.empty();
            find(wish);
        });
    }

    private int[] indices(Predicate<Row> wanted) {
        return IntStream.range(0, rows.size()).filter(i -> wanted.test(rows.get(i))).toArray();
    }

    private void select(int... indices) {
        if (indices.length > 0) {
            list.getSelectionModel().selectIndices(indices[0], indices);
        }
    }

    /// Brings quotes into view; where the search or the scope hides them, these give way.
    private void reveal(QuotesModel.Reveal wish) {
        if (!find(wish)) {
            awaited = Optional.of(wish);
            model.onArrange(how -> how.withWords("").withScope(how.scope() == QuoteScope.ALL ? QuoteScope.ALL : QuoteScope.MEETING));
        }
    }

    private boolean find(QuotesModel.Reveal wish) {
        Set<Long> left = new HashSet<>(wish.ids());
        int[] found = indices(row -> row instanceof Row.Kept kept && left.remove(kept.card().id()));
        if (found.length == 0) {
            return false;
        }
        restoring = true;
        list.getSelectionModel().clearSelection();
        select(found);
        restoring = false;
        tellSelection();
        if (!inSight(found[0])) {
            list.scrollTo(Math.max(0, found[0] - 1));
        }
        return true;
    }

    private boolean inSight(int index) {
        return cells.stream().anyMatch(cell -> !cell.isEmpty() && cell.getIndex() == index && cell.getScene() != null && cell.isVisible()
                && cell.getBoundsInParent().getMinY() >= 0 && list.getHeight() >= cell.getBoundsInParent().getMaxY());
    }

    private void tellSelection() {
        if (restoring) {
            return;
        }
        MultipleSelectionModel<Row> selection = list.getSelectionModel();
        Set<Long> ids = new LinkedHashSet<>();
        Set<String> keys = new HashSet<>();
        for (int index : new ArrayList<>(selection.getSelectedIndices())) {
            if (index >= 0 && index < rows.size() && rows.get(index) instanceof Row.Kept kept) {
                ids.add(kept.card().id());
                keys.add(kept.key());
            }
        }
        selectedRows = keys;
        List<Long> now = List.copyOf(ids);
        if (!model.selectedProperty().get().equals(now)) {
            model.selectedProperty().set(now);
        }
    }

    private void onClick(RowCell cell, MouseEvent click) {
        if (cell.isEmpty() || click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress() || isControl(click, cell)) {
            return;
        }
        boolean plain = !click.isShiftDown() && !click.isShortcutDown();
        switch (cell.getItem()) {
            case Row.Head head -> selectGroup(cell.getIndex(), head.count());
            case Row.Offer offer -> model.onShow(offer.document(), offer.span());
            case Row.Kept kept when plain && click.getClickCount() == 2 -> model.writing().onNote(kept.card());
            case Row.Kept kept when plain -> model.onOpen(kept.card());
            case Row.Kept kept -> { }
        }
    }

    /// A click on a head selects what stands below it.
    private void selectGroup(int head, int count) {
        list.getSelectionModel().clearSelection();
        list.getSelectionModel().selectRange(head + 1, Math.min(rows.size(), head + 1 + count));
    }

    /// Buttons and fields on a card act by themselves.
    private static boolean isControl(MouseEvent click, Node card) {
        Node node = click.getTarget() instanceof Node target ? target : null;
        while (node != null && node != card) {
            if (node instanceof ButtonBase || node instanceof TextInputControl) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
