package readout.desktop.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;

class FactLineTest {

    @Test
    void theLastFactOfEachLineEndsIt() {
        assertEquals(List.of(false, true, false, true, true), ends(220, 100, 110, 60, 90, 130));
        assertEquals(List.of(false, false, false, false, true), ends(1000, 100, 110, 60, 90, 130));
        assertEquals(List.of(true, true), ends(50, 100, 100));
    }

    private static List<Boolean> ends(double width, double... facts) {
        return Fx.get(() -> {
            FactLine line = new FactLine();
            for (double fact : facts) {
                Region region = new Region();
                region.setPrefSize(fact, 20);
                line.getChildren().add(region);
            }
            new Scene(line);
            line.resize(width, 200);
            line.layout();
            return line.getChildren().stream().map(FactLineTest::endsLine).toList();
        });
    }

    private static boolean endsLine(Node fact) {
        return fact.getPseudoClassStates().contains(PseudoClass.getPseudoClass("line-end"));
    }
}
