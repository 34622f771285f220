package readout.desktop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.desktop.kit.Theme;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings as one JSON file, written beside itself and moved into place, so that a crash leaves the old one.
public final class SettingsFile {

    /// What reading came to.
    ///
    /// @param settings the settings, those of the first start where the file tells none
    /// @param setAside where a file that could not be read was moved to
    public record Loaded(Settings settings, Optional<Path> setAside) {
    }

    private final Path file;
    private final JsonMapper mapper = JsonMapper.builder().build();

    /// Settings kept in a file, which need not exist.
    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Reads the settings. A file that cannot be understood is set aside, not fatal; a value out of range is the first start's.
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.first(), Optional.empty());
        }
        return understood().map(settings -> new Loaded(settings, Optional.empty())).orElseGet(() -> new Loaded(Settings.first(), setAside()));
    }

    /// Reads the settings and leaves the file alone whatever it holds.
    public Settings peek() {
        return Files.exists(file) ? understood().orElseGet(Settings::first) : Settings.first();
    }

    private Optional<Settings> understood() {
        try {
            return Optional.of(read(mapper.readTree(Files.readString(file))));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            // Not understood, for whatever reason: the caller decides what becomes of the file.
            return Optional.empty();
        }
    }

    /// Writes the settings.
    ///
    /// @throws IOException if the folder or the file cannot be written; the old file is as it was then
    public void save(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".json");
        try {
            Files.writeString(fresh, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(write(settings)));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Optional<Path> setAside() {
        Path aside = file.resolveSibling("settings.unreadable.json");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(aside);
        } catch (IOException e) {
            // It stays where it is and will be replaced when settings are saved; there is nothing else to do with it.
            return Optional.of(file);
        }
    }

    private static Settings read(JsonNode json) {
        Settings first = Settings.first();
        if (!json.isObject()) {
            throw new IllegalArgumentException("Not an object");
        }
        List<Path> recent = new ArrayList<>();
        json.path("recent").forEach(path -> recent.add(Path.of(path.asString())));
        List<String> commands = new ArrayList<>();
        json.path("commands").forEach(id -> commands.add(id.asString()));
        Map<Path, String> reading = new HashMap<>();
        json.path("reading").properties().forEach(entry -> reading.put(Path.of(entry.getKey()), entry.getValue().asString()));
        JsonNode window = json.path("window");
        return new Settings(
                Theme.Choice.valueOf(json.path("theme").asString(first.theme().name())),
                Math.clamp(json.path("textPercent").asInt(first.textPercent()), 100, 200),
                json.path("language").asString(first.language()),
                json.path("animated").asBoolean(first.animated()),
                window.isObject() ? Optional.of(new Settings.Frame(window.path("x").asDouble(0), window.path("y").asDouble(0),
                        window.path("width").asDouble(1440), window.path("height").asDouble(900),
                        window.path("maximized").asBoolean(false))) : Optional.empty(),
                json.path("timeline").asDouble(first.timeline()),
                new Settings.Sides(json.path("left").asDouble(first.sides().left()), json.path("right").asDouble(first.sides().right())),
                recent, commands, reading);
    }

    private ObjectNode write(Settings settings) {
        ObjectNode json = mapper.createObjectNode();
        json.put("theme", settings.theme().name());
        json.put("textPercent", settings.textPercent());
        json.put("language", settings.language());
        json.put("animated", settings.animated());
        settings.window().ifPresent(frame -> json.putObject("window").put("x", frame.x()).put("y", frame.y())
                .put("width", frame.width()).put("height", frame.height()).put("maximized", frame.maximized()));
        json.put("timeline", settings.timeline());
        json.put("left", settings.sides().left());
        json.put("right", settings.sides().right());
        settings.recent().forEach(path -> json.withArray("recent").add(path.toString()));
        settings.commands().forEach(id -> json.withArray("commands").add(id));
        ObjectNode reading = json.putObject("reading");
        settings.reading().forEach((archive, document) -> reading.put(archive.toString(), document));
        return json;
    }
}
