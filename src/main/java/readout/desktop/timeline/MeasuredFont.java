package readout.desktop.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A font that remembers how wide its texts are.
final class MeasuredFont implements TextWidths {

    private static final int REMEMBERED = 20_000;

    private final Font font;
    private final Map<String, Double> widths = new HashMap<>();
    private final Text probe = new Text();

    MeasuredFont(String family, double size) {
        font = Font.font(family, size);
        probe.setFont(font);
    }

    Font font() {
        return font;
    }

    @Override
    public double of(String text) {
        Double known = widths.get(text);
        if (known != null) {
            return known;
        }
        if (widths.size() >= REMEMBERED) {
            widths.clear();
        }
        probe.setText(text);
        double width = probe.getLayoutBounds().getWidth();
        widths.put(text, width);
        return width;
    }

    /// The text, or as much of it as is no wider than `most` with an ellipsis behind.
    String fitted(String text, double most) {
        if (of(text) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end).stripTrailing() + "…") > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
