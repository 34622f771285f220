package readout.desktop.timeline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The dark pill that tells what is under the pointer: its title, then place, date and documents, who met, and what about.
final class TimelineTip extends VBox {

    private static final double AWAY = 5;

    private final TimelineWords words;
    private final Label title = new Label();
    private final Label details = new Label();
    private final Label people = new Label();
    private final Label topics = new Label();

    TimelineTip(TimelineWords words) {
        this.words = words;
        getStyleClass().add("timeline-tip");
        title.getStyleClass().addAll("timeline-tip-title", "rd-medium");
        for (Label label : List.of(details, people, topics)) {
            label.getStyleClass().add("timeline-tip-details");
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
        }
        getChildren().addAll(title, details, people, topics);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void showMark(TimelineMark mark, Matching matching, int index) {
        title.setText(mark.title());
        details.setText(words.details(mark, matching, index));
        people.setText(words.people(mark));
        topics.setText(words.topics(mark));
        setVisible(true);
    }

    void showCluster(List<TimelineMark> marks, int documents) {
        title.setText(words.clusterTitle(marks.size()));
        details.setText(words.clusterDetails(marks, documents));
        people.setText("");
        topics.setText("");
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    /// Stands below the symbol if there is room, else above, and within the area.
    void place(Placed item, TimelineFrame frame, double areaWidth, double areaHeight) {
        applyCss();
        double width = Math.min(Math.ceil(prefWidth(-1)), areaWidth - 2 * AWAY);
        double height = Math.ceil(prefHeight(width));
        double below = item.y() + item.radius() + AWAY;
        double y = below + height <= areaHeight ? below : Math.max(0, item.y() - item.radius() - AWAY - height);
        double middle = Math.clamp(item.x(), frame.left(), frame.right());
        double x = Math.clamp(middle - width / 2, AWAY, Math.max(AWAY, areaWidth - width - AWAY));
        resizeRelocate(Math.round(x), Math.round(y), width, height);
        layout();
    }
}
