package readout.desktop.app;

import java.nio.file.Path;
import readout.archive.Opening;
import readout.desktop.kit.Messages;

/// Says in the window's language why an archive could not be opened, and what was done to one that was.
final class ArchiveWords {

    private ArchiveWords() {
    }

    /// One sentence, empty for an archive that was simply opened.
    static String of(Opening opening, Messages messages) {
        return switch (opening) {
            case Opening.Opened opened -> opened.upgrade().map(done ->
                    messages.text("app.archive.upgraded", done.from(), done.to(), done.backup())).orElse("");
            case Opening.Missing(Path file) -> messages.text("app.archive.missing", file);
            case Opening.AlreadyThere(Path file) -> messages.text("app.archive.already-there", file);
            case Opening.NotAnArchive(Path file, String why) -> messages.text("app.archive.not-an-archive", file, reason(why, messages));
            case Opening.Damaged(Path file, String detail) -> messages.text("app.archive.damaged", file, reason(detail, messages));
            case Opening.Newer(Path file, int version, int known) -> messages.text("app.archive.newer", file, version, known);
            case Opening.ReadOnly(Path file) -> messages.text("app.archive.read-only", file);
            case Opening.Locked(Path file) -> messages.text("app.archive.locked", file);
            case Opening.Unreachable(Path file, String why) -> messages.text("app.archive.unreachable", file, reason(why, messages));
        };
    }

    /// The archive's reasons are ends of English sentences; those it has words of its own for are said in the window's language.
    static String reason(String why, Messages messages) {
        return switch (why) {
            case "it is a folder" -> messages.text("app.archive.why.folder");
            case "it is empty" -> messages.text("app.archive.why.empty");
            case "it is a file of another kind" -> messages.text("app.archive.why.other-kind");
            case "it is a database of another program" -> messages.text("app.archive.why.other-program");
            case "its content cannot be read", "the archive cannot be read" -> messages.text("app.archive.why.unreadable");
            case "its end is missing" -> messages.text("app.archive.why.cut");
            case "its tables are missing" -> messages.text("app.archive.why.tables");
            case "there is no room left on the disk" -> messages.text("app.archive.why.full");
            case "the disk does not answer" -> messages.text("app.archive.why.silent");
            case "access is denied" -> messages.text("app.archive.why.denied");
            case "that is the archive itself" -> messages.text("app.archive.why.itself");
            default -> why;
        };
    }
}
