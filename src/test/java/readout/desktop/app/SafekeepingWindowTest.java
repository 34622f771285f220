package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.archive.quotes.TagPath;
import readout.desktop.Fx;
import readout.intake.Intake;

/// What the real window does for an archive's safety.
class SafekeepingWindowTest {

    @TempDir
    Path profile;

    @Test
    void anArchiveIsBackedUpWhenItIsOpenedAndComesBackInTwoClicks() throws Exception {
        Path archive = archiveWithTag("kept");
        try (WindowRobot window = WindowRobot.open(profile, archive)) {
            Fx.await(() -> backups() == 1 && window.desktop.workspace().tasks().shown().isEmpty());
            change(window, "made later");
            window.press("app.backups");
            Fx.await(() -> window.shows(".page-line .button"));
            window.picture("backups");
            List<Button> buttons = WindowRobot.get(() -> window.scene().getRoot().lookupAll(".page-line .button").stream().map(Button.class::cast).toList());
            Fx.run(buttons.getFirst()::fire);
            assertTrue(WindowRobot.get(buttons.get(1)::isVisible), "asked once more");
            Fx.run(buttons.get(1)::fire);
            Fx.await(() -> window.shows(".rd-notice") && window.desktop.workspace().archiveProperty().get().isPresent());
            assertEquals(List.of("kept"), tags(window));
        }
        try (var files = Files.list(archive.getParent())) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().matches("a before .*\\.readout")), "what it was before is kept");
        }
    }

    @Test
    void aDamagedArchiveIsToldAndItsBackupOffered() throws Exception {
        Path archive = archiveWithTag("kept");
        try (WindowRobot window = WindowRobot.open(profile, archive)) {
            Fx.await(() -> backups() == 1 && window.desktop.workspace().tasks().shown().isEmpty());
            Fx.run(() -> window.desktop.workspace().close());
            // Closing ends in the background; once it has, the file is free to be spoilt.
            Fx.await(() -> !Files.exists(archive.resolveSibling("a.readout-wal")));
            Files.writeString(archive, "spoilt");
            Fx.run(() -> window.desktop.begin(StartFiles.of(List.of(archive))));
            Fx.await(() -> window.shows(".rd-notice .rd-link"));
            assertTrue(window.words(".rd-notice").contains("a.readout"));
            Fx.run(() -> window.find(Button.class, ".rd-notice .rd-link").fire());
            Fx.await(() -> window.desktop.workspace().archiveProperty().get().isPresent());
            assertEquals(List.of("kept"), tags(window));
        }
    }

    @Test
    void aSecondStartHandsItsFilesToThisWindow() throws Exception {
        Path archive = archiveWithTag("kept");
        Path text = Files.writeString(profile.resolve("note.txt"), "GENEVA, March 6, 2009 (Reuters) - The ministers met.\n");
        Start second = Start.of(List.of("--profile=" + profile, archive.toString(), text.toString()));
        assertFalse(second.isTakenByAnother());
        try (WindowRobot window = WindowRobot.open(profile, archive)) {
            Fx.await(second::isTakenByAnother);
            Fx.await(() -> window.desktop.imports().reportProperty().get().filter(report -> report.over() && report.count("imported") == 1).isPresent());
        }
        assertFalse(second.isTakenByAnother(), "the window is gone");
    }

    private Path archiveWithTag(String tag) throws IOException {
        Path file = profile.resolve("a.readout");
        Archive archive = ((Opening.Opened) Archive.create(file, ArchiveOptions.usual())).archive();
        try (archive) {
            Intake.addCatalogue(archive);
            archive.tags().ensure(TagPath.parse(tag));
        }
        return file;
    }

    private long backups() {
        Path folder = profile.resolve("archives").resolve("backups");
        try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            return files.filter(file -> file.toString().endsWith(".readout")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(WindowRobot window, String tag) throws Exception {
        Archive open = WindowRobot.get(() -> window.desktop.workspace().archiveProperty().get().orElseThrow());
        open.tags().ensure(TagPath.parse(tag));
    }

    private static List<String> tags(WindowRobot window) throws Exception {
        Archive open = WindowRobot.get(() -> window.desktop.workspace().archiveProperty().get().orElseThrow());
        return open.tags().list().stream().map(one -> one.tag().path().toString()).toList();
    }
}
