package readout.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import readout.archive.search.Series;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// Bars by year, stacked by side; a click filters by the year. Years without anything stay empty, so that time runs evenly.
final class YearChart extends Pane {

    private static final double LABELS = 18;
    private static final double LABEL_WIDTH = 44;

    private record Part(Region bar, double value) {
    }

    private record Column(Region ground, List<Part> parts, double sum, Label year) {
    }

    private final Messages messages;
    private final IntConsumer choose;
    private final List<Column> columns = new ArrayList<>();
    private double most;

    /// @param choose gets the year that was clicked
    YearChart(Messages messages, IntConsumer choose) {
        this.messages = messages;
        this.choose = choose;
        Styles.with(this, "year-chart");
        setMinWidth(0);
    }

    /// Shows a series.
    ///
    /// @param measure the height of a point
    void show(Series series, ToDoubleFunction<Series.Point> measure) {
        TreeMap<Integer, List<Series.Point>> years = new TreeMap<>();
        series.points().stream().filter(point -> point.occurrences() > 0)
                .forEach(point -> years.computeIfAbsent(point.year(), year -> new ArrayList<>()).add(point));
        columns.clear();
        getChildren().clear();
        if (!years.isEmpty()) {
            int last = years.lastKey();
            for (int year = years.firstKey(); year <= last; year++) {
                add(year, years.getOrDefault(year, List.of()), measure);
            }
        }
        most = columns.stream().mapToDouble(Column::sum).max().orElse(0);
        requestLayout();
    }

    private void add(int year, List<Series.Point> points, ToDoubleFunction<Series.Point> measure) {
        Region ground = Styles.with(new Region(), "year-ground");
        List<Part> parts = new ArrayList<>();
        StringBuilder told = new StringBuilder(String.valueOf(year));
        getChildren().add(ground);
        for (Series.Point point : points) {
            String side = point.side().map(messages::word).orElse(messages.text("search.nobody"));
            told.append('\n').append(messages.text("search.year-part", side, point.occurrences(), String.format(messages.locale(), "%.1f", point.rate())));
            Region bar = Styles.with(new Region(), "year-bar", point.side().map(Styles::side).orElse("year-nobody"));
            bar.setMouseTransparent(true);
            parts.add(new Part(bar, measure.applyAsDouble(point)));
            getChildren().add(bar);
        }
        Label label = Styles.with(new Label(String.valueOf(year)), Styles.FAINT, Styles.TINY);
        label.setMouseTransparent(true);
        getChildren().add(label);
        if (!points.isEmpty()) {
            ground.setOnMouseClicked(event -> choose.accept(year));
            ground.setAccessibleText(told.toString());
            Tooltip.install(ground, new Tooltip(told.toString()));
        }
        columns.add(new Column(ground, parts, parts.stream().mapToDouble(Part::value).sum(), label));
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        double step = Math.min(90, getWidth() / columns.size());
        double width = Math.max(1, step - Math.min(6, step * 0.15));
        double height = Math.max(0, getHeight() - LABELS);
        int every = (int) Math.ceil(LABEL_WIDTH / step);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double x = snapPositionX(i * step);
            column.ground().resizeRelocate(x, 0, width, height);
            double bottom = height;
            for (Part part : column.parts()) {
                double tall = most == 0 ? 0 : Math.max(1, part.value() / most * height);
                bottom -= tall;
                part.bar().resizeRelocate(x, bottom, width, tall);
            }
            column.year().setVisible(i % every == 0);
            column.year().autosize();
            column.year().relocate(x, height + 2);
        }
    }
}
