package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Messages;

/// What the page's menu offers to put right about a quotation the reader found: who is quoted, and whether it is one at all.
final class QuotationMenu {

    private final Corrections corrections;
    private final Consumer<PagePlace> askQuoted;
    private final Messages messages;

    QuotationMenu(Corrections corrections, Consumer<PagePlace> askQuoted, Messages messages) {
        this.corrections = corrections;
        this.askQuoted = askQuoted;
        this.messages = messages;
    }

    List<MenuItem> items(PagePlace place) {
        List<MenuItem> items = new ArrayList<>();
        place.quotation().ifPresent(quotation -> {
            items.add(PageMenu.item(messages, "transcript.correct-quoted", Feather.USER_CHECK, () -> askQuoted.accept(place)));
            items.add(PageMenu.item(messages, "transcript.not-quotation", Feather.SLASH, () -> corrections.onNotQuotation(quotation)));
        });
        return items;
    }
}
