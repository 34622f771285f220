package readout.desktop.transcript;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.SideDecorator;
import readout.desktop.kit.Styles;
import readout.model.Side;

/// The left margin of the page: who speaks, in which office, and a rule in the side's colour along the turn.
final class SpeakerMargin implements SideDecorator {

    /// What stands beside a row.
    ///
    /// @param name   the speaker's short name, empty beside later paragraphs of a turn
    /// @param office the office on that day, or what else tells who it is
    /// @param side   the side whose colour the rule has
    record Beside(String name, String office, Side side) {
    }

    private final IntFunction<java.util.Optional<Beside>> besideRow;

    SpeakerMargin(IntFunction<java.util.Optional<Beside>> besideRow) {
        this.besideRow = besideRow;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return 0;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return cell(java.util.Optional.empty());
    }

    @Override
    public Node getNode(int index) {
        return cell(besideRow.apply(index));
    }

    private static Node cell(java.util.Optional<Beside> beside) {
        VBox who = new VBox();
        who.getStyleClass().add("transcript-who");
        who.setAlignment(Pos.TOP_RIGHT);
        HBox.setHgrow(who, Priority.ALWAYS);
        Region rule = new Region();
        rule.getStyleClass().add("transcript-rule");
        HBox cell = new HBox(who, rule);
        cell.getStyleClass().add("transcript-margin");
        cell.setFillHeight(true);
        beside.ifPresent(told -> {
            rule.getStyleClass().add(Styles.side(told.side()));
            addLine(who, told.name(), "transcript-name", Styles.STRONG);
            addLine(who, told.office(), "transcript-office");
        });
        return cell;
    }

    private static void addLine(VBox who, String words, String... styles) {
        if (!words.isEmpty()) {
            Label line = new Label(words);
            line.getStyleClass().addAll(styles);
            line.setWrapText(false);
            who.getChildren().add(line);
        }
    }
}
