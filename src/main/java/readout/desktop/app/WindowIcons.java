package readout.desktop.app;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The program's icon in the sizes window managers ask for.
final class WindowIcons {

    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcons() {
    }

    static List<Image> load() {
        return IntStream.of(SIZES).mapToObj(size -> WindowIcons.class.getResource("/readout/icons/readout-" + size + ".png"))
                .map(url -> new Image(url.toExternalForm())).toList();
    }
}
