package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import readout.archive.documents.DocumentSummary;
import readout.archive.documents.Field;
import readout.archive.documents.StoredDocument;
import readout.desktop.kit.DocumentDrag;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.model.Certainty;
import readout.model.Finding;

/// A tab for each document of a meeting; the open one's title and kind can be put right on it.
final class DocumentTabs {

    /// How many signs of titles stand in a row of tabs, and how many of one title at least.
    private static final int ROW = 72;
    private static final int LEAST = 18;

    private final Messages messages;
    private final FactFlyouts flyouts;
    private final Consumer<String> open;
    private final FlowPane tabs = Styles.with(new FlowPane(), Styles.TABS, "reader-tabs");

    /// @param open shows the document of that code
    DocumentTabs(Messages messages, FactFlyouts flyouts, Consumer<String> open) {
        this.messages = messages;
        this.flyouts = flyouts;
        this.open = open;
    }

    Node node() {
        return tabs;
    }

    void show(List<DocumentSummary> documents, Optional<StoredDocument> shown) {
        ToggleGroup group = new ToggleGroup();
        List<Node> made = new ArrayList<>();
        documents.forEach(document -> made.add(tab(document, shown.filter(one -> one.id().equals(document.id())), group, Math.max(LEAST, ROW / documents.size()))));
        tabs.getChildren().setAll(made);
        tabs.setVisible(!made.isEmpty());
        tabs.setManaged(!made.isEmpty());
    }

    private Node tab(DocumentSummary document, Optional<StoredDocument> shown, ToggleGroup group, int longest) {
        String title = document.title().orElse(document.file());
        ToggleButton tab = new ToggleButton(title.length() > longest ? title.substring(0, longest - 1).strip() + "…" : title);
        tab.setTooltip(new Tooltip(title));
        tab.setAccessibleText(title);
        tab.setId("document-" + document.id());
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.setToggleGroup(group);
        tab.setSelected(shown.isPresent());
        Label kind = Styles.with(new Label(messages.word(document.kind())), Styles.TAG);
        HBox signs = Styles.with(new HBox(kind), "fact");
        shown.ifPresent(one -> correctable(one, kind, signs));
        tab.setGraphic(signs);
        DocumentDrag.from(tab, () -> List.of(document.id()));
        tab.setOnAction(event -> {
            tab.setSelected(true);
            open.accept(document.id());
        });
        return tab;
    }

    private void correctable(StoredDocument shown, Label kind, HBox signs) {
        kind.setTooltip(new Tooltip(messages.text("transcript.correct.kind")));
        kind.getStyleClass().add("fact-tag");
        // The tab around it is a button, which must not be pressed by a click meant for the kind.
        kind.addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
                flyouts.showKinds(kind);
            }
            event.consume();
        });
        signs.getChildren().addFirst(Fact.pencil(new Fact.Act<>(messages.text("transcript.correct", FieldWords.of(Field.TITLE, messages)),
                node -> flyouts.show(node, shown, Field.TITLE))));
        Finding<String> title = shown.document().metadata().title();
        if (!(title instanceof Finding.Found<String> found) || found.certainty() != Certainty.CERTAIN) {
            signs.getStyleClass().add("fact-unsure");
        }
    }
}
