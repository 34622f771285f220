package readout.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.documents.DocumentSummary;
import readout.archive.imports.ImportOutcome;
import readout.archive.versions.VersionReport;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.TypedDate;
import readout.model.DocumentKind;
import readout.model.Meeting;

/// A line of the report: what became of the file, what it is, and where it was joined or what it lacks, which is set right here.
final class ReportCell extends ListCell<ReportLine> {

    private final ImportPane pane;
    private final ImportModel model;
    private final Messages messages;
    private final StackPane sign = Styles.with(new StackPane(), "report-sign");
    private final Hyperlink name = Styles.with(new Hyperlink(), Styles.STRONG, "report-name");
    private final Label what = Styles.with(new Label(), Styles.SOFT, Styles.SMALL);
    private final FlowPane where = Styles.with(new FlowPane(), "report-where", Styles.SMALL);
    private final StackPane whereColumn;
    private final HBox line;

    ReportCell(ImportPane pane, ImportModel model, Messages messages) {
        this.pane = pane;
        this.model = model;
        this.messages = messages;
        name.setMinWidth(0);
        what.setWrapText(true);
        StackPane names = column(name);
        StackPane facts = column(what);
        where.setMinWidth(0);
        whereColumn = column(where);
        line = Styles.with(new HBox(sign, names, facts, whereColumn), "report-line");
        names.prefWidthProperty().bind(line.widthProperty().multiply(0.34));
        facts.prefWidthProperty().bind(line.widthProperty().multiply(0.24));
        whereColumn.prefWidthProperty().bind(line.widthProperty().multiply(0.38));
        setPrefWidth(0);
    }

    private static StackPane column(Node node) {
        StackPane column = Styles.with(new StackPane(node), "report-column");
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.SOMETIMES);
        return column;
    }

    @Override
    protected void updateItem(ReportLine item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : line);
        if (!empty && item != null) {
            showSign(item.fate());
            name.setText(item.fileName());
            name.setTooltip(new Tooltip(item.result().file()));
            name.setDisable(item.document().isEmpty());
            name.setOnAction(event -> model.onOpen(item));
            what.setText(facts(item));
            where.getChildren().setAll(pane.isAsking(item, true) ? List.of(dateField(item)) : pane.isAsking(item, false) ? List.of(meetingField(item)) : places(item));
            setAccessibleText(String.join(", ", item.fileName(), messages.word(item.fate()), what.getText()));
        }
    }

    private void showSign(ReportLine.Fate fate) {
        Feather icon = switch (fate) {
            case WELL -> Feather.CHECK;
            case ASKS -> Feather.HELP_CIRCLE;
            case DUPLICATE -> Feather.COPY;
            case SKIPPED -> Feather.MINUS;
            case FAILED -> Feather.X;
        };
        String colour = switch (fate) {
            case WELL -> Styles.OK;
            case ASKS -> Styles.WARN;
            case DUPLICATE, SKIPPED -> Styles.FAINT;
            case FAILED -> Styles.BAD;
        };
        Node mark = Styles.with(Icons.of(icon), colour);
        Tooltip.install(mark, new Tooltip(messages.word(fate)));
        sign.getChildren().setAll(mark);
    }

    private String facts(ReportLine item) {
        if (item.result().outcome() instanceof ImportOutcome.Quotes) {
            return messages.text("importing.quotes");
        }
        return switch (item.fate()) {
            case WELL, ASKS -> item.document().map(this::facts).orElse(messages.text("importing.gone"));
            default -> messages.word(item.fate());
        };
    }

    private String facts(DocumentSummary document) {
        String day = document.eventDate().or(document::published).map(messages.dates()::span).orElse(messages.text("importing.no-date"));
        String much = document.kind() == DocumentKind.TRANSCRIPT && document.turns() > 0 ? messages.count("importing.turns", document.turns())
                : messages.count("importing.words", document.words());
        return Stream.of(messages.word(document.kind()), day, much).collect(Collectors.joining(" · "));
    }

    private List<Node> places(ReportLine item) {
        List<Node> parts = new ArrayList<>();
        switch (item.fate()) {
            case WELL, ASKS -> {
                if (item.result().outcome() instanceof ImportOutcome.Quotes taken) {
                    parts.addAll(quotes(taken));
                }
                if (item.document().isEmpty()) {
                    return parts;
                }
                if (item.result().outcome() instanceof ImportOutcome.Imported(_, var version) && version.isPresent()) {
                    parts.addAll(version(version.get()));
                }
                item.meeting().ifPresent(meeting -> {
                    parts.add(told(messages.text("importing.joined", meeting.title()), Styles.SOFT));
                    parts.add(link("importing.change-meeting", () -> pane.ask(item, false)));
                });
                if (!item.hasDate()) {
                    parts.add(link("importing.set-date", () -> pane.ask(item, true)));
                }
                if (item.meeting().isEmpty()) {
                    parts.add(told(messages.text("importing.no-meeting"), Styles.SOFT));
                    parts.add(link("importing.set-meeting", () -> pane.ask(item, false)));
                }
            }
            case DUPLICATE -> {
                parts.add(told(messages.text("importing.same-as", item.document().map(this::titleOf).orElse("")), Styles.SOFT));
                parts.add(link("importing.open", () -> model.onOpen(item)));
            }
            case SKIPPED, FAILED -> parts.add(told(pane.reasons().of(item.result().outcome().reason()), item.fate() == ReportLine.Fate.FAILED ? Styles.BAD : Styles.SOFT));
        }
        return parts;
    }

    /// What came of its being a changed version of a document that was here: nothing moves unseen.
    private List<Node> version(VersionReport version) {
        List<Node> parts = new ArrayList<>();
        parts.add(told(messages.text("importing.version"), Styles.SOFT));
        if (version.moved() > 0) {
            parts.add(told(messages.text("importing.version.moved", version.moved()), Styles.SOFT));
        }
        if (version.review() > 0) {
            parts.add(told(messages.text("importing.version.review", version.review()), Styles.WARN));
        }
        if (!version.left().isEmpty()) {
            Label left = told(messages.text("importing.version.left", version.left().size()), Styles.WARN);
            left.setTooltip(new Tooltip(String.join("\n", version.left())));
            parts.add(left);
        }
        return parts;
    }

    private List<Node> quotes(ImportOutcome.Quotes taken) {
        List<Node> parts = new ArrayList<>();
        parts.add(told(messages.text("importing.quotes.added", taken.quotes(), taken.tags(), taken.exchanges()), Styles.SOFT));
        if (taken.known() > 0) {
            parts.add(told(messages.text("importing.quotes.known", taken.known()), Styles.SOFT));
        }
        if (taken.leftOut() > 0) {
            parts.add(told(messages.text("importing.quotes.left-out", taken.leftOut()), Styles.WARN));
        }
        return parts;
    }

    private String titleOf(DocumentSummary document) {
        return document.title().orElse(ReportLine.lastPart(document.file()));
    }

    private Label told(String words, String colour) {
        Label label = Styles.with(new Label(words), colour);
        label.setWrapText(true);
        label.maxWidthProperty().bind(whereColumn.widthProperty());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(messages.text(key));
        link.setOnAction(event -> action.run());
        return link;
    }

    private Node dateField(ReportLine item) {
        TextField field = Styles.with(new TextField(), Styles.LOW);
        field.setPromptText(messages.text("importing.date.prompt"));
        field.setAccessibleText(messages.text("importing.set-date"));
        field.setPrefColumnCount(22);
        field.setOnAction(event -> {
            if (TypedDate.of(field.getText()) instanceof TypedDate.Read(var when)) {
                pane.askNothing();
                model.onDate(item, when);
            }
        });
        field.textProperty().subscribe(text -> {
            field.getStyleClass().remove(Styles.WRONG);
            if (TypedDate.of(text) instanceof TypedDate.Unreadable) {
                field.getStyleClass().add(Styles.WRONG);
            }
        });
        return escaping(field);
    }

    private Node meetingField(ReportLine item) {
        MeetingField field = new MeetingField(pane.meetings(), item.document().flatMap(DocumentSummary::day), messages, meeting -> {
            pane.askNothing();
            model.onMeeting(item, meeting.id());
        });
        field.setPrefColumnCount(26);
        return escaping(field);
    }

    private Node escaping(TextField field) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                pane.askNothing();
            }
        });
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(field::requestFocus);
            }
        });
        return field;
    }
}
