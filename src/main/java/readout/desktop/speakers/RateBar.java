package readout.desktop.speakers;

import javafx.scene.layout.Region;
import readout.desktop.kit.Styles;
import readout.model.Side;

/// A thin bar whose filled part tells how much.
final class RateBar extends Region {

    private final Region part;
    private double rate;

    RateBar(Side side) {
        part = Styles.with(new Region(), "rd-rate-part", Styles.side(side));
        Styles.with(this, "rd-rate").getChildren().add(part);
    }

    /// @param part 0 to 1
    void setRate(double part) {
        rate = part;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        part.resizeRelocate(0, 0, rate == 0 ? 0 : Math.max(2, rate * getWidth()), getHeight());
    }
}
