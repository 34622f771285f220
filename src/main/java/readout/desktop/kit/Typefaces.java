package readout.desktop.kit;

import java.util.List;
import java.util.Set;

/// The families text is set in, chosen from what the system has, as a JavaFX style can name only one.
///
/// @param plain   for the window's words
/// @param medium  for words one acts on, half-way to bold; `plain` if there is none
/// @param strong  for headings; empty if `plain` must be made bold instead
/// @param reading a serif for long reading
public record Typefaces(String plain, String medium, String strong, String reading) {

    private static final List<Typefaces> SANS = List.of(
            new Typefaces("Inter", "Inter Medium", "Inter Semi Bold", ""),
            new Typefaces("Inter", "Inter Medium", "Inter SemiBold", ""),
            new Typefaces("SF Pro Text", "SF Pro Text Medium", "SF Pro Text Semibold", ""),
            new Typefaces("Segoe UI", "Segoe UI Semibold", "Segoe UI Semibold", ""),
            new Typefaces("Noto Sans", "Noto Sans Medium", "Noto Sans SemiBold", ""),
            new Typefaces("Open Sans", "Open Sans Medium", "Open Sans SemiBold", ""),
            new Typefaces("Roboto", "Roboto Medium", "Roboto Medium", ""),
            new Typefaces("Cantarell", "Cantarell", "", ""),
            new Typefaces("Ubuntu", "Ubuntu Medium", "", ""));
    private static final double ICON = 1.154;
    private static final double SMALL_ICON = 1;
    private static final double LARGE_ICON = 2;
    private static final List<String> SERIF = List.of("Noto Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Georgia",
            "PT Serif", "Cambria", "Liberation Serif", "DejaVu Serif", "Times New Roman");

    /// Chooses among the families of a system, as [javafx.scene.text.Font#getFamilies()] names them.
    public static Typefaces among(Set<String> families) {
        String reading = SERIF.stream().filter(families::contains).findFirst().orElse("Serif");
        return SANS.stream().filter(sans -> families.contains(sans.plain)).findFirst()
                .map(sans -> new Typefaces(sans.plain,
                        families.contains(sans.medium) ? sans.medium : sans.plain,
                        families.contains(sans.strong) ? sans.strong : "",
                        reading))
                .orElse(new Typefaces("System", "System", "", reading));
    }

    /// A style sheet that sets these families, and the sizes of icons: these are in pixels, since an icon is a text whose em would be its own
    /// size and so grow each time styles are applied.
    ///
    /// @param size the root's size in pixels, of which all other sizes are a part
    String sheet(double size) {
        String strongRule = strong.isEmpty() ? "-fx-font-weight: bold" : "-fx-font-family: \"" + strong + "\"";
        return """
                .root { -fx-font-family: "%s"; -fx-font-size: %spx; }
                .rd-medium, .button, .toggle-button, .menu-button, .tab-label, .rd-chip > .label, .tooltip { -fx-font-family: "%s"; }
                .rd-strong, .rd-title, .rd-heading-text, .rd-empty-title { %s; }
                .rd-reading { -fx-font-family: "%s"; }
                .rd-icon { -fx-icon-size: %dpx; }
                .rd-icon-small, .rd-chip-clear > .rd-icon, .timeline-tools .rd-icon, .menu-item .rd-icon { -fx-icon-size: %dpx; }
                .rd-icon-large, .rd-empty > .rd-icon { -fx-icon-size: %dpx; }
                """.formatted(plain, size, medium, strongRule, reading,
                Math.round(ICON * size), Math.round(SMALL_ICON * size), Math.round(LARGE_ICON * size));
    }
}
