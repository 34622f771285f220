package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.model.Turn;

/// What the page's menu offers to put right about a turn: who speaks, and where it begins and ends.
final class TurnMenu {

    private final Corrections corrections;
    private final Consumer<PagePlace> askSpeaker;
    private final Messages messages;

    TurnMenu(Corrections corrections, Consumer<PagePlace> askSpeaker, Messages messages) {
        this.corrections = corrections;
        this.askSpeaker = askSpeaker;
        this.messages = messages;
    }

    List<MenuItem> items(PagePlace place) {
        List<MenuItem> items = new ArrayList<>();
        place.turn().ifPresent(index -> {
            List<Turn> turns = place.document().turns();
            items.add(item("transcript.correct-speaker", Feather.USER_CHECK, () -> askSpeaker.accept(place)));
            if (corrections.canSplit(place.offset())) {
                items.add(item("transcript.split-turn", Feather.SCISSORS, () -> corrections.onSplit(place.offset())));
            }
            if (index > 0) {
                items.add(item("transcript.join-before", Feather.CORNER_LEFT_UP, () -> corrections.onJoin(turns.get(index))));
            }
            if (index + 1 < turns.size()) {
                items.add(item("transcript.join-next", Feather.CORNER_LEFT_DOWN, () -> corrections.onJoin(turns.get(index + 1))));
            }
        });
        return items;
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key), Icons.of(icon));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }
}
