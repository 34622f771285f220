package readout.desktop.timeline;

import javafx.scene.paint.Color;
import readout.desktop.kit.Palette;
import readout.desktop.kit.Swatch;
import readout.desktop.kit.Theme;
import readout.desktop.kit.Typefaces;

/// The colours and fonts the timeline is drawn in.
///
/// @param palette the colours in force
/// @param plain   for labels and the axis
/// @param medium  for lanes' names and what is selected
/// @param count   for the numbers in clusters of up to two digits
/// @param small   for the longer ones
/// @param unit    1 at the usual text size, up to 2
record TimelineLook(Palette palette, MeasuredFont plain, MeasuredFont medium, MeasuredFont count, MeasuredFont small, double unit) {

    private static final double USUAL_SIZE = 13;
    private static final double LABEL = 11;
    private static final double COUNT = 10;
    private static final double SMALL_COUNT = 8;

    /// The look of a theme as it is now.
    static TimelineLook of(Theme theme) {
        double unit = theme.textSize() / USUAL_SIZE;
        Typefaces faces = theme.typefaces();
        return new TimelineLook(theme.paletteProperty().get(), new MeasuredFont(faces.plain(), LABEL * unit), new MeasuredFont(faces.medium(), LABEL * unit),
                new MeasuredFont(faces.medium(), COUNT * unit), new MeasuredFont(faces.medium(), SMALL_COUNT * unit), unit);
    }

    Color color(Swatch swatch) {
        return palette.color(swatch);
    }

    /// The colour of a group's marks; that of mixed ones if `null`.
    Swatch swatch(LevelGroup group) {
        return group == LevelGroup.PRESIDENTS || group == LevelGroup.MINISTERS ? Swatch.US : Swatch.PRESS;
    }

    /// The font a cluster's count fits in.
    MeasuredFont forCount(String text) {
        return text.length() < 3 ? count : small;
    }
}
