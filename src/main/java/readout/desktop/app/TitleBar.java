package readout.desktop.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import readout.archive.Archive;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.search.SearchField;
import readout.desktop.workspace.Workspace;

/// The bar above everything: the program and the archive's name, and what is done most.
final class TitleBar {

    private final Workspace workspace;
    private final Label archive = Styles.with(new Label(), Styles.FAINT);
    private final HBox bar;

    TitleBar(Workspace workspace, Messages messages, SearchField field) {
        this.workspace = workspace;
        Region dot = Styles.with(new Region(), "app-dot");
        Label name = Styles.with(new Label(messages.text("app.name")), Styles.STRONG, "app-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region end = new Region();
        HBox.setHgrow(end, Priority.ALWAYS);
        bar = Styles.with(new HBox(dot, name, archive, gap, field.node(), end), Styles.BAR);
        Attachments.whileShown(bar, this::attach);
    }

    Node node() {
        return bar;
    }

    private Subscription attach() {
        return new Attachments().on(workspace.archiveProperty(), this::tell);
    }

    private void tell(Optional<Archive> open) {
        archive.setText(open.map(Archive::file).map(Path::getFileName).map(file -> "— " + file.toString().replaceFirst("\\.readout$", "")).orElse(""));
    }
}
