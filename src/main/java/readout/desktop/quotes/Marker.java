package readout.desktop.quotes;

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

    /// The marker nearest to a colour, `#rrggbb`.
    static Marker nearest(String colour) {
        Marker nearest = YELLOW;
        int least = Integer.MAX_VALUE;
        for (Marker marker : values()) {
            int distance = distance(colour, marker.colour);
            if (distance < least) {
                least = distance;
                nearest = marker;
            }
        }
        return nearest;
    }

    private static int distance(String one, String other) {
        int distance = 0;
        for (int at = 1; at < 7; at += 2) {
            int step = Integer.parseInt(one.substring(at, at + 2), 16) - Integer.parseInt(other.substring(at, at + 2), 16);
            distance += step * step;
        }
        return distance;
    }
}
