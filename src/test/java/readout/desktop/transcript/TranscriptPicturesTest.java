package readout.desktop.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.model.Document;
import readout.model.ParagraphKind;
import readout.model.Side;
import readout.model.Span;
import readout.model.TurnKind;

/// Shows the reader in a real scene: pictures for people, and what can be told of them by a test.
class TranscriptPicturesTest {

    @Test
    void theReaderShowsTurnsFoldsHitsAndQuotes() {
        Document record = record();
        for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            TranscriptModel model = Fx.get(TranscriptModel::new);
            Scene scene = show(model, choice);
            Fx.run(() -> {
                model.documentProperty().set(Optional.of(record));
                model.filterProperty().set(turn -> turn.kind() == TurnKind.QUESTION);
                model.hitsProperty().set(TextFinder.find(record.text(), "missile defense"));
                model.keptProperty().set(List.of(mark(record, "a fresh start", 0), mark(record, "You got it wrong", 0), mark(record, "a common view", 1),
                        mark(record, "missile defense and offensive arms he sees room for “a common view”", 2), mark(record, "offensive arms he sees", 3)));
                model.onNextHit();
            });
            assertTrue(model.pageProperty().get().rows().stream().anyMatch(ReaderRow.Fold.class::isInstance));
            Fx.get(() -> scene.snapshot(null));
            Pictures.write("reader-" + choice.name().toLowerCase(Locale.ROOT), scene);
        }
    }

    @Test
    void anArticleIsShownByParagraphsWithItsQuotationsMarked() {
        TranscriptModel model = Fx.get(TranscriptModel::new);
        Scene scene = show(model, Theme.Choice.LIGHT);
        Fx.run(() -> {
            model.documentProperty().set(Optional.of(article()));
            model.onFind();
            model.findTextProperty().set("button");
        });
        assertEquals(2, model.shownHits().size());
        assertEquals(0, model.currentProperty().get());
        Fx.get(() -> scene.snapshot(null));
        Pictures.write("reader-article", scene);
    }

    private static Scene show(TranscriptModel model, Theme.Choice choice) {
        return Fx.get(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            Scene scene = new Scene(new StackPane(new TranscriptView(model, Messages.of(Locale.ENGLISH)).node()), 850, 600);
            theme.applyTo(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return scene;
        });
    }

    private static KeptMark mark(Document document, String words, int shade) {
        int start = document.text().indexOf(words);
        return new KeptMark(words, new Span(start, start + words.length()), shade, shade == 1);
    }

    private static Document record() {
        return new Script().person("clinton", "Hillary Rodham Clinton", Side.UNITED_STATES, "Secretary of State")
                .person("lavrov", "Sergey Lavrov", Side.RUSSIA, "Minister of Foreign Affairs of Russia")
                .turn("SECRETARY CLINTON", "Presents her counterpart with a large red button as a sign of “a fresh start”, and asks whether the Russian "
                        + "word on it has been rendered correctly.")
                .turn("FOREIGN MINISTER LAVROV", "“You got it wrong.” The word on the button, he explains, means overcharge. (Laughter.)")
                .question("Arshad Mohammed", "Reuters", "What underlies the harsh rhetoric of these months?")
                .question("David Holley", "L.A. Times", "How much of a threat does that issue pose?")
                .turn("FOREIGN MINISTER LAVROV", "On missile defense and offensive arms he sees room for “a common view”; not everything was agreed, but "
                        + "every issue will be worked on.", "He adds that experts will meet before the summer, and that missile defense stays on the list.")
                .turn("FOREIGN MINISTER LAVROV", "(In Russian.)")
                .prose(ParagraphKind.HEADING, "On the treaty")
                .turn("SECRETARY CLINTON", "Promises that the teams will start on the text of a follow-on treaty before the spring is out.")
                .document();
    }

    private static Document article() {
        return new Script().person("lavrov", "Sergey Lavrov", Side.RUSSIA, "Foreign Minister")
                .person("clinton", "Hillary Rodham Clinton", Side.UNITED_STATES, "Secretary of State")
                .prose(ParagraphKind.TEXT, "The two ministers spoke positively, if cautiously, after meeting in an effort to ease tensions.")
                .prose(ParagraphKind.TEXT, "“We agreed to work on every issue,” Lavrov said.").quotation("We agreed to work on every issue,", "lavrov")
                .prose(ParagraphKind.TEXT, "Clinton described the meeting as “a fresh start.” She gave him a button.").quotation("a fresh start.", "clinton")
                .prose(ParagraphKind.LIST_ITEM, "The label on the button was wrong.")
                .prose(ParagraphKind.NOTE, "A note of the editors.")
                .document();
    }
}
