package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/someone");

    @Test
    void onLinuxTheFoldersOfTheXdgSpecificationHold() {
        Places usual = Places.of("Linux", HOME, Map.of());
        assertEquals(HOME.resolve(".config/readout/settings.json"), usual.settingsFile());
        assertEquals(HOME.resolve(".local/share/readout"), usual.data());
        assertEquals(HOME.resolve(".local/state/readout"), usual.logs());
        Places said = Places.of("Linux", HOME, Map.of("HOME", "/home/other", "XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "relative", "XDG_RUNTIME_DIR", "/run/user/1"));
        assertEquals(Path.of("/home/other/.config/readout"), said.settings());
        assertEquals(Path.of("/data/readout"), said.data());
        assertEquals(Path.of("/home/other/.local/state/readout"), said.logs(), "a path that is not absolute is passed over");
        assertEquals(Path.of("/run/user/1/readout"), said.runtime());
    }

    @Test
    void windowsAndMacHaveFoldersOfTheirOwn() {
        assertEquals(HOME.resolve("Library/Application Support/Readout"), Places.of("Mac OS X", HOME, Map.of()).settings());
        assertEquals(HOME.resolve("AppData/Roaming/Readout"), Places.of("Windows 11", HOME, Map.of()).settings());
    }

    @Test
    void aProfileHoldsEverything() {
        Places places = Places.under(Path.of("/tmp/p"));
        assertEquals(Path.of("/tmp/p/settings.json"), places.settingsFile());
        assertEquals(Path.of("/tmp/p/archives"), places.data());
        assertEquals(Path.of("/tmp/p/logs"), places.logs());
    }
}
