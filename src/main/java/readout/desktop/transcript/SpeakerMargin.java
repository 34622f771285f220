package readout.desktop.transcript;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.SideDecorator;
import readout.desktop.kit.Styles;

/// The left margin of the page: who speaks, in which office, and a rule in the side's colour along the turn.
final class SpeakerMargin implements SideDecorator {

    /// What the margin does beyond being read.
    interface Acts {

        /// Makes a speaker's name answer to being pointed at and clicked.
        void install(Node name, Beside beside);
    }

    private final Supplier<PageColumn> column;
    private final IntFunction<Optional<Beside>> besideRow;
    private final double roomBelow;
    private final Acts acts;

    /// @param column    how the page's width is shared now
    /// @param besideRow what stands beside a row, by its number
    /// @param roomBelow the room between turns in pixels
    SpeakerMargin(Supplier<PageColumn> column, IntFunction<Optional<Beside>> besideRow, double roomBelow, Acts acts) {
        this.column = column;
        this.besideRow = besideRow;
        this.roomBelow = roomBelow;
        this.acts = acts;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return PageColumn.told(column.get().before() + column.get().names());
    }

    @Override
    public Node getMeasurementNode(int index) {
        return new Region();
    }

    @Override
    public Node getNode(int index) {
        return besideRow.apply(index).map(this::cell).orElseGet(Region::new);
    }

    private Node cell(Beside beside) {
        VBox who = Styles.with(new VBox(), "transcript-who");
        who.setAlignment(Pos.TOP_RIGHT);
        HBox.setHgrow(who, Priority.ALWAYS);
        Region rule = Styles.with(new Region(), "transcript-rule", Styles.side(beside.side()));
        if (beside.apart()) {
            HBox.setMargin(rule, new Insets(0, 0, roomBelow, 0));
        }
        HBox cell = Styles.with(new HBox(who, rule), "transcript-margin");
        cell.setPadding(new Insets(0, 0, 0, column.get().before()));
        if (beside.opening()) {
            Label name = Styles.with(new Label(beside.name()), "transcript-name", Styles.STRONG);
            if (beside.isUnsure()) {
                name.getStyleClass().add("rd-unsure");
            }
            name.setId("turn-" + beside.turn());
            acts.install(name, beside);
            who.getChildren().add(name);
            if (!beside.office().isEmpty()) {
                who.getChildren().add(Styles.with(new Label(beside.office()), "transcript-office"));
            }
            if (!beside.manner().isEmpty()) {
                who.getChildren().add(Styles.with(new Label(beside.manner()), "transcript-office", Styles.ITALIC));
            }
        }
        return cell;
    }
}
