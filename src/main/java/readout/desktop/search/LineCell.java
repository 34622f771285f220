package readout.desktop.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import readout.archive.search.Concordance;
import readout.archive.search.Hit;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.model.Place;

/// A line of the concordance: words before, the words found, words after, who says it, where and when.
final class LineCell extends ListCell<Concordance.Line> {

    /// The list's width, in sizes of the speaker's name, below which place and date go under the name.
    private static final double LEAST_WIDE = 62;

    private final Messages messages;
    private final Label left = beside(Pos.CENTER_RIGHT, OverrunStyle.LEADING_WORD_ELLIPSIS);
    private final Label words = Styles.with(new Label(), "search-words", Styles.READING);
    private final Label right = beside(Pos.CENTER_LEFT, OverrunStyle.WORD_ELLIPSIS);
    private final Region dot = new Region();
    private final Label speaker = Styles.with(new Label(), Styles.SOFT, Styles.SMALL);
    private final HBox who = Styles.with(new HBox(dot, speaker), "search-who");
    private final Label where = Styles.with(new Label(), Styles.SOFT, Styles.SMALL, "search-where");
    private String name = "";
    private final HBox line = Styles.with(new HBox(left, words, right, who, where), "search-line");

    /// @param list the list it stands in; where that is narrow, place and date stand below the speaker
    LineCell(ListView<Concordance.Line> list, Messages messages) {
        this.messages = messages;
        list.widthProperty().subscribe(width -> fit(width.doubleValue()));
        speaker.fontProperty().subscribe(font -> fit(list.getWidth()));
        where.managedProperty().bind(where.visibleProperty());
        words.setMinWidth(Region.USE_PREF_SIZE);
        // As wide as the list; the words beside share what is left, so that the words found stand under each other.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Concordance.Line item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : line);
        if (!empty && item != null) {
            Hit hit = item.hit();
            left.setText(item.left());
            words.setText(item.words());
            right.setText(item.right());
            dot.getStyleClass().setAll(Styles.DOT);
            hit.speaker().flatMap(Hit.Speaker::side).ifPresent(side -> dot.getStyleClass().add(Styles.side(side)));
            dot.setVisible(hit.speaker().isPresent());
            name = hit.speaker().map(Hit.Speaker::name).orElse(messages.word(hit.kind()));
            where.setText(placeAndDate(hit, messages));
            speaker.setText(where.isVisible() ? name : name + "\n" + where.getText());
            setAccessibleText(String.join(" ", item.left(), item.words(), item.right(), "—", name, where.getText()));
        }
    }

    private void fit(double width) {
        boolean wide = width == 0 || width > LEAST_WIDE * speaker.getFont().getSize();
        if (wide != where.isVisible()) {
            where.setVisible(wide);
            speaker.setText(wide ? name : name + "\n" + where.getText());
        }
    }

    /// Where and when: `Moscow · 15 May 2007`, as far as it is told.
    static String placeAndDate(Hit hit, Messages messages) {
        Optional<String> place = hit.place().map(LineCell::nearest).filter(name -> !name.isEmpty());
        return Stream.of(place, hit.when().map(messages.dates()::span)).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static String nearest(Place place) {
        return place.city().isEmpty() ? place.country() : place.city();
    }

    private static Label beside(Pos towards, OverrunStyle overrun) {
        Label label = Styles.with(new Label(), Styles.READING, "search-beside");
        label.setAlignment(towards);
        label.setTextOverrun(overrun);
        label.setEllipsisString("…");
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
