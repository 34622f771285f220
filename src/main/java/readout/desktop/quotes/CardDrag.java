package readout.desktop.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import readout.archive.quotes.Exchange;

/// Drags cards: to another place in an exchange, into an exchange, or into another program, which gets them as text, HTML and RTF.
final class CardDrag {

    private static final String ABOVE = "quote-drop-above";
    private static final String BELOW = "quote-drop-below";

    private final QuotesModel model;
    private final Carried carried;
    private final DataFormat quotes;

    CardDrag(QuotesModel model, Carried carried) {
        this.model = model;
        this.carried = carried;
        quotes = Optional.ofNullable(DataFormat.lookupMimeType("application/x-readout-quotes")).orElseGet(() -> new DataFormat("application/x-readout-quotes"));
    }

    void install(RowCell cell) {
        cell.setOnDragDetected(event -> {
            if (!cell.isEmpty() && cell.getItem() instanceof Row.Kept kept) {
                begin(cell, kept);
                event.consume();
            }
        });
        cell.setOnDragOver(event -> {
            if (target(cell).isPresent() && event.getDragboard().hasContent(quotes)) {
                event.acceptTransferModes(TransferMode.ANY);
                mark(cell, isLower(cell, event) ? BELOW : ABOVE);
                event.consume();
            }
        });
        cell.setOnDragExited(event -> mark(cell, ""));
        cell.setOnDragDropped(event -> {
            mark(cell, "");
            target(cell).filter(exchange -> event.getDragboard().hasContent(quotes)).ifPresent(exchange -> {
                drop(cell, exchange, ids((String) event.getDragboard().getContent(quotes)), isLower(cell, event));
                event.setDropCompleted(true);
                event.consume();
            });
        });
    }

    private void begin(RowCell cell, Row.Kept kept) {
        Dragboard board = cell.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        board.setContent(content(kept.card().id()));
        board.setDragView(cell.snapshot(null, null), 12, 12);
    }

    /// What a drag of a card carries: all that is selected if the card is, or else the card alone.
    ClipboardContent content(long card) {
        List<Long> selected = model.selectedProperty().get();
        List<Long> ids = selected.contains(card) ? selected : List.of(card);
        ClipboardContent content = carried.content(ids);
        content.put(quotes, ids.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        return content;
    }

    private void drop(RowCell cell, Exchange exchange, List<Long> ids, boolean lower) {
        long before = switch (cell.getItem()) {
            case Row.Head head -> exchange.quotes().isEmpty() ? 0 : exchange.quotes().getFirst();
            case Row.Offer offer -> 0;
            case Row.Kept kept -> lower ? after(exchange, kept.card().id()) : kept.card().id();
        };
        model.exchanges().place(exchange, ids, before);
    }

    private static long after(Exchange exchange, long quote) {
        int next = exchange.quotes().indexOf(quote) + 1;
        return next < exchange.quotes().size() ? exchange.quotes().get(next) : 0;
    }

    /// The exchange that a dropped card would stand in.
    private static Optional<Exchange> target(RowCell cell) {
        return cell.isEmpty() ? Optional.empty() : switch (cell.getItem()) {
            case Row.Head head -> head.group().asExchange();
            case Row.Offer offer -> Optional.empty();
            case Row.Kept kept -> kept.group().flatMap(Group::asExchange);
        };
    }

    /// Whether it is held over the lower half of what is in sight of a card: the rest of a long one cannot be reached.
    private static boolean isLower(RowCell cell, DragEvent event) {
        double above = Math.max(0, -cell.getLayoutY());
        double below = Math.min(cell.getHeight(), cell.getListView().getHeight() - cell.getLayoutY());
        return event.getY() > (above + below) / 2;
    }

    private static void mark(RowCell cell, String style) {
        cell.getStyleClass().removeAll(ABOVE, BELOW);
        if (!style.isEmpty()) {
            cell.getStyleClass().add(style);
        }
    }

    private static List<Long> ids(String text) {
        return Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }
}
