package readout.desktop.app;

import java.io.IOException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.desktop.kit.BackgroundTasks;

/// The settings in force, saved with every change. Used on the FX thread only; the file is written elsewhere.
final class SettingsKeeper {

    private final SettingsFile file;
    private final BackgroundTasks tasks;
    private final Runnable notSaved;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Object writing = new Object();
    private volatile Settings newest;
    private Settings written;

    /// @param notSaved told if the file could not be written
    SettingsKeeper(SettingsFile file, Settings loaded, BackgroundTasks tasks, Runnable notSaved) {
        this.file = file;
        this.tasks = tasks;
        this.notSaved = notSaved;
        settings = new ReadOnlyObjectWrapper<>(this, "settings", loaded);
        newest = loaded;
        written = loaded;
    }

    /// What holds now.
    Settings get() {
        return settings.get();
    }

    /// What holds now, and later.
    ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    /// Changes the settings and saves them.
    void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            newest = changed;
            settings.set(changed);
            tasks.fetch(progress -> {
                write();
                return changed;
            }).onFailed(failure -> notSaved.run());
        }
    }

    /// Whoever comes writes what is newest, so that an older one never comes last.
    private void write() throws IOException {
        synchronized (writing) {
            Settings now = newest;
            if (!Objects.equals(now, written)) {
                file.save(now);
                written = now;
            }
        }
    }
}
