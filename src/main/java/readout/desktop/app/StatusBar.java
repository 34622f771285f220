package readout.desktop.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.BackgroundJob;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// The line at the bottom: how much the archive holds, and what is being done.
final class StatusBar {

    private final Workspace workspace;
    private final Messages messages;
    private final Holdings holdings;
    private final HBox counts = Styles.with(new HBox(), "status-counts");
    private final HBox jobs = Styles.with(new HBox(), "status-jobs");
    private final HBox bar;

    /// @param left  fold the side at the left and the timeline
    /// @param right folds the side at the right
    StatusBar(Workspace workspace, Holdings holdings, Messages messages, List<Node> left, Node right) {
        this.holdings = holdings;
        this.workspace = workspace;
        this.messages = messages;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar = Styles.with(new HBox(Styles.with(new HBox(left.toArray(Node[]::new)), "status-switches"), counts, gap, jobs, right), Styles.STATUS);
        Attachments.whileShown(bar, this::attach);
    }

    Node node() {
        return bar;
    }

    private Subscription attach() {
        return new Attachments()
                .on(holdings.countsProperty(), this::showCounts)
                .onList(workspace.tasks().shown(), this::showJobs);
    }

    private void showCounts(Optional<Holdings.Counts> counted) {
        counts.getChildren().setAll(counted.map(held -> List.<Node>of(
                text(messages.count("app.status.documents", held.documents())),
                text(messages.count("app.status.meetings", held.meetings())),
                text(messages.count("app.status.people", held.people())),
                text(messages.count("app.status.quotes", held.quotes())))).orElse(List.of()));
    }

    private void showJobs() {
        jobs.getChildren().setAll(workspace.tasks().shown().stream().map(this::line).toList());
    }

    private Node line(BackgroundJob<?> job) {
        Label title = text(job.title());
        Label detail = text("");
        detail.textProperty().bind(job.detailProperty());
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(job.fractionProperty());
        progress.setAccessibleText(job.title());
        Button cancel = Styles.with(new Button(messages.text("app.status.cancel")), Styles.LINK, "rd-status-text");
        cancel.setOnAction(event -> job.cancel());
        return Styles.with(new HBox(title, detail, progress, cancel), "status-job");
    }

    private static Label text(String words) {
        return Styles.with(new Label(words), "rd-status-text");
    }
}
