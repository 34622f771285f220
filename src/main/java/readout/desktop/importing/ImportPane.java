package readout.desktop.importing;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PageFrame;
import readout.desktop.kit.Styles;
import readout.desktop.kit.WrappingRow;
import readout.desktop.workspace.Workspace;

/// The report of the last import: what came in and where it was joined, what asks for a date or a meeting, what was there before, and what
/// failed and why. It grows while the import runs.
public final class ImportPane {

    private enum Tab {
        ALL(EnumSet.allOf(ReportLine.Fate.class)),
        IN(EnumSet.of(ReportLine.Fate.WELL)),
        ASKS(EnumSet.of(ReportLine.Fate.ASKS)),
        DUPLICATES(EnumSet.of(ReportLine.Fate.DUPLICATE)),
        FAILED(EnumSet.of(ReportLine.Fate.FAILED, ReportLine.Fate.SKIPPED));

        private final Set<ReportLine.Fate> sorts;

        Tab(Set<ReportLine.Fate> sorts) {
            this.sorts = sorts;
        }
    }

    private record Question(ReportLine about, boolean date) {
    }

    private final ImportModel model;
    private final Workspace workspace;
    private final Messages messages;
    private final ReasonWords reasons;
    private final PageFrame frame;
    private final Label summary = Styles.with(new Label(), Styles.SOFT);
    private final Hyperlink undo;
    private final WrappingRow tabs = new WrappingRow(Styles.TABS);
    private final Map<Tab, Label> counts = new LinkedHashMap<>();
    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private final ListView<ReportLine> list = Styles.with(new ListView<>(lines), "report-list");
    private Tab shown = Tab.ALL;
    private Optional<Question> question = Optional.empty();

    /// @param close takes the report away
    public ImportPane(ImportModel model, Workspace workspace, Messages messages, Runnable close) {
        this.model = model;
        this.workspace = workspace;
        this.messages = messages;
        reasons = new ReasonWords(messages);
        undo = new Hyperlink(messages.text("importing.undo"));
        undo.setOnAction(event -> model.onUndo());
        undo.managedProperty().bind(undo.visibleProperty());
        summary.setWrapText(true);
        addTab(Tab.ALL, "importing.tab.all");
        addTab(Tab.IN, "importing.tab.in");
        addTab(Tab.ASKS, "importing.tab.asks");
        addTab(Tab.DUPLICATES, "importing.tab.duplicates");
        addTab(Tab.FAILED, "importing.tab.failed");
        list.setCellFactory(of -> new ReportCell(this, model, messages));
        list.setAccessibleText(messages.text("importing.report"));
        frame = new PageFrame(messages, close).below(Styles.with(new HBox(summary, undo), "report-summary"), tabs);
        frame.setCenter(list);
        frame.setId("import-report");
        Attachments.whileShown(frame, this::attach);
    }

    /// The pane.
    public Node node() {
        return frame;
    }

    ReasonWords reasons() {
        return reasons;
    }

    List<MeetingEntry> meetings() {
        return workspace.meetingsProperty().get();
    }

    /// Whether a line shows the field for its date, or for its meeting.
    boolean isAsking(ReportLine line, boolean date) {
        return question.filter(asked -> asked.date == date && asked.about.equals(line)).isPresent();
    }

    void ask(ReportLine about, boolean date) {
        question = Optional.of(new Question(about, date));
        list.refresh();
    }

    void askNothing() {
        question = Optional.empty();
        list.refresh();
        list.requestFocus();
    }

    private Subscription attach() {
        return new Attachments().on(model.reportProperty(), report -> report.ifPresent(this::show));
    }

    private void addTab(Tab tab, String key) {
        Label count = Styles.with(new Label(), Styles.COUNT);
        ToggleButton button = new ToggleButton(messages.text(key), count);
        button.setUserData(tab);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            shown = tab;
            model.reportProperty().get().ifPresent(this::show);
        });
        counts.put(tab, count);
        tabs.getChildren().add(button);
    }

    private void show(ImportReport report) {
        long files = report.lines().size();
        frame.titled(!report.over() ? messages.text("importing.title.running", report.count("imported"))
                : messages.count("importing.title.over", files, messages.number(report.count("imported"))));
        summary.setText(summary(report));
        // Documents that came with quotes stay: the quotes are kept of them.
        undo.setVisible(report.canBeUndone());
        for (Node node : tabs.getChildren()) {
            Tab tab = (Tab) node.getUserData();
            long count = report.lines().stream().filter(line -> tab.sorts.contains(line.fate())).count();
            counts.get(tab).setText(messages.number(count));
            ((ToggleButton) node).setSelected(tab == shown);
            node.setDisable(count == 0 && tab != Tab.ALL);
        }
        List<ReportLine> now = report.lines().stream().filter(line -> shown.sorts.contains(line.fate())).toList();
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
    }

    private String summary(ImportReport report) {
        if (report.undone().isPresent()) {
            int removed = report.undone().get().removed().size();
            int kept = report.undone().get().kept().size();
            return messages.count("importing.undone", removed) + (kept == 0 ? "" : " " + messages.count("importing.undone-kept", kept));
        }
        String seconds = String.format(messages.locale(), "%.1f", report.took().toMillis() / 1000.0);
        int turns = report.lines().stream().filter(line -> line.result().outcome().word().equals("imported"))
                .flatMap(line -> line.document().stream()).mapToInt(document -> document.turns()).sum();
        long asks = report.count(ReportLine.Fate.ASKS);
        return Stream.of(Optional.of(messages.text("importing.took", seconds)),
                turns > 0 ? Optional.of(messages.count("importing.turns", turns)) : Optional.<String>empty(),
                asks > 0 ? Optional.of(messages.count("importing.ask", asks)) : Optional.<String>empty())
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
