package readout.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Line icons, coloured and sized by the sheets.
public final class Icons {

    private Icons() {
    }

    /// An icon that says nothing by itself; its neighbour's text or the button's name does.
    public static FontIcon of(Feather feather) {
        FontIcon icon = Styles.with(new FontIcon(feather), "rd-icon");
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        return icon;
    }

    /// A quiet button of an icon alone.
    ///
    /// @param name what it does, shown when pointed at and read aloud
    public static Button button(Feather feather, String name, Runnable action) {
        Button button = Styles.with(new Button(null, of(feather)), Styles.QUIET, Styles.ICON_ONLY);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
