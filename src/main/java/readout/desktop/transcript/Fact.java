package readout.desktop.transcript;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.model.Certainty;
import readout.model.Finding;

/// Something told of a document or a meeting in the header: a word or two that filter when clicked, a pencil that puts them right, and
/// a dotted line with the reason where they are uncertain.
///
/// @param words     what is told
/// @param filter    what a click narrows the archive to, with its name
/// @param correct   opens the correction below a node, with its name
/// @param certainty how far to trust it
/// @param why       how it is known, a short phrase; empty if it needs no saying
record Fact(String words, Optional<Act<Runnable>> filter, Optional<Act<Consumer<Node>>> correct, Certainty certainty, String why) {

    /// Something done, with the name that is shown and read aloud.
    record Act<T>(String name, T action) {
    }

    /// Something certain that is only read.
    static Fact plain(String words) {
        return new Fact(words, Optional.empty(), Optional.empty(), Certainty.CERTAIN, "");
    }

    /// The same, which filters when clicked.
    Fact filtering(String name, Runnable action) {
        return new Fact(words, Optional.of(new Act<>(name, action)), correct, certainty, why);
    }

    /// The same, which can be put right.
    Fact correctable(String name, Consumer<Node> action) {
        return new Fact(words, filter, Optional.of(new Act<>(name, action)), certainty, why);
    }

    /// The same, as sure as a finding of the reader's.
    Fact knownBy(Finding<?> finding) {
        return switch (finding) {
            case Finding.Found<?> found -> new Fact(words, filter, correct, found.certainty(), found.how());
            case Finding.NotFound<?>(String reason) -> new Fact(words, filter, correct, Certainty.OPEN, reason);
        };
    }

    /// How it stands in the header: its words, and after them a dot, in whose place the pencil comes when one points there.
    Node node(Messages messages) {
        Labeled label = filter.isPresent() ? Styles.with(new Hyperlink(words), Styles.LINK, "fact-link") : Styles.with(new Label(words), Styles.SOFT);
        label.setWrapText(true);
        filter.ifPresent(act -> {
            label.setAccessibleText(act.name());
            ((Hyperlink) label).setOnAction(event -> act.action().run());
            label.setTooltip(new Tooltip(act.name()));
        });
        if (certainty != Certainty.CERTAIN) {
            label.getStyleClass().add("rd-unsure");
            label.setTooltip(new Tooltip(messages.text("transcript.unsure", messages.word(certainty), why)));
        }
        StackPane end = Styles.with(new StackPane(Styles.with(new Label("·"), Styles.FAINT, "fact-dot")), "fact-end");
        correct.ifPresent(act -> end.getChildren().add(pencil(act)));
        return Styles.with(new HBox(label, end), "fact");
    }

    /// A small button with a pencil.
    static Button pencil(Act<Consumer<Node>> act) {
        Button pencil = Styles.with(new Button(null, Icons.of(Feather.EDIT_2)), Styles.QUIET, Styles.ICON_ONLY, "fact-pencil");
        pencil.setAccessibleText(act.name());
        pencil.setTooltip(new Tooltip(act.name()));
        pencil.setOnAction(event -> act.action().accept(pencil));
        return pencil;
    }
}
