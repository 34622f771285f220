package readout.desktop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import readout.desktop.kit.Messages;

/// What the program was started with.
///
/// @param places where its files are kept
/// @param files  archives and texts that were named
record Start(Places places, StartFiles files) {

    private static final String PROFILE = "--profile=";

    /// Reads the arguments: `--profile=DIR`, archives and texts, in any order.
    static Start of(List<String> arguments) {
        Places places = arguments.stream().filter(argument -> argument.startsWith(PROFILE)).findFirst()
                .map(argument -> Places.under(Path.of(argument.substring(PROFILE.length()))))
                .orElseGet(() -> Places.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()));
        return new Start(places, StartFiles.of(arguments.stream().filter(argument -> !argument.startsWith("--")).map(Path::of).toList()));
    }

    /// Gives the files to the window that has the archive this start is about, if there is one.
    boolean isTakenByAnother() {
        Settings settings = new SettingsFile(places.settingsFile()).peek();
        Messages messages = Messages.of(settings.language().isEmpty() ? Locale.getDefault() : Locale.of(settings.language()));
        StartArchive archive = StartArchive.of(files, settings, places, messages);
        return !archive.isNew() && places.instances().handOver(archive.file(), files.texts());
    }
}
