package readout.desktop.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.backups.StoredBackup;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PageFrame;
import readout.desktop.kit.Styles;

/// The backups of an archive: when each was made, how large it is, and the way back to it in two clicks.
final class BackupPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private BackupPage() {
    }

    /// @param restore goes back to a backup; the analyst has confirmed it
    static Node of(Path archive, Path folder, List<StoredBackup> backups, Messages messages, Consumer<StoredBackup> restore, Runnable close) {
        Label told = Styles.with(new Label(messages.text(backups.isEmpty() ? "app.backup.none" : "app.backup.explained")), Styles.SOFT);
        told.setWrapText(true);
        Label where = Styles.with(new Label(folder.toString()), Styles.FAINT, Styles.SMALL);
        where.setWrapText(true);
        VBox lines = Styles.with(new VBox(), "check-lines");
        backups.forEach(backup -> lines.getChildren().add(line(backup, messages, restore)));
        PageFrame frame = new PageFrame(messages, close).titled(messages.text("app.backup.title", TitleBar.nameOf(archive))).below(told, where).scrolling(lines);
        frame.setFocusTraversable(true);
        return frame;
    }

    /// When a backup was made, for people where they are.
    static String moment(StoredBackup backup, Messages messages) {
        ZonedDateTime made = backup.made().atZone(ZoneId.systemDefault());
        return messages.text("app.backup.moment", messages.dates().longDay(made.toLocalDate()), TIME.format(made));
    }

    private static Node line(StoredBackup backup, Messages messages, Consumer<StoredBackup> restore) {
        Label when = Styles.with(new Label(moment(backup, messages)), Styles.STRONG);
        Label size = Styles.with(new Label(messages.text("app.backup.size", String.format(messages.locale(), "%.1f", backup.bytes() / 1_000_000.0))), Styles.SOFT);
        VBox words = new VBox(when, size);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button first = new Button(messages.text("app.backup.restore"));
        Button sure = Styles.with(new Button(messages.text("app.backup.sure")), Styles.LINK);
        first.setAccessibleText(messages.text("app.backup.restore") + " " + when.getText());
        sure.setVisible(false);
        sure.setManaged(false);
        first.setOnAction(event -> {
            first.setVisible(false);
            first.setManaged(false);
            sure.setVisible(true);
            sure.setManaged(true);
            sure.requestFocus();
        });
        sure.setOnAction(event -> restore.accept(backup));
        return Styles.with(new HBox(Icons.of(Feather.CLOCK), words, first, sure), "page-line");
    }
}
