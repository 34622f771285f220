package readout.desktop.quotes;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.BackgroundJob;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.exporting.ExportFormat;
import readout.exporting.Exported;

/// The export of quotes: which, in what format, how, and where to.
final class ExportView {

    private final ExportModel model;
    private final Messages messages;
    private final Map<ExportFormat, ToggleButton> formats = new EnumMap<>(ExportFormat.class);
    private final Label about = Styles.with(new Label(), Styles.SOFT, Styles.SMALL);
    private final TextField file = new TextField();
    private final Label replaces = Styles.with(new Label(), Styles.SMALL, Styles.WARN);
    private final Button export = Styles.with(new Button(), Styles.PRIMARY);
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final HBox running;
    private final Label result = Styles.with(new Label(), Styles.SMALL);
    private final ScrollPane view;

    /// @param choose asks the analyst for a file, from a suggestion
    ExportView(ExportModel model, QuotesModel quotes, Messages messages, Function<Path, Optional<Path>> choose) {
        this.model = model;
        this.messages = messages;
        FlowPane all = Styles.with(new FlowPane(), "export-formats");
        for (ExportFormat format : ExportFormat.values()) {
            ToggleButton toggle = Styles.with(new ToggleButton(nameOf(format)), Styles.LOW);
            toggle.setId("export-" + format.word());
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                model.formatProperty().set(format);
            });
            formats.put(format, toggle);
            all.getChildren().add(toggle);
        }
        about.setWrapText(true);
        about.setMinHeight(Label.USE_PREF_SIZE);
        file.setId("export-file");
        file.setAccessibleText(messages.text("quotes.export.file"));
        file.setOnAction(event -> takeFile());
        file.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                takeFile();
            }
        });
        HBox.setHgrow(file, Priority.ALWAYS);
        Button browse = Icons.button(Feather.FOLDER, messages.text("quotes.export.choose"), () -> choose.apply(model.fileProperty().get()).ifPresent(model.fileProperty()::set));
        replaces.setWrapText(true);
        replaces.setText(messages.text("quotes.export.replaces"));
        result.setWrapText(true);
        result.setMinHeight(Label.USE_PREF_SIZE);
        export.setId("export-go");
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(event -> {
            takeFile();
            model.onExport();
        });
        cancel = Styles.with(new Button(messages.text("quotes.export.cancel")), Styles.LINK);
        HBox.setHgrow(progress, Priority.ALWAYS);
        progress.setMaxWidth(Double.MAX_VALUE);
        running = Styles.with(new HBox(progress, cancel), "quote-foot");
        for (Node node : List.of(replaces, running, result)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        var locale = messages.locale();
        VBox box = Styles.with(new VBox(
                new Heading(messages.text("quotes.export.what"), locale), new OutgoingMenu(model, quotes, messages, this::showCount).node(),
                new Heading(messages.text("quotes.export.format"), locale), all, about,
                new ExportOptionsBox(model, messages).node(),
                new Heading(messages.text("quotes.export.file"), locale), Styles.with(new HBox(file, browse), "quote-foot"), replaces,
                export, running, result), "export");
        view = Styles.with(new ScrollPane(box), "export-scroll");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Attachments.whileShown(view, this::attach);
    }

    Node node() {
        return view;
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.formatProperty(), this::show)
                .on(model.fileProperty(), path -> file.setText(path.toString()))
                .on(model.replacesProperty(), replaced -> showReplaces())
                .on(model.jobProperty(), this::showJob)
                .on(model.exportedProperty(), this::showResult);
    }

    private void show(ExportFormat format) {
        formats.forEach((each, toggle) -> toggle.setSelected(each == format));
        about.setText(messages.text(switch (format.word()) {
            case "md" -> "quotes.export.about.markdown";
            case "html" -> "quotes.export.about.html";
            case "docx" -> "quotes.export.about.docx";
            case "csv" -> "quotes.export.about.commas";
            case "xlsx" -> "quotes.export.about.xlsx";
            case "jsonld" -> "quotes.export.about.jsonld";
            case "qdpx" -> "quotes.export.about.qdpx";
            case "qdc" -> "quotes.export.about.qdc";
            default -> "quotes.export.about.references";
        }));
    }

    /// Formats have the same name in all languages.
    private static String nameOf(ExportFormat format) {
        return switch (format.word()) {
            case "md" -> "Markdown";
            case "docx" -> "Word";
            case "xlsx" -> "Excel";
            case "jsonld" -> "JSON-LD";
            case "qdpx" -> "REFI-QDA";
            case "qdc" -> "QDC";
            case "csl" -> "CSL-JSON";
            case "bibtex" -> "BibTeX";
            default -> format.word().toUpperCase(Locale.ROOT);
        };
    }

    private void showCount() {
        int count = model.count();
        export.setText(messages.count("quotes.export.go", count));
        export.setDisable(count == 0 || model.jobProperty().get().isPresent());
    }

    private void showJob(Optional<BackgroundJob<?>> job) {
        running.setVisible(job.isPresent());
        progress.progressProperty().unbind();
        job.ifPresent(now -> {
            progress.progressProperty().bind(now.fractionProperty());
            cancel.setOnAction(event -> now.cancel());
        });
        showCount();
    }

    private void showResult(Optional<Exported> exported) {
        result.setVisible(exported.isPresent());
        showReplaces();
        result.getStyleClass().removeAll(Styles.OK, Styles.BAD, Styles.SOFT);
        exported.ifPresent(now -> {
            switch (now) {
                case Exported.Written(Path to, long bytes, int quotes) -> tell(Styles.OK, messages.count("quotes.export.written", quotes, to));
                case Exported.NotWritten(Path to, String why) -> tell(Styles.BAD, messages.text("quotes.export.not-written", to, why));
                case Exported.Cancelled(Path to) -> tell(Styles.SOFT, messages.text("quotes.export.cancelled", to));
            }
        });
    }

    /// That a file written just now would be replaced needs no saying.
    private void showReplaces() {
        boolean own = model.exportedProperty().get().filter(last -> last instanceof Exported.Written(Path to, long bytes, int quotes)
                && to.equals(model.fileProperty().get())).isPresent();
        replaces.setVisible(model.replacesProperty().get() && !own);
    }

    private void tell(String style, String words) {
        result.getStyleClass().add(style);
        result.setText(words);
    }

    /// What cannot be a path is put back.
    private void takeFile() {
        try {
            Path path = Path.of(file.getText().strip());
            if (path.getFileName() != null && path.isAbsolute()) {
                model.fileProperty().set(path);
            }
        } catch (InvalidPathException e) {
            result.setVisible(true);
            tell(Styles.BAD, messages.text("quotes.export.no-path", file.getText()));
        }
        file.setText(model.fileProperty().get().toString());
    }
}
