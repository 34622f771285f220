package readout.desktop.app;

import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.Archive;
import readout.archive.check.CheckReport;
import readout.archive.check.CheckWatch;
import readout.desktop.importing.ImportModel;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandGroup;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Progress;
import readout.desktop.workspace.Workspace;
import readout.intake.Repairing;

/// Checks the open archive, shows what was found, and repairs what can be made again.
final class CheckActs {

    private final Workspace workspace;
    private final ImportModel imports;
    private final Messages messages;
    private final Center center;
    private final NoticeBar notices;

    CheckActs(Workspace workspace, ImportModel imports, Messages messages, Center center, NoticeBar notices) {
        this.workspace = workspace;
        this.imports = imports;
        this.messages = messages;
        this.center = center;
        this.notices = notices;
    }

    Command command() {
        return Command.named(messages, "app.archive-check", this::onCheck).in(CommandGroup.ARCHIVE).withKeys("Shortcut+Alt+C").withIcon(Feather.CHECK_SQUARE)
                .when(Bindings.createBooleanBinding(() -> workspace.archiveProperty().get().isPresent(), workspace.archiveProperty()));
    }

    private void onCheck() {
        workspace.archiveProperty().get().ifPresent(archive ->
                workspace.tasks().<CheckReport>submit(messages.text("app.archive-checking"), progress -> archive.check(watching(progress)))
                        .onDone(report -> show(archive, report)));
    }

    private void show(Archive archive, CheckReport report) {
        center.show(CheckPage.of(archive.file(), report, messages, () -> onRepair(archive, report), center::close));
    }

    private void onRepair(Archive archive, CheckReport report) {
        workspace.tasks().<Repairing.Repaired>submit(messages.text("app.check.repairing"), progress -> imports.repairing(archive).run(report, watching(progress)))
                .onDone(repaired -> {
                    workspace.refresh();
                    show(archive, repaired.now());
                    notices.tell(told(repaired));
                });
    }

    private String told(Repairing.Repaired repaired) {
        String documents = messages.count("app.check.derived", repaired.documents());
        return repaired.index() ? documents + " " + messages.text("app.check.remade") : documents;
    }

    private CheckWatch watching(Progress progress) {
        return new CheckWatch() {
            @Override
            public void progress(int done, int total) {
                progress.tell(done / (double) Math.max(1, total), messages.count("app.status.documents", done));
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
