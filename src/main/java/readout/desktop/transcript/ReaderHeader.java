package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import readout.archive.documents.DocumentSummary;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;
import readout.model.Meeting;
import readout.model.Participant;

/// What stands above the page: the meeting or the document, one line that tells of it, and a tab for each of its documents.
final class ReaderHeader {

    private final Messages messages;
    private final Consumer<String> openDocument;
    private final Consumer<String> filterTopic;
    private final Label title = Styles.with(new Label(), Styles.TITLE, "reader-title");
    private final FlowPane about = Styles.with(new FlowPane(), "reader-about");
    private final HBox tabs = Styles.with(new HBox(), Styles.TABS);
    private final VBox header = Styles.with(new VBox(title, about, tabs), "reader-header");

    /// @param openDocument shows the document of that code
    /// @param filterTopic  asks for a topic
    ReaderHeader(Messages messages, Consumer<String> openDocument, Consumer<String> filterTopic) {
        this.messages = messages;
        this.openDocument = openDocument;
        this.filterTopic = filterTopic;
        title.setWrapText(true);
    }

    Node node() {
        return header;
    }

    /// Shows a meeting and marks the tab of its shown document.
    void show(Workspace.ShownMeeting shown, Optional<String> document) {
        Meeting meeting = shown.entry().meeting();
        title.setText(meeting.title());
        about.getChildren().setAll(aboutMeeting(meeting));
        tabs.getChildren().setAll(tabs(shown.documents(), document));
        tabs.setVisible(!shown.documents().isEmpty());
        tabs.setManaged(!shown.documents().isEmpty());
    }

    /// Shows a document that belongs to no meeting.
    void show(DocumentSummary document) {
        title.setText(document.title().orElse(document.file()));
        List<Node> parts = new ArrayList<>();
        document.day().ifPresent(day -> parts.add(plain(messages.dates().longDay(day))));
        parts.add(plain(messages.word(document.kind())));
        document.place().ifPresent(place -> parts.add(plain(place.line(false))));
        document.publisher().ifPresent(publisher -> parts.add(plain(publisher)));
        parts.add(plain(messages.text("transcript.no-meeting")));
        about.getChildren().setAll(separated(parts));
        tabs.getChildren().clear();
        tabs.setVisible(false);
        tabs.setManaged(false);
    }

    private List<Node> aboutMeeting(Meeting meeting) {
        List<Node> parts = new ArrayList<>();
        parts.add(plain(meeting.when().isDay() ? messages.dates().longDay(meeting.when().first()) : messages.dates().span(meeting.when())));
        parts.add(plain(messages.word(meeting.level())));
        String place = meeting.place().line(true);
        if (!place.isEmpty()) {
            parts.add(plain(place));
        }
        if (!meeting.participants().isEmpty()) {
            parts.add(plain(String.join(", ", meeting.participants().stream().map(Participant::name).toList())));
        }
        meeting.topics().forEach(topic -> parts.add(link(topic)));
        return separated(parts);
    }

    private Node link(String topic) {
        Hyperlink link = Styles.with(new Hyperlink(topic), Styles.LINK);
        link.setAccessibleText(messages.text("transcript.filter-topic", topic));
        link.setOnAction(event -> filterTopic.accept(topic));
        return link;
    }

    private static Node plain(String words) {
        Label label = Styles.with(new Label(words), Styles.SOFT);
        label.setWrapText(true);
        return label;
    }

    private static List<Node> separated(List<Node> parts) {
        List<Node> line = new ArrayList<>();
        for (Node part : parts) {
            if (!line.isEmpty()) {
                line.add(Styles.with(new Label("·"), Styles.FAINT));
            }
            line.add(part);
        }
        return line;
    }

    private List<Node> tabs(List<DocumentSummary> documents, Optional<String> shown) {
        ToggleGroup group = new ToggleGroup();
        List<Node> made = new ArrayList<>();
        for (DocumentSummary document : documents) {
            ToggleButton tab = new ToggleButton(document.title().orElse(document.file()),
                    Styles.with(new Label(messages.word(document.kind())), Styles.TAG));
            tab.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            tab.setToggleGroup(group);
            tab.setSelected(shown.filter(document.id()::equals).isPresent());
            tab.setOnAction(event -> {
                tab.setSelected(true);
                openDocument.accept(document.id());
            });
            made.add(tab);
        }
        return made;
    }
}
