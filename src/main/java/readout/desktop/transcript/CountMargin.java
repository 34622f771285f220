package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The right margin of the page: how many quotes are kept from each turn or, outside speech, from each paragraph.
final class CountMargin implements SideDecorator {

    private final Supplier<PageColumn> column;
    private final Map<Integer, List<String>> kept;
    private final Messages messages;
    private final Consumer<List<String>> onKept;

    /// @param onKept gets the names of the quotes whose count is clicked
    CountMargin(Supplier<PageColumn> column, ReaderPage page, List<KeptMark> marks, Messages messages, Consumer<List<String>> onKept) {
        this.column = column;
        this.kept = byRow(page, marks);
        this.messages = messages;
        this.onKept = onKept;
    }

    /// The quotes' names by the row beside which they are counted: the one that opens the turn they begin in.
    static Map<Integer, List<String>> byRow(ReaderPage page, List<KeptMark> marks) {
        Map<Integer, List<String>> rows = new HashMap<>();
        for (KeptMark mark : marks) {
            page.rowAt(mark.span().start()).map(page::openingRow)
                    .ifPresent(row -> rows.computeIfAbsent(row, fresh -> new ArrayList<>()).add(mark.id()));
        }
        return rows;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return PageColumn.told(column.get().after());
    }

    @Override
    public Node getMeasurementNode(int index) {
        return new Region();
    }

    @Override
    public Node getNode(int index) {
        List<String> here = kept.get(index);
        if (here == null) {
            return new Region();
        }
        String words = messages.count("transcript.kept", here.size());
        Button count = Styles.with(new Button(messages.number(here.size())), Styles.COUNT, "transcript-count");
        count.getStyleClass().remove("button");
        count.setAccessibleText(words);
        count.setTooltip(new Tooltip(words));
        count.setFocusTraversable(false);
        count.setOnAction(event -> onKept.accept(here));
        HBox cell = Styles.with(new HBox(count), "transcript-counts");
        cell.setAlignment(Pos.TOP_LEFT);
        return cell;
    }
}
