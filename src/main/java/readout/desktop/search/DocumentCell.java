package readout.desktop.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import readout.archive.search.DocumentResult;
import readout.archive.search.Hit;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// A document that was found: its title, where and when, its best passage, and how many there are.
final class DocumentCell extends ListCell<DocumentResult.Found> {

    private final Messages messages;
    private final Label title = Styles.with(new Label(), Styles.STRONG);
    private final Label kind = Styles.with(new Label(), Styles.TAG);
    private final Label where = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
    private final Label snippet = Styles.with(new Label(), Styles.READING, "search-beside");
    private final Label count = Styles.with(new Label(), Styles.SOFT, Styles.SMALL);
    private final HBox line;

    DocumentCell(Messages messages) {
        this.messages = messages;
        HBox head = Styles.with(new HBox(title, kind, where), "search-document-head");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(head, snippet);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        line = Styles.with(new HBox(words, count), "search-line");
        snippet.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        snippet.setEllipsisString("…");
        // As wide as the list, so that long words are shortened instead of scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DocumentResult.Found item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : line);
        if (!empty && item != null) {
            Hit hit = item.best();
            title.setText(hit.title().orElse(messages.text("search.untitled")));
            kind.setText(messages.word(hit.kind()));
            where.setText(LineCell.placeAndDate(hit, messages));
            snippet.setText(hit.snippet().text());
            count.setText(messages.count("search.passages", item.passages()));
            setAccessibleText(String.join(", ", title.getText(), kind.getText(), where.getText(), count.getText()));
        }
    }
}
