package readout.desktop.quotes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.quotes.Exchange;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The head of a group: what it is, how many quotes it has, and for an exchange its title and note, which are written in place.
final class GroupHead extends VBox {

    /// Shows what can be done with an exchange.
    interface Menu {
        void show(Exchange exchange, Node beside);
    }

    private final QuotesModel model;
    private final Messages messages;
    private final Menu menu;
    private final TextField title = new TextField();
    private Optional<Exchange> writing = Optional.empty();

    GroupHead(QuotesModel model, Messages messages, Menu menu) {
        this.model = model;
        this.messages = messages;
        this.menu = menu;
        Styles.with(this, "quote-group");
        title.setAccessibleText(messages.text("quotes.exchange.title"));
        title.setPromptText(messages.text("quotes.exchange.title"));
        title.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                leave(key.getCode() == KeyCode.ENTER);
                key.consume();
            }
        });
        title.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                leave(true);
            }
        });
    }

    void show(Row.Head head) {
        switch (head.group()) {
            case Group.OfExchange(Exchange exchange) -> show(exchange);
            case Group.OfSpeaker(Voice voice) -> line(Styles.with(new Region(), Styles.DOT, Styles.side(voice.side())), voice.name(), head.count());
            case Group.OfTag(var path) -> line(Styles.with(new Region(), "tag-swatch", model.hues().of(path).style()), path.toString(), head.count());
            case Group.OfMeeting(var meeting) -> line(Icons.of(Feather.CALENDAR),
                    messages.text("quotes.group.meeting", meeting.title(), messages.dates().span(meeting.when())), head.count());
            case Group.Rest(QuoteGrouping grouping) -> line(new Region(), messages.text(switch (grouping) {
                case NONE, EXCHANGE -> "quotes.group.no-exchange";
                case SPEAKER -> "quotes.group.no-speaker";
                case TAG -> "quotes.group.no-tag";
                case MEETING -> "quotes.group.no-meeting";
            }), head.count());
        }
    }

    private void line(Node sign, String words, int count) {
        Label label = Styles.with(new Label(words), Styles.STRONG);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(Styles.with(new HBox(sign, label, Styles.with(new Label(messages.number(count)), Styles.FAINT)), "quote-group-line"));
    }

    private void show(Exchange exchange) {
        boolean titling = model.titlingProperty().get().filter(id -> id == exchange.id()).isPresent();
        Label count = Styles.with(new Label(messages.count("quotes.exchange.count", exchange.quotes().size())), Styles.FAINT, Styles.SMALL);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button more = Styles.with(Icons.button(Feather.MORE_HORIZONTAL, messages.text("quotes.more"), () -> menu.show(exchange, this)), Styles.LOW);
        Node name = titling ? title : titleLabel(exchange);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(Styles.with(new HBox(name, count, more), "quote-group-line"));
        if (!exchange.note().isEmpty()) {
            Label note = Styles.with(new Label(exchange.note()), Styles.SOFT, Styles.SMALL);
            note.setWrapText(true);
            note.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(note);
        }
        if (titling && writing.filter(other -> other.id() == exchange.id()).isEmpty()) {
            writing = Optional.of(exchange);
            title.setText(exchange.title());
            javafx.application.Platform.runLater(() -> {
                title.requestFocus();
                title.selectAll();
            });
        } else if (!titling) {
            writing = Optional.empty();
        }
    }

    private Label titleLabel(Exchange exchange) {
        Label label = Styles.with(new Label(exchange.title()), Styles.STRONG, "quote-exchange-title");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                model.onWriteTitle(exchange.id());
            }
        });
        return label;
    }

    private void leave(boolean save) {
        Optional<Exchange> left = writing;
        writing = Optional.empty();
        if (left.isPresent()) {
            model.onLeaveTitle();
            String words = title.getText().strip();
            if (save && !words.isEmpty()) {
                model.exchanges().describe(left.get(), words, left.get().note());
            }
        }
    }
}
