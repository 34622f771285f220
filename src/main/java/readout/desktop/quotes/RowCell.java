package readout.desktop.quotes;

import javafx.scene.Node;
import readout.desktop.kit.Messages;

/// A line of the list of quotes: a card, or the head of a group.
final class RowCell extends TallCell<Row> {

    private static final String HEAD = "quote-cell-head";
    private static final String INSIDE = "quote-cell-in";

    private final QuotesModel model;
    private final CardView card;
    private final GroupHead head;
    private final OfferView offer;

    RowCell(QuotesModel model, Messages messages, CardTools tools, GroupHead.Menu menu) {
        this.model = model;
        card = new CardView(model, messages, tools);
        offer = new OfferView(model, messages);
        head = new GroupHead(model, messages, menu);
        selectedProperty().subscribe(selected -> showSelected());
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            // What it showed stays in it unseen: taken out and put back, all of it would be styled anew, which takes longest of all.
            if (getGraphic() != null) {
                getGraphic().setVisible(false);
            }
            style(HEAD, false);
            style(INSIDE, false);
            return;
        }
        switch (row) {
            case Row.Head of -> {
                head.show(of);
                show(head);
            }
            case Row.Offer quotation -> {
                offer.show(quotation);
                show(offer);
            }
            case Row.Kept kept -> {
                card.show(kept.card(), isSelected());
                show(card);
            }
        }
        style(HEAD, row instanceof Row.Head);
        style(INSIDE, groupOf(row).asExchange().isPresent());
        card.setSelected(isSelected());
    }

    private void show(Node node) {
        if (getGraphic() != node) {
            setGraphic(node);
        }
        node.setVisible(true);
    }

    private void style(String name, boolean on) {
        if (on != getStyleClass().contains(name)) {
            if (on) {
                getStyleClass().add(name);
            } else {
                getStyleClass().remove(name);
            }
        }
    }

    /// Shows the same row again, after something beside it has changed.
    void refresh() {
        if (!isEmpty()) {
            updateItem(getItem(), false);
            requestLayout();
        }
    }

    private void showSelected() {
        card.setSelected(isSelected());
        if (!isEmpty() && getItem() instanceof Row.Kept kept) {
            card.show(kept.card(), isSelected());
        }
    }

    private static Group groupOf(Row row) {
        return switch (row) {
            case Row.Head head -> head.group();
            case Row.Offer offered -> new Group.Offered();
            case Row.Kept kept -> kept.group().orElse(new Group.Rest(QuoteGrouping.NONE));
        };
    }
}
