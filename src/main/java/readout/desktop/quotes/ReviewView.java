package readout.desktop.quotes;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.versions.Review;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The quotes that wait for the analyst because a newer version of their document says it otherwise.
final class ReviewView {

    private final ReviewModel model;
    private final Messages messages;
    private final ObservableList<Review> reviews = FXCollections.observableArrayList();
    private final ListView<Review> list = Styles.with(new ListView<>(reviews), "quote-list", "review-list");
    private final VBox nothing;
    private final StackPane view;

    ReviewView(ReviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        list.setId("review-list");
        list.setAccessibleText(messages.text("quotes.review.title"));
        list.setCellFactory(of -> new ReviewCell());
        Label title = Styles.with(new Label(messages.text("quotes.review.none")), "rd-empty-title");
        nothing = Styles.with(new VBox(Icons.of(Feather.CHECK_CIRCLE), title), Styles.EMPTY);
        view = new StackPane(list, nothing);
        Attachments.whileShown(view, this::attach);
    }

    Node node() {
        return view;
    }

    private Subscription attach() {
        return new Attachments().on(model.reviewsProperty(), this::show);
    }

    private void show(List<Review> waiting) {
        reviews.setAll(waiting);
        nothing.setVisible(waiting.isEmpty());
        list.setVisible(!waiting.isEmpty());
    }

    private final class ReviewCell extends TallCell<Review> {

        @Override
        protected void updateItem(Review review, boolean empty) {
            super.updateItem(review, empty);
            setGraphic(empty || review == null ? null : new ReviewCard(model, messages, review));
        }
    }
}
