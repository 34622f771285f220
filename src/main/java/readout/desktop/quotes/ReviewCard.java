package readout.desktop.quotes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import readout.archive.quotes.anchoring.WordChange;
import readout.archive.versions.Review;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// A quote that waits: what it says, what the newer version says, word by word, at each place that may be meant, and what can be done.
final class ReviewCard extends VBox {

    private final ReviewModel model;
    private final Messages messages;
    private final Review review;

    ReviewCard(ReviewModel model, Messages messages, Review review) {
        this.model = model;
        this.messages = messages;
        this.review = review;
        Styles.with(this, Styles.CARD, "quote-card");
        Label what = Styles.with(new Label(messages.text(switch (review.what()) {
            case CHANGED -> "quotes.review.changed";
            case AMBIGUOUS -> "quotes.review.ambiguous";
            case GONE -> "quotes.review.gone";
            case EXACT -> "quotes.review.exact";
        })), Styles.SMALL, Styles.WARN);
        what.setWrapText(true);
        Label words = Styles.with(new Label(new CardLook(messages).words(Card.flow(review.quote().exact()), true)), Styles.READING, "rd-card-quote");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(what, words);
        review.candidates().forEach(place -> getChildren().add(candidate(place)));
        Button old = link("quotes.review.show-old", () -> model.onShowOld(review));
        Button keep = Styles.with(new Button(messages.text("quotes.review.keep-old")), Styles.LOW, "review-keep");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(event -> model.onKeepOld(review));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(Styles.with(new HBox(old, gap, keep), "quote-foot"));
    }

    private Node candidate(Review.Place place) {
        TextFlow difference = Styles.with(new TextFlow(), "review-difference");
        difference.getChildren().add(part("…" + Card.flow(place.before()) + gap(place.before(), true), Styles.FAINT));
        for (WordChange change : place.difference()) {
            difference.getChildren().add(part(change.words(), switch (change.kind()) {
                case SAME -> "review-same";
                case REMOVED -> "review-removed";
                case ADDED -> "review-added";
            }));
        }
        difference.getChildren().add(part(gap(place.after(), false) + Card.flow(place.after()) + "…", Styles.FAINT));
        Button show = link("quotes.open", () -> model.onShow(review, place.span()));
        Button accept = Styles.with(new Button(messages.text("quotes.review.accept")), Styles.LOW, "review-accept");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(event -> model.onAccept(review, place.span()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return Styles.with(new VBox(Styles.with(new Region(), Styles.RULE), difference, Styles.with(new HBox(show, gap, accept), "quote-foot")), "quote-note");
    }

    private Button link(String key, Runnable action) {
        Button link = Styles.with(new Button(messages.text(key)), Styles.LINK, Styles.SMALL, "quote-link");
        link.setOnAction(event -> action.run());
        return link;
    }

    /// The white space that stands between the words and those around them, if any.
    private static String gap(String around, boolean atEnd) {
        boolean blank = !around.isEmpty() && Character.isWhitespace(around.charAt(atEnd ? around.length() - 1 : 0));
        return blank ? " " : "";
    }

    private static Text part(String words, String style) {
        return Styles.with(new Text(words.replace('\n', ' ')), style);
    }
}
