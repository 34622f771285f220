package readout.archive;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.archive.sql.Database;

/// Settings that belong to an archive and go with its file, by key.
public final class SettingStore {

    private final Database database;

    SettingStore(Database database) {
        this.database = database;
    }

    /// All settings, by key.
    public Map<String, String> all() {
        return database.read(session -> {
            Map<String, String> settings = new TreeMap<>();
            session.each("SELECT key, value FROM settings", row -> settings.put(row.text(1), row.text(2)));
            return settings;
        });
    }

    /// A setting.
    public Optional<String> get(String key) {
        return database.read(session -> session.one("SELECT value FROM settings WHERE key = ?", row -> row.text(1), key));
    }

    /// Sets a setting, or removes it.
    ///
    /// @return the setting as it was; giving it back is the inverse
    public Optional<String> set(String key, Optional<String> value) {
        return database.write(session -> {
            Optional<String> before = session.one("SELECT value FROM settings WHERE key = ?", row -> row.text(1), key);
            if (value.isPresent()) {
                session.update("INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                        key, value);
            } else {
                session.update("DELETE FROM settings WHERE key = ?", key);
            }
            return before;
        });
    }
}
