package readout.desktop.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /// @param remake makes the search index anew and checks again
    static Node of(Path file, CheckReport report, Messages messages, Runnable remake, Runnable close) {
        List<Node> lines = new ArrayList<>();
        if (report.indexIsWrong()) {
            Button button = new Button(messages.text("app.check.remake"));
            button.setOnAction(event -> remake.run());
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
        Label what = Styles.with(new Label(named(part.what(), messages)), Styles.STRONG);
        Label count = Styles.with(new Label(sound ? messages.count("app.check.looked", part.looked()) : messages.text("app.check.found", part.found(), part.looked())),
                sound ? Styles.SOFT : Styles.BAD);
        VBox words = new VBox(what, count);
        what.setWrapText(true);
        count.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        part.findings().stream().limit(MOST).forEach(finding -> {
            Label told = Styles.with(new Label(finding.where().isEmpty() ? finding.sentence() : finding.where() + ": " + finding.sentence()), Styles.SMALL);
            told.setWrapText(true);
            words.getChildren().add(told);
        });
        return Styles.with(new HBox(Styles.with(Icons.of(sound ? Feather.CHECK : Feather.ALERT_TRIANGLE), sound ? Styles.OK : Styles.BAD), words), "page-line");
    }

    /// The check names what it looks at in English.
    private static String named(String what, Messages messages) {
        return switch (what) {
            case "pages of the file" -> messages.text("app.check.pages");
            case "tables whose references lead somewhere" -> messages.text("app.check.references");
            case "people" -> messages.text("app.check.people");
            case "meetings" -> messages.text("app.check.meetings");
            case "originals" -> messages.text("app.check.originals");
            case "texts" -> messages.text("app.check.texts");
            case "places in texts" -> messages.text("app.check.places");
            case "documents in the index" -> messages.text("app.check.index");
            case "quotes" -> messages.text("app.check.quotes");
            case "quotes waiting for review" -> messages.text("app.check.waiting");
            default -> what;
        };
    }
}
