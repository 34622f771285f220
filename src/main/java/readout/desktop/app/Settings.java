package readout.desktop.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import readout.desktop.kit.Theme;

/// What is remembered from one start to the next.
///
/// @param theme       light, dark or as the system
/// @param textPercent the size of text, 100 to 200
/// @param language    `en`, `ru`, or empty for the system's
/// @param animated    whether movement is animated
/// @param window      where the window stood, if it has been open before
/// @param timeline    the height of the timeline in pixels
/// @param sides       the widths of the panes left and right of the reader in pixels
/// @param recent      archives opened before, the last first
/// @param commands    commands run from the palette before, by id, the last first
/// @param reading     the document that was in the reader last, by archive; of recent archives only
public record Settings(
        Theme.Choice theme,
        int textPercent,
        String language,
        boolean animated,
        Optional<Frame> window,
        double timeline,
        Sides sides,
        List<Path> recent,
        List<String> commands,
        Map<Path, String> reading) {

    private static final int MOST_RECENT = 10;

    /// Where a window stands, in screen pixels.
    public record Frame(double x, double y, double width, double height, boolean maximized) {
    }

    /// The widths of the side panes.
    public record Sides(double left, double right) {
    }

    public Settings {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(language);
        Objects.requireNonNull(window);
        Objects.requireNonNull(sides);
        recent = List.copyOf(recent);
        commands = List.copyOf(commands);
        reading = Map.copyOf(reading);
        if (textPercent < 100 || textPercent > 200) {
            throw new IllegalArgumentException("No such size of text: " + textPercent);
        }
    }

    /// What holds at the first start.
    public static Settings first() {
        return new Settings(Theme.Choice.SYSTEM, 100, "", true, Optional.empty(), 212, new Sides(256, 336), List.of(), List.of(), Map.of());
    }

    /// The same with another look.
    public Settings withLook(Theme.Choice choice, int percent) {
        return new Settings(choice, percent, language, animated, window, timeline, sides, recent, commands, reading);
    }

    /// The same with the window elsewhere.
    public Settings withWindow(Frame frame, double timelineHeight, Sides sideWidths) {
        return new Settings(theme, textPercent, language, animated, Optional.of(frame), timelineHeight, sideWidths, recent, commands, reading);
    }

    /// The same with another language, empty for the system's.
    public Settings withLanguage(String other) {
        return new Settings(theme, textPercent, other, animated, window, timeline, sides, recent, commands, reading);
    }

    /// The same with movement switched on or off.
    public Settings withAnimation(boolean on) {
        return new Settings(theme, textPercent, language, on, window, timeline, sides, recent, commands, reading);
    }

    /// The same after commands were run from the palette.
    public Settings withCommands(List<String> ids) {
        return new Settings(theme, textPercent, language, animated, window, timeline, sides, recent, ids, reading);
    }

    /// The same after an archive was opened.
    public Settings opened(Path archive) {
        List<Path> paths = new ArrayList<>(recent);
        paths.remove(archive);
        paths.addFirst(archive);
        return new Settings(theme, textPercent, language, animated, window, timeline, sides,
                paths.subList(0, Math.min(MOST_RECENT, paths.size())), commands, reading);
    }

    /// The same after a document of an archive was put in the reader.
    public Settings withReading(Path archive, String document) {
        Map<Path, String> documents = new HashMap<>(reading);
        documents.put(archive, document);
        documents.keySet().removeIf(path -> !path.equals(archive) && !recent.contains(path));
        return new Settings(theme, textPercent, language, animated, window, timeline, sides, recent, commands, documents);
    }
}
