package readout.desktop.quotes;

import javafx.scene.paint.Color;
import readout.desktop.kit.Styles;

/// The theme's marker colours, from which tags choose.
public enum Marker {
    YELLOW("#e2b203", Styles.HL),
    GREEN("#3fae74", Styles.HL2),
    BLUE("#5b8def", Styles.HL3),
    VIOLET("#a36cd6", Styles.HL4),
    ORANGE("#e07b39", Styles.HL5),
    TEAL("#2aa5a5", Styles.HL6),
    PINK("#d9629c", Styles.HL7),
    GREY("#8a8f98", Styles.HL8);

    private static final double LEAST_SATURATION = 0.2;

    private final String colour;
    private final String style;

    Marker(String colour, String style) {
        this.colour = colour;
        this.style = style;
    }

    /// The colour the archive keeps for it: `#rrggbb`.
    public String colour() {
        return colour;
    }

    /// The style class of pills and marks of this colour.
    public String style() {
        return style;
    }

    /// The marker of the nearest hue; grey for a colour without one.
    ///
    /// @param colour `#rrggbb`
    static Marker nearest(String colour) {
        Color wanted = Color.web(colour);
        if (wanted.getSaturation() < LEAST_SATURATION) {
            return GREY;
        }
        Marker nearest = YELLOW;
        for (Marker marker : values()) {
            if (marker != GREY && away(wanted, marker) < away(wanted, nearest)) {
                nearest = marker;
            }
        }
        return nearest;
    }

    /// The angle between two hues, 0 to 180.
    private static double away(Color wanted, Marker marker) {
        double angle = Math.abs(wanted.getHue() - Color.web(marker.colour).getHue());
        return Math.min(angle, 360 - angle);
    }
}
