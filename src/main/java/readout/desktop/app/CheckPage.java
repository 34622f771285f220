package readout.desktop.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.check.CheckReport;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PageFrame;
import readout.desktop.kit.Styles;

/// What checking an archive found, in plain words.
final class CheckPage {

    private static final int MOST = 50;

    private CheckPage() {
    }

    /// @param repair makes again what can be made again, and checks once more
    static Node of(Path file, CheckReport report, Messages messages, Runnable repair, Runnable close) {
        List<Node> lines = new ArrayList<>();
        if (report.isRepairable()) {
            Button button = new Button(messages.text("app.check.repair"));
            button.setOnAction(event -> repair.run());
            lines.add(Styles.with(new HBox(button), "page-line"));
        }
        report.parts().forEach(part -> lines.add(line(part, messages)));
        long wrong = report.parts().stream().mapToLong(CheckReport.Part::found).sum();
        String verdict = !report.finished() ? messages.text("app.check.stopped")
                : report.isSound() ? messages.text("app.check.sound") : messages.count("app.check.wrong", wrong);
        Label told = Styles.with(new Label(verdict), report.isSound() ? Styles.OK : Styles.BAD);
        Label where = Styles.with(new Label(file.toString()), Styles.FAINT, Styles.SMALL);
        told.setWrapText(true);
        where.setWrapText(true);
        PageFrame frame = new PageFrame(messages, close).titled(messages.text("app.check.title", TitleBar.nameOf(file))).below(told, where)
                .scrolling(Styles.with(new VBox(lines.toArray(Node[]::new)), "check-lines"));
        frame.setFocusTraversable(true);
        return frame;
    }

    private static Node line(CheckReport.Part part, Messages messages) {
        boolean sound = part.found() == 0;
        Label what = Styles.with(new Label(messages.word(part.what())), Styles.STRONG);
        Label count = Styles.with(new Label(sound ? messages.count("app.check.looked", part.looked()) : messages.text("app.check.found", part.found(), part.looked())),
                sound ? Styles.SOFT : Styles.BAD);
        VBox words = new VBox(what, count);
        what.setWrapText(true);
        count.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        part.findings().stream().limit(MOST).forEach(finding -> {
            Label told = Styles.with(new Label(told(finding, messages)), Styles.SMALL);
            told.setWrapText(true);
            words.getChildren().add(told);
        });
        return Styles.with(new HBox(Styles.with(Icons.of(sound ? Feather.CHECK : Feather.ALERT_TRIANGLE), sound ? Styles.OK : Styles.BAD), words), "page-line");
    }

    private static String told(CheckReport.Finding finding, Messages messages) {
        String where = finding.quote().isPresent() ? messages.text("app.check.quote", finding.quote().getAsLong(), finding.where()) : finding.where();
        String more = finding.places().map(messages::word).orElse(finding.detail());
        return Stream.of(where, messages.word(finding.fault()), more).filter(words -> !words.isEmpty()).collect(Collectors.joining(": "));
    }
}
