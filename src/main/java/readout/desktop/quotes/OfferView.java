package readout.desktop.quotes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// A quotation that could be kept: its words, who says them, and the button that keeps it.
final class OfferView extends VBox {

    private final Messages messages;
    private final CardLook look;
    private final Label words = Styles.with(new Label(), Styles.READING, "rd-card-quote");
    private final Region dot = new Region();
    private final Label name = Styles.with(new Label(), Styles.SOFT, Styles.SMALL);
    private Row.Offer offer;

    OfferView(QuotesModel model, Messages messages) {
        this.messages = messages;
        look = new CardLook(messages);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = Styles.with(new Button(messages.text("quotes.offer.keep"), Icons.of(Feather.PLUS)), Styles.LOW, "quote-offer-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> model.onKeep(offer.span()));
        getChildren().addAll(words, Styles.with(new HBox(dot, name, keep), "quote-foot"));
        Styles.with(this, Styles.CARD, "quote-card", "quote-found");
    }

    void show(Row.Offer of) {
        offer = of;
        words.setText(look.words(of.words(), false));
        dot.getStyleClass().setAll(Styles.DOT, Styles.side(of.voice().side()));
        name.setText(of.voice().name().isEmpty() ? messages.text("quotes.nobody") : of.voice().name());
        setAccessibleText(name.getText() + ": " + of.words());
    }
}
