package readout.desktop.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Filter;
import readout.model.Side;

/// The press as one line that opens to its outlets, and these to their reporters; each of them a filter.
final class PressRows {

    private static final int FIRST = 8;

    private final SpeakersModel model;
    private final Messages messages;
    private final Runnable changed;
    private final CountedRow press;
    private final Button opener;
    private final HBox line;
    private final Map<String, CountedRow> rows = new HashMap<>();
    private boolean open;
    private boolean all;

    /// @param changed run when it was opened or closed
    PressRows(SpeakersModel model, Messages messages, Runnable changed) {
        this.model = model;
        this.messages = messages;
        this.changed = changed;
        press = new CountedRow(Side.PRESS, messages, model::onPress, model::onOnlyPress);
        press.setId("speaker-press");
        opener = Icons.button(Feather.CHEVRON_RIGHT, messages.text("speakers.press-open"), this::turn);
        opener.setId("speaker-press-open");
        HBox.setHgrow(press, Priority.ALWAYS);
        line = Styles.with(new HBox(press, opener), "press-line");
    }

    /// The lines for what is counted.
    List<Node> lines(Board.Press counted, int most, Filter filter, boolean finding) {
        List<Node> lines = new ArrayList<>();
        if (!finding) {
            lines.add(pressLine(counted, most, filter));
        }
        if (open || finding) {
            List<Board.Outlet> outlets = model.outlets();
            for (Board.Outlet outlet : outlets.subList(0, all || finding ? outlets.size() : Math.min(FIRST, outlets.size()))) {
                if (!outlet.name().isEmpty()) {
                    lines.add(row(outlet.name(), outlet.count(), filter, "press-outlet"));
                }
                outlet.reporters().forEach(reporter -> lines.add(row(reporter.name(), reporter.count(), filter, outlet.name().isEmpty() ? "press-outlet" : "press-reporter")));
            }
            if (!all && !finding && outlets.size() > FIRST) {
                Hyperlink more = Styles.with(new Hyperlink(messages.count("speakers.more", outlets.size() - FIRST)), Styles.SMALL, "speakers-more");
                more.setOnAction(event -> {
                    all = true;
                    changed.run();
                });
                lines.add(more);
            }
        }
        return lines;
    }

    private Node pressLine(Board.Press counted, int most, Filter filter) {
        press.show(messages.text("speakers.press"), messages.count("speakers.reporters", counted.reporters()),
                counted.told() == 0 ? "" : " · " + messages.count("speakers.outlets", counted.told()), counted.count(), most == 0 ? 0 : (double) counted.count() / most);
        press.show(switch (filter.press()) {
            case ANY -> CountedRow.Asked.NEITHER;
            case ONLY -> CountedRow.Asked.ASKED;
            case WITHOUT -> CountedRow.Asked.LEFT_OUT;
        });
        opener.setVisible(!counted.outlets().isEmpty());
        opener.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        opener.setAccessibleText(messages.text(open ? "speakers.press-close" : "speakers.press-open"));
        return line;
    }

    private CountedRow row(String name, int count, Filter filter, String level) {
        CountedRow row = rows.computeIfAbsent(level + "/" + name, key -> {
            CountedRow made = Styles.with(new CountedRow(Side.PRESS, messages, () -> model.onAsker(name), () -> model.onOnlyAsker(name)), level);
            made.setId("asker-" + name.replace(' ', '-'));
            return made;
        });
        row.show(name, "", "", count, 0);
        row.show(filter.askers().contains(name) ? CountedRow.Asked.ASKED : CountedRow.Asked.NEITHER);
        return row;
    }

    private void turn() {
        open = !open;
        changed.run();
    }
}
