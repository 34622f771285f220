package readout.desktop.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.desktop.app.instance.Instances;

/// Where the program keeps its files: in the places of each system, or all in one folder that was asked for.
///
/// @param settings the folder of the settings file
/// @param data     the folder of archives the program makes itself
/// @param logs     the folder of the log files
/// @param runtime  the folder of what lives only as long as a window
public record Places(Path settings, Path data, Path logs, Path runtime) {

    private static final String NAME = "Readout";

    /// Everything in one folder, as `--profile` asks for.
    public static Places under(Path profile) {
        return new Places(profile, profile.resolve("archives"), profile.resolve("logs"), temporary());
    }

    /// The places of a system: XDG base directories on Linux, Library on macOS, AppData on Windows.
    ///
    /// @param system      the value of `os.name`
    /// @param home        the person's home
    /// @param environment the environment's variables
    public static Places of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            Path roaming = variable(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve(NAME);
            Path local = variable(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(NAME);
            return new Places(roaming, roaming.resolve("Archives"), local.resolve("Logs"), temporary());
        }
        if (name.contains("mac") || name.contains("darwin")) {
            Path support = home.resolve("Library/Application Support").resolve(NAME);
            return new Places(support, support.resolve("Archives"), home.resolve("Library/Logs").resolve(NAME), temporary());
        }
        // Java asks the list of users for the home; people and scripts say it by the variable.
        Path own = variable(environment, "HOME").orElse(home);
        Path config = variable(environment, "XDG_CONFIG_HOME").orElse(own.resolve(".config")).resolve("readout");
        Path data = variable(environment, "XDG_DATA_HOME").orElse(own.resolve(".local/share")).resolve("readout");
        Path state = variable(environment, "XDG_STATE_HOME").orElse(own.resolve(".local/state")).resolve("readout");
        return new Places(config, data, state, variable(environment, "XDG_RUNTIME_DIR").map(folder -> folder.resolve("readout")).orElseGet(Places::temporary));
    }

    /// Where windows find each other: in the session's own folder, or in the person's part of the temporary one, whose path is short.
    public Instances instances() {
        return new Instances(runtime);
    }

    /// The settings file.
    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    /// Where files that the analyst writes go at first: the person's documents, or their home.
    static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isDirectory(home.resolve("Documents")) ? home.resolve("Documents") : home;
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), "readout-" + System.getProperty("user.name"));
    }

    /// XDG says that a path which is not absolute is to be passed over.
    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
