package readout.desktop.quotes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// What can be done with several selected quotes at once, shown while several are selected.
final class BatchBar {

    private final QuotesModel model;
    private final Messages messages;
    private final Label count = Styles.with(new Label(), Styles.MEDIUM);
    private final HBox bar;

    BatchBar(QuotesModel model, Messages messages, QuoteMenus.Around around) {
        this.model = model;
        this.messages = messages;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        bar = Styles.with(new HBox(count, gap), "quote-batch");
        bar.getChildren().addAll(
                Icons.button(Feather.TAG, messages.text("quotes.tag.choose"), () -> around.chooseTags().accept(bar)),
                Icons.button(Feather.LAYERS, messages.text("quotes.gather"), model::onGather),
                Icons.button(Feather.COPY, messages.text("quotes.copy"), () -> around.copy().accept(model.selectedProperty().get())),
                Icons.button(Feather.SHARE, messages.text("quotes.export-selected"), () -> around.export().accept(new Outgoing.Selected())),
                delete());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        Attachments.whileShown(bar, this::attach);
    }

    Node node() {
        return bar;
    }

    private Button delete() {
        Button delete = Icons.button(Feather.TRASH_2, messages.text("quotes.delete-selected"), model::onDelete);
        delete.setId("quotes-delete");
        return delete;
    }

    private Subscription attach() {
        return new Attachments().on(model.selectedProperty(), this::show);
    }

    private void show(List<Long> selected) {
        bar.setVisible(selected.size() > 1);
        count.setText(messages.count("quotes.selected", selected.size()));
    }
}
