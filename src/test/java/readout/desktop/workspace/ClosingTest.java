package readout.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.archive.Samples;
import readout.desktop.Fx;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.workspace.edits.AddMeeting;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Place;
import readout.model.When;

/// What was done last before an archive is closed is in it.
class ClosingTest {

    private static final int EDITS = 20;

    @TempDir
    Path folder;

    @Test
    void editsAskedForRightBeforeClosingAreKept() {
        List<String> titles = titlesAfter(workspace -> {
            workspace.addBeforeClosing(() -> add(workspace, EDITS));
            for (int day = 1; day < EDITS; day++) {
                add(workspace, day);
            }
        });
        assertEquals(EDITS, titles.size());
    }

    @Test
    void whatWasUndoneAndRedoneRightBeforeClosingIsKeptSo() {
        List<String> titles = titlesAfter(workspace -> {
            add(workspace, 1);
            add(workspace, 2);
            add(workspace, 3);
            workspace.history().onUndo();
            workspace.history().onUndo();
            workspace.history().onRedo();
        });
        assertEquals(List.of("Talk 1", "Talk 2"), titles);
    }

    /// The titles of the meetings in an archive that was closed right after something was done in it.
    private List<String> titlesAfter(Consumer<Workspace> steps) {
        Fx.start();
        Path file = folder.resolve("a.readout");
        Archive archive = Samples.create(file);
        List<Throwable> unexpected = new ArrayList<>();
        BackgroundTasks tasks = Fx.get(() -> new BackgroundTasks(unexpected::add));
        Fx.run(() -> {
            Workspace workspace = new Workspace(tasks);
            workspace.open(archive);
            steps.accept(workspace);
            workspace.close();
        });
        tasks.close();
        Fx.run(() -> { });
        assertEquals(List.of(), unexpected);
        try (Archive again = assertInstanceOf(Opening.Opened.class, Archive.open(file, ArchiveOptions.usual())).archive()) {
            return again.meetings().all().stream().map(Meeting::title).filter(title -> title.startsWith("Talk ")).toList();
        }
    }

    private static void add(Workspace workspace, int day) {
        Meeting meeting = new Meeting("talk-" + day, When.day(LocalDate.of(2001, 5, day)), "Talk " + day, MeetingLevel.OTHER, "",
                new Place("Bergen", "", ""), List.of(), List.of(), "", Certainty.CERTAIN, List.of());
        workspace.history().perform(new AddMeeting("add", meeting, ""));
    }
}
