package readout.desktop.kit;

import java.util.Locale;

/// The named colours of the sheets `palette-light.css` and `palette-dark.css`: `ON_ACCENT` is `-rd-on-accent` there.
public enum Swatch {
    BG, PANEL, CARD, LINE, EDGE,
    INK, SOFT, FAINT,
    /// For what is drawn, never for text.
    DIM,
    US, US_TEXT, RU, RU_TEXT, PRESS, PRESS_TEXT, OTHER, OTHER_TEXT,
    ACCENT, ON_ACCENT,
    HL, HL_LINE, HL2, HL2_LINE, HL3, HL3_LINE, HL4, HL4_LINE, HL5, HL5_LINE, HL6, HL6_LINE, HL7, HL7_LINE, HL8, HL8_LINE,
    SEL, HOVER, CHIP, OK, WARN, BAD,
    INVERSE, INVERSE_TEXT, INVERSE_SOFT, SHADOW;

    /// The looked-up colour's name: `-rd-on-accent`.
    public String cssName() {
        return "-rd-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
