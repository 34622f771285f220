package readout.desktop.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import javafx.util.Subscription;
import readout.archive.search.Concordance;
import readout.archive.search.Counts;
import readout.archive.search.DocumentResult;
import readout.archive.search.Series;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Command;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.kit.WrappingRow;
import readout.model.Side;

/// What a search finds: each place in its context, by document, and over the years.
final class SearchPane {

    private enum Tab { LINES, DOCUMENTS, TIME }

    /// The pane's height, in sizes of its title, below which the chart gives way to the lines.
    private static final double LEAST_FOR_CHART = 20;

    private final SearchModel model;
    private final Messages messages;
    private final Label title = Styles.with(new Label(), Styles.TITLE, Styles.STRONG);
    private final Label below = Styles.with(new Label(), Styles.SOFT);
    private final Label notices = Styles.with(new Label(), Styles.WARN, "search-notices");
    private final Label documentCount = Styles.with(new Label(), Styles.COUNT);
    private final WrappingRow tabs = new WrappingRow(Styles.TABS);
    private final WrappingRow orders = new WrappingRow(Styles.SEGMENTS);
    private final ObservableList<Concordance.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<DocumentResult.Found> documents = FXCollections.observableArrayList();
    private final YearChart small;
    private final YearChart large;
    private final ToggleButton rate;
    private final Node linesView;
    private final Node documentsView;
    private final Node timeView;
    private final BorderPane pane = Styles.with(new BorderPane(), Styles.PAGE, "search-pane");
    private Tab shown = Tab.LINES;
    private boolean turned;

    /// A pane over a search; it follows the search while it stands in a scene.
    SearchPane(SearchModel model, Command save, Messages messages) {
        this.model = model;
        this.messages = messages;
        small = new YearChart(messages, model::onYear);
        large = new YearChart(messages, model::onYear);
        rate = new ToggleButton(messages.text("search.rate"));
        rate.setOnAction(event -> showSeries());
        addTab(Tab.LINES, "search.tab.lines");
        addTab(Tab.DOCUMENTS, "search.tab.documents").setGraphic(documentCount);
        addTab(Tab.TIME, "search.tab.time");
        addOrder(Concordance.Order.DATE, "search.order.date");
        addOrder(Concordance.Order.LEFT, "search.order.left");
        addOrder(Concordance.Order.RIGHT, "search.order.right");
        addOrder(Concordance.Order.SPEAKER, "search.order.speaker");
        ListView<Concordance.Line> lineList = list(lines, of -> new LineCell(of, messages), model::onOpen);
        lineList.setId("search-lines");
        ListView<DocumentResult.Found> documentList = list(documents, of -> new DocumentCell(messages), found -> model.onOpen(found.best()));
        documentList.setId("search-documents");
        small.setPrefHeight(96);
        small.setMinHeight(96);
        HBox chart = margined(small);
        chart.managedProperty().bind(chart.visibleProperty());
        chart.visibleProperty().bind(Bindings.createBooleanBinding(() -> !lines.isEmpty() && pane.getHeight() > LEAST_FOR_CHART * title.getFont().getSize(),
                lines, pane.heightProperty(), title.fontProperty()));
        orders.visibleProperty().bind(Bindings.isNotEmpty(lines));
        linesView = filling(lineList, chart, margined(orders));
        documentsView = documentList;
        timeView = filling(margined(large), legend());
        notices.managedProperty().bind(notices.visibleProperty());
        title.setWrapText(true);
        below.setWrapText(true);
        Hyperlink keep = new Hyperlink(messages.text("search.save-this"));
        keep.setOnAction(event -> save.run());
        keep.setMinWidth(Region.USE_PREF_SIZE);
        pane.setTop(Styles.with(new VBox(title, Styles.with(new HBox(below, keep), "search-below"), notices, tabs), "search-head"));
        show(Tab.LINES);
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    Node node() {
        return pane;
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.foundProperty(), this::show)
                .on(model.orderProperty(), order -> orders.getChildren()
                        .forEach(each -> ((ToggleButton) each).setSelected(each.getUserData() == order)))
                .onEvent(pane, KeyEvent.KEY_PRESSED, event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        model.onWords("");
                    }
                });
    }

    private void show(Found found) {
        Counts counts = found.documents().counts();
        long places = Math.max(found.lines().total(), found.lines().lines().isEmpty() ? counts.passages() : 0);
        title.setText(messages.text("search.title", quoted(found.words()), messages.count("search.places", places),
                messages.count("search.in-documents", counts.documents())));
        below.setText(speakers(counts) + (found.lines().lines().size() < found.lines().total()
                ? " · " + messages.text("search.first", found.lines().lines().size()) : ""));
        notices.setText(NoticeWords.of(found.notices(), messages));
        notices.setVisible(!found.notices().isEmpty());
        documentCount.setText(messages.number(counts.documents()));
        lines.setAll(found.lines().lines());
        documents.setAll(found.documents().documents());
        showSeries();
        // A search for speakers or places alone has no words to line up.
        boolean noWords = lines.isEmpty() && !documents.isEmpty();
        tabs.getChildren().getFirst().setDisable(noWords);
        if (noWords && shown == Tab.LINES) {
            turned = true;
            show(Tab.DOCUMENTS);
        } else if (!noWords && turned && shown == Tab.DOCUMENTS) {
            turned = false;
            show(Tab.LINES);
        }
    }

    private void showSeries() {
        Series series = model.foundProperty().get().series();
        small.show(series, Series.Point::occurrences);
        large.show(series, rate.isSelected() ? Series.Point::rate : Series.Point::occurrences);
    }

    private String speakers(Counts counts) {
        if (counts.speakers().isEmpty()) {
            return counts.passages() == 0 ? messages.text("search.nothing") : messages.text("search.no-speaker");
        }
        List<Counts.SpeakerCount> first = counts.speakers().stream().limit(4).toList();
        String named = first.stream().map(each -> each.speaker().name() + " " + messages.number(each.count())).collect(Collectors.joining(", "));
        return named + (counts.speakers().size() > first.size() ? ", " + messages.count("search.more-speakers", counts.speakers().size() - first.size()) : "");
    }

    /// The words looked for, without the fields, which stand as chips in the field above.
    private static String quoted(String words) {
        String rest = QueryParts.of(words, false).rest().strip();
        String bare = rest.isEmpty() ? words.strip() : rest;
        return bare.startsWith("\"") || bare.startsWith("“") ? bare.replace('"', ' ').strip() : bare;
    }

    private ToggleButton addTab(Tab tab, String key) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setUserData(tab);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("search-tab-" + Arrays.asList(Tab.values()).indexOf(tab));
        button.setOnAction(event -> {
            turned = false;
            show(tab);
        });
        tabs.getChildren().add(button);
        return button;
    }

    private void show(Tab tab) {
        shown = tab;
        tabs.getChildren().forEach(each -> ((ToggleButton) each).setSelected(each.getUserData() == shown));
        pane.setCenter(switch (tab) {
            case LINES -> linesView;
            case DOCUMENTS -> documentsView;
            case TIME -> timeView;
        });
    }

    private void addOrder(Concordance.Order order, String key) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setUserData(order);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.orderProperty().set(order);
        });
        orders.getChildren().add(button);
    }

    private static VBox filling(Node large, Node... above) {
        VBox box = Styles.with(new VBox(above), "search-view");
        box.getChildren().add(large);
        VBox.setVgrow(large, Priority.ALWAYS);
        return box;
    }

    /// What the colours of the years mean, in the order of the bars.
    private HBox legend() {
        HBox legend = Styles.with(new HBox(rate), "search-chart", "search-legend");
        for (Side side : Side.values()) {
            legend.getChildren().add(sign(messages.word(side), Styles.side(side)));
        }
        legend.getChildren().add(sign(messages.text("search.nobody"), "year-nobody"));
        return legend;
    }

    private static Label sign(String text, String colour) {
        Label sign = Styles.with(new Label(text, Styles.with(new Region(), "year-bar", "year-sign", colour)), Styles.SOFT, Styles.SMALL);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return sign;
    }

    private static HBox margined(Node node) {
        HBox.setHgrow(node, node instanceof YearChart ? Priority.ALWAYS : Priority.NEVER);
        return Styles.with(new HBox(node), "search-chart");
    }

    private interface Opening<T> {
        void open(T item);
    }

    /// A list in which a click or the enter key opens.
    private static <T> ListView<T> list(ObservableList<T> items, Callback<ListView<T>, ListCell<T>> cells, Opening<T> opening) {
        ListView<T> list = Styles.with(new ListView<>(items), "search-list");
        list.setCellFactory(of -> {
            ListCell<T> cell = cells.call(of);
            cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (!cell.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                    opening.open(cell.getItem());
                }
            });
            return cell;
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                opening.open(chosen);
            }
        });
        return list;
    }
}
