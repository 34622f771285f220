package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Messages;
import readout.model.Turn;

/// What the page's menu offers to put right at a place: who speaks, and where a turn begins and ends; who is quoted, and whether it is a
/// quotation at all.
final class TurnMenu {

    private final Corrections corrections;
    private final Consumer<PagePlace> askSpeaker;
    private final Consumer<PagePlace> askQuoted;
    private final Messages messages;

    /// @param askSpeaker asks who speaks the turn at a place
    /// @param askQuoted  asks who is quoted at a place
    TurnMenu(Corrections corrections, Consumer<PagePlace> askSpeaker, Consumer<PagePlace> askQuoted, Messages messages) {
        this.corrections = corrections;
        this.askSpeaker = askSpeaker;
        this.askQuoted = askQuoted;
        this.messages = messages;
    }

    List<MenuItem> items(PagePlace place) {
        List<MenuItem> items = new ArrayList<>();
        place.turn().ifPresent(index -> {
            List<Turn> turns = place.document().turns();
            items.add(PageMenu.item(messages, "transcript.correct-speaker", Feather.USER_CHECK, () -> askSpeaker.accept(place)));
            if (corrections.canSplit(place.offset())) {
                items.add(PageMenu.item(messages, "transcript.split-turn", Feather.SCISSORS, () -> corrections.onSplit(place.offset())));
            }
            if (index > 0) {
                items.add(PageMenu.item(messages, "transcript.join-before", Feather.CORNER_LEFT_UP, () -> corrections.onJoin(turns.get(index))));
            }
            if (index + 1 < turns.size()) {
                items.add(PageMenu.item(messages, "transcript.join-next", Feather.CORNER_LEFT_DOWN, () -> corrections.onJoin(turns.get(index + 1))));
            }
        });
        place.quotation().ifPresent(quotation -> {
            items.add(PageMenu.item(messages, "transcript.correct-quoted", Feather.USER_CHECK, () -> askQuoted.accept(place)));
            items.add(PageMenu.item(messages, "transcript.not-quotation", Feather.SLASH, () -> corrections.onNotQuotation(quotation)));
        });
        return items;
    }
}
