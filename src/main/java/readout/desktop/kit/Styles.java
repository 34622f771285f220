package readout.desktop.kit;

import javafx.scene.Node;
import readout.model.Side;

/// The style classes of our sheets that a pane may put on its nodes; what each looks like stands in `readout/desktop/base.css` and
/// `controls.css`.
public final class Styles {

    /// Text: less important, least important, well, doubtful, wrong.
    public static final String SOFT = "rd-soft";
    public static final String FAINT = "rd-faint";
    public static final String OK = "rd-ok";
    public static final String WARN = "rd-warn";
    public static final String BAD = "rd-bad";
    /// Text: 12 px and 11 px where plain text has 13; half bold; bold; the page's title; a serif for reading.
    public static final String SMALL = "rd-small";
    public static final String TINY = "rd-tiny";
    public static final String MEDIUM = "rd-medium";
    public static final String STRONG = "rd-strong";
    public static final String TITLE = "rd-title";
    public static final String READING = "rd-reading";
    public static final String ITALIC = "rd-italic";

    /// Surfaces: the bar above, the line below, a side panel, the page, a card on a panel (with `:selected`).
    public static final String BAR = "rd-bar";
    public static final String STATUS = "rd-status";
    public static final String PANEL = "rd-panel";
    public static final String PAGE = "rd-page";
    public static final String CARD = "rd-card";
    public static final String RULE = "rd-rule";
    public static final String FLOAT = "rd-float";
    public static final String FLOAT_TITLE = "rd-float-title";
    public static final String NOTICE = "rd-notice";
    public static final String EMPTY = "rd-empty";
    public static final String DROP = "rd-drop";
    public static final String VEIL = "rd-veil";

    /// Small marks (Labels or Regions).
    public static final String TAG = "rd-tag";
    public static final String PILL = "rd-pill";
    public static final String KEY = "rd-key";
    public static final String COUNT = "rd-count";
    public static final String DOT = "rd-dot";
    /// The colours of marker, for pills of tags and quotes.
    public static final String HL = "rd-hl";
    public static final String HL2 = "rd-hl2";
    public static final String HL3 = "rd-hl3";
    public static final String HL4 = "rd-hl4";
    public static final String HL5 = "rd-hl5";
    public static final String HL6 = "rd-hl6";
    public static final String HL7 = "rd-hl7";
    public static final String HL8 = "rd-hl8";

    /// Buttons: the one thing to do; no box until pointed at; only an icon; a low one for panels.
    public static final String PRIMARY = "rd-primary";
    public static final String QUIET = "rd-quiet";
    public static final String ICON_ONLY = "rd-icon-only";
    public static final String LOW = "rd-low";
    public static final String LINK = "rd-link";
    /// Icons smaller or larger than the usual ones.
    public static final String ICON_SMALL = "rd-icon-small";
    public static final String ICON_LARGE = "rd-icon-large";
    /// An HBox of ToggleButtons: in one box, or as underlined tabs.
    public static final String SEGMENTS = "rd-segments";
    public static final String TABS = "rd-tabs";
    /// An HBox that looks like one field and holds icon, chips and a TextField.
    public static final String FIELD = "rd-field";
    /// On a field: what is in it cannot be read. On a check box or chip: left out instead of asked for.
    public static final String WRONG = "rd-wrong";
    public static final String OUT = "rd-out";

    private Styles() {
    }

    /// The class that colours a dot, a check box, a bar or a label by side.
    public static String side(Side side) {
        return "rd-side-" + side.word();
    }

    /// Puts classes on a node and gives it back.
    public static <N extends Node> N with(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
