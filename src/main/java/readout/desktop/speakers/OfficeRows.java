package readout.desktop.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The offices of a person, two lines each: what it is called, and from when to when.
final class OfficeRows extends VBox {

    private record Row(Node node, TextField title, TextField from, TextField to) {

        PersonDraft.OfficeDraft draft() {
            return new PersonDraft.OfficeDraft(title.getText().strip(), from.getText().strip(), to.getText().strip());
        }

        boolean isFocused() {
            return title.isFocused() || from.isFocused() || to.isFocused();
        }
    }

    private final Messages messages;
    private final Runnable committed;
    private final List<Row> rows = new ArrayList<>();
    private final VBox lines = Styles.with(new VBox(), "office-rows");
    private List<PersonDraft.OfficeDraft> shown = List.of();
    private Set<PersonDraft.OfficeDraft> joined = Set.of();

    /// @param committed run when a field was left or confirmed, or an office taken out
    OfficeRows(Messages messages, Runnable committed) {
        this.messages = messages;
        this.committed = committed;
        Hyperlink more = Styles.with(new Hyperlink(messages.text("speakers.form.add-office")), Styles.SMALL);
        more.setId("person-add-office");
        more.setOnAction(event -> {
            add(new PersonDraft.OfficeDraft("", "", ""));
            rows.getLast().title().requestFocus();
        });
        Styles.with(this, "office-box").getChildren().addAll(lines, more);
    }

    /// Shows offices; what is being typed stays.
    ///
    /// @param ofJoined those of people joined into this one, which can only be read
    void show(List<PersonDraft.OfficeDraft> offices, Set<PersonDraft.OfficeDraft> ofJoined, boolean anew) {
        joined = Set.copyOf(ofJoined);
        boolean isTyping = !anew && rows.stream().anyMatch(Row::isFocused) && !offices().equals(shown);
        shown = List.copyOf(offices);
        if (!isTyping && !offices().equals(offices)) {
            rows.clear();
            lines.getChildren().clear();
            offices.forEach(this::add);
        }
    }

    /// What stands there now.
    List<PersonDraft.OfficeDraft> offices() {
        return rows.stream().map(Row::draft).filter(office -> !office.isEmpty()).toList();
    }

    private void add(PersonDraft.OfficeDraft office) {
        TextField title = field(messages.text("speakers.form.office"), office.title());
        TextField from = field(messages.text("speakers.form.from"), office.from());
        TextField to = field(messages.text("speakers.form.to"), office.to());
        Node remove = Icons.button(Feather.X, messages.text("speakers.form.remove-office"), () -> remove(title));
        HBox.setHgrow(title, Priority.ALWAYS);
        boolean fixed = joined.contains(office);
        remove.setVisible(!fixed);
        List.of(title, from, to).forEach(field -> field.setEditable(!fixed));
        VBox box = Styles.with(new VBox(new HBox(title, remove), Styles.with(new HBox(from, Styles.with(new Label("–"), Styles.FAINT), to), "office-years")), "office-row");
        rows.add(new Row(box, title, from, to));
        lines.getChildren().add(box);
    }

    private void remove(TextField title) {
        rows.stream().filter(row -> row.title() == title).findFirst().ifPresent(row -> {
            rows.remove(row);
            lines.getChildren().remove(row.node());
            committed.run();
        });
    }

    private TextField field(String name, String text) {
        TextField field = new TextField(text);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused && rows.stream().noneMatch(row -> row.draft().isEmpty() && row.isFocused())) {
                committed.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                committed.run();
                event.consume();
            }
        });
        return field;
    }
}
