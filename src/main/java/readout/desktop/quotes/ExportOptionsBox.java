package readout.desktop.quotes;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.exporting.CitationStyle;
import readout.exporting.ExportFormat;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Grouping;
import readout.exporting.TagsAs;

/// What a format leaves open: for texts the headings, the words around and the citations, for tables how tags are shown, and the language.
final class ExportOptionsBox {

    private final ExportModel model;
    private final Messages messages;
    private final Node grouping;
    private final Node citation;
    private final Node tags;
    private final Node language;
    private final CheckBox context;
    private final VBox box;

    ExportOptionsBox(ExportModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        grouping = line("quotes.export.grouping", Grouping.values(), ExportOptions::grouping, ExportOptions::groupedBy);
        citation = line("quotes.export.citation", CitationStyle.values(), ExportOptions::citation, ExportOptions::cited);
        tags = line("quotes.export.tags", TagsAs.values(), ExportOptions::tags, ExportOptions::withTagsAs);
        language = line("quotes.export.language", ExportLanguage.values(), ExportOptions::language, ExportOptions::in);
        context = new CheckBox(messages.text("quotes.export.context"));
        context.setId("export-context");
        context.setOnAction(event -> model.optionsProperty().set(model.optionsProperty().get().withContext(context.isSelected())));
        box = Styles.with(new VBox(grouping, citation, context, tags, language), "export-options");
        box.getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        box.managedProperty().bind(box.visibleProperty());
        Attachments.whileShown(box, this::attach);
    }

    Node node() {
        return box;
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.formatProperty(), this::show)
                .on(model.optionsProperty(), options -> context.setSelected(options.context()));
    }

    private void show(ExportFormat format) {
        boolean text = format == ExportFormat.MARKDOWN || format == ExportFormat.HTML || format == ExportFormat.DOCX;
        boolean table = format == ExportFormat.CSV || format == ExportFormat.XLSX;
        boolean references = format == ExportFormat.CSL || format == ExportFormat.RIS || format == ExportFormat.BIBTEX;
        grouping.setVisible(text);
        citation.setVisible(text);
        context.setVisible(text);
        tags.setVisible(table);
        language.setVisible(text || table || references);
        box.setVisible(language.isVisible());
    }

    private <E extends Enum<E>> Node line(String key, E[] values, Function<ExportOptions, E> get, BiFunction<ExportOptions, E, ExportOptions> with) {
        Label label = Styles.with(new Label(messages.text(key)), Styles.SOFT);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        MenuButton menu = Styles.with(new MenuButton(), Styles.QUIET, Styles.LOW);
        menu.setAccessibleText(messages.text(key));
        menu.setId(key.substring(key.indexOf('.') + 1).replace('.', '-'));
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(messages.word(value));
            item.setOnAction(event -> model.optionsProperty().set(with.apply(model.optionsProperty().get(), value)));
            model.optionsProperty().subscribe(options -> {
                item.setSelected(get.apply(options) == value);
                if (item.isSelected()) {
                    menu.setText(messages.word(value));
                }
            });
            menu.getItems().add(item);
        }
        return Styles.with(new HBox(label, menu), "quote-foot");
    }
}
