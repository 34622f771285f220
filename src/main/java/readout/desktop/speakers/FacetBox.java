package readout.desktop.speakers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Filter;
import readout.model.DocumentKind;
import readout.model.Side;

/// The kinds of document and the topics, each with its count, each a filter.
final class FacetBox {

    private static final int FIRST = 14;

    private final SpeakersModel model;
    private final Messages messages;
    private final Map<DocumentKind, CountedRow> kinds = new EnumMap<>(DocumentKind.class);
    private final VBox kindLines = new VBox();
    private final FlowPane topicPills = Styles.with(new FlowPane(), "speakers-topics");
    private final VBox kindPart;
    private final VBox topicPart;
    private final VBox box;
    private boolean allTopics;

    FacetBox(SpeakersModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        for (DocumentKind kind : DocumentKind.values()) {
            CountedRow row = new CountedRow(Side.PRESS, messages, () -> model.onKind(kind), () -> model.onKind(kind));
            row.setId("kind-" + kind.word());
            kinds.put(kind, row);
        }
        kindPart = part(messages.text("speakers.kinds"), kindLines);
        topicPart = part(messages.text("speakers.topics"), topicPills);
        box = new VBox(kindPart, topicPart);
    }

    Node node() {
        return box;
    }

    void show(Board board, Filter filter) {
        List<Node> lines = Stream.of(DocumentKind.values())
                .filter(kind -> board.kinds().containsKey(kind) || filter.kinds().contains(kind))
                .<Node>map(kind -> kindRow(kind, board, filter)).toList();
        if (!kindLines.getChildren().equals(lines)) {
            kindLines.getChildren().setAll(lines);
        }
        showPart(kindPart, !lines.isEmpty());
        showTopics(board, filter);
    }

    private VBox part(String title, Node content) {
        return Styles.with(new VBox(new Heading(title, messages.locale()), content), "speakers-part");
    }

    private CountedRow kindRow(DocumentKind kind, Board board, Filter filter) {
        CountedRow row = kinds.get(kind);
        row.show(messages.text(switch (kind) {
            case TRANSCRIPT -> "speakers.kind.transcripts";
            case ARTICLE -> "speakers.kind.articles";
            case STATEMENT -> "speakers.kind.statements";
            case MEMORANDUM -> "speakers.kind.memoranda";
            case OTHER -> "speakers.kind.others";
        }), "", "", board.kinds().getOrDefault(kind, 0), 0);
        row.show(filter.kinds().contains(kind) ? CountedRow.Asked.ASKED : CountedRow.Asked.NEITHER);
        return row;
    }

    private void showTopics(Board board, Filter filter) {
        Set<String> counted = board.topics().stream().map(Board.Topic::name).collect(Collectors.toSet());
        List<Board.Topic> asked = Stream.concat(board.topics().stream().filter(topic -> filter.topics().contains(topic.name())),
                filter.topics().stream().filter(name -> !counted.contains(name)).sorted().map(name -> new Board.Topic(name, 0))).toList();
        List<Board.Topic> others = board.topics().stream().filter(topic -> !filter.topics().contains(topic.name())).toList();
        topicPills.getChildren().clear();
        asked.forEach(topic -> topicPills.getChildren().add(pill(topic, true)));
        others.stream().limit(allTopics ? Integer.MAX_VALUE : FIRST).forEach(topic -> topicPills.getChildren().add(pill(topic, false)));
        if (!allTopics && others.size() > FIRST) {
            Hyperlink more = Styles.with(new Hyperlink(messages.count("speakers.more", others.size() - FIRST)), Styles.SMALL);
            more.setOnAction(event -> {
                allTopics = true;
                showTopics(board, filter);
            });
            topicPills.getChildren().add(more);
        }
        showPart(topicPart, !topicPills.getChildren().isEmpty());
    }

    private ToggleButton pill(Board.Topic topic, boolean asked) {
        ToggleButton pill = Styles.with(new ToggleButton(topic.name() + " " + messages.number(topic.documents())), "topic-pill");
        pill.setSelected(asked);
        pill.setOnAction(event -> model.onTopic(topic.name()));
        return pill;
    }

    private static void showPart(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
