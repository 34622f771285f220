package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import readout.desktop.kit.Messages;

/// What quotes become when they leave the window by the clipboard or by a drag.
final class Carried {

    private final QuotesModel model;
    private final CardLook look;

    Carried(QuotesModel model, Messages messages) {
        this.model = model;
        look = new CardLook(messages);
    }

    /// Puts quotes on the clipboard.
    void copy(List<Long> ids) {
        if (!ids.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(content(ids));
        }
    }

    /// What a drag carries.
    ClipboardContent content(List<Long> ids) {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.cards(ids).stream().map(this::plain).collect(Collectors.joining("\n\n")));
        return content;
    }

    private String plain(Card card) {
        Optional<readout.model.Meeting> meeting = model.bookProperty().get().meetingOf(card);
        return look.words(card.flowing(), true) + "\n— " + look.speakers(card) + ", " + look.placeAndDate(card, meeting);
    }
}
