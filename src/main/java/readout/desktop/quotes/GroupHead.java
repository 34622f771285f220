package readout.desktop.quotes;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
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
    private final NoteEditor note;
    private Optional<StringProperty> titled = Optional.empty();
    private Optional<Writing.Heading> written = Optional.empty();

    GroupHead(QuotesModel model, Messages messages, Menu menu) {
        this.model = model;
        this.messages = messages;
        this.menu = menu;
        note = new NoteEditor(messages, () -> leave(model.writing()::onLeaveHeading));
        Styles.with(this, "quote-group");
        title.setAccessibleText(messages.text("quotes.exchange.title"));
        title.setPromptText(messages.text("quotes.exchange.title"));
        title.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                leave(key.getCode() == KeyCode.ENTER ? model.writing()::onLeaveHeading : model.writing()::onDropHeading);
                key.consume();
            }
        });
        title.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                leave(model.writing()::onLeaveHeading);
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
            case Group.Offered() -> line(Icons.of(Feather.MESSAGE_CIRCLE), messages.text("quotes.offer.title"), head.count());
            case Group.Rest(QuoteGrouping grouping) -> line(new Region(), messages.text(switch (grouping) {
                case NONE, EXCHANGE -> "quotes.group.no-exchange";
                case SPEAKER -> "quotes.group.no-speaker";
                case TAG -> "quotes.group.no-tag";
                case MEETING -> "quotes.group.no-meeting";
            }), head.count());
        }
    }

    private void line(Node sign, String words, int count) {
        written = Optional.empty();
        Label label = Styles.with(new Label(words), Styles.STRONG);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(Styles.with(new HBox(sign, label, Styles.with(new Label(messages.number(count)), Styles.FAINT)), "quote-group-line"));
    }

    private void show(Exchange exchange) {
        Optional<Writing.Heading> heading = model.writing().headingProperty().get().filter(its -> its.exchange() == exchange.id());
        if (heading.isPresent() && heading.equals(written)) {
            // Built anew, the field would lose the focus and so be left.
            return;
        }
        boolean titling = heading.filter(its -> !its.note()).isPresent();
        Label count = Styles.with(new Label(messages.count("quotes.exchange.count", exchange.quotes().size())), Styles.FAINT, Styles.SMALL);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button more = Styles.with(Icons.button(Feather.MORE_HORIZONTAL, messages.text("quotes.more"), () -> menu.show(exchange, this)), Styles.LOW);
        Node name = titling ? title : titleLabel(exchange);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(Styles.with(new HBox(name, count, more), "quote-group-line"));
        if (heading.filter(Writing.Heading::note).isPresent()) {
            getChildren().add(note.node());
        } else if (!exchange.note().isEmpty()) {
            getChildren().add(noteLabel(exchange));
        }
        heading.ifPresent(now -> begin(exchange, now));
        written = heading;
    }

    private void begin(Exchange exchange, Writing.Heading heading) {
        if (heading.text().get() == null) {
            heading.text().set(heading.note() ? exchange.note() : exchange.title());
        }
        if (heading.note()) {
            note.write(heading.text());
        } else {
            titled.ifPresent(title.textProperty()::unbindBidirectional);
            titled = Optional.of(heading.text());
            title.textProperty().bindBidirectional(heading.text());
            Platform.runLater(() -> {
                title.requestFocus();
                title.selectAll();
            });
        }
    }

    private Label noteLabel(Exchange exchange) {
        Label label = Styles.with(new Label(exchange.note()), Styles.SOFT, Styles.SMALL);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                model.writing().onExchangeNote(exchange.id());
            }
        });
        return label;
    }

    private Label titleLabel(Exchange exchange) {
        Label label = Styles.with(new Label(exchange.title()), Styles.STRONG, "quote-exchange-title");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                model.writing().onTitle(exchange.id());
            }
        });
        return label;
    }

    /// Leaves only what is written here: of a head that went out of sight and came back another cell may be in charge.
    private void leave(Runnable how) {
        Optional<Writing.Heading> left = written;
        written = Optional.empty();
        if (left.isPresent() && model.writing().headingProperty().get().equals(left)) {
            how.run();
        }
    }
}
