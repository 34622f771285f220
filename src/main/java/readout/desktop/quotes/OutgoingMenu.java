package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.util.Subscription;
import readout.archive.quotes.Exchange;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;

/// Chooses which quotes are exported.
final class OutgoingMenu {

    private static final int MOST = 60;

    private final ExportModel model;
    private final QuotesModel quotes;
    private final Messages messages;
    private final Runnable counted;
    private final MenuButton button = new MenuButton();

    /// @param counted runs when the number of quotes may be another
    OutgoingMenu(ExportModel model, QuotesModel quotes, Messages messages, Runnable counted) {
        this.model = model;
        this.quotes = quotes;
        this.messages = messages;
        this.counted = counted;
        button.setId("export-what");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setOnShowing(event -> fill());
        Attachments.whileShown(button, this::attach);
        fill();
    }

    Node node() {
        return button;
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.outgoingProperty(), outgoing -> tell())
                .on(quotes.shelfProperty(), shelf -> tell())
                .on(quotes.selectedProperty(), selected -> tell());
    }

    private void tell() {
        button.setText(words(model.outgoingProperty().get()));
        counted.run();
    }

    private String words(Outgoing outgoing) {
        QuoteBook book = quotes.bookProperty().get();
        return switch (outgoing) {
            case Outgoing.Selected() -> messages.text("quotes.export.selected", quotes.selectedProperty().get().size());
            case Outgoing.Shown() -> messages.text("quotes.export.shown", quotes.shelfProperty().get().shown());
            case Outgoing.All() -> messages.text("quotes.export.all", book.cards().size());
            case Outgoing.OfExchange(long id) -> messages.text("quotes.export.exchange", book.exchange(id).map(Exchange::title).orElse(""));
            case Outgoing.OfTag(var path) -> messages.text("quotes.export.tag", path);
        };
    }

    private void fill() {
        QuoteBook book = quotes.bookProperty().get();
        button.getItems().clear();
        if (!quotes.selectedProperty().get().isEmpty()) {
            button.getItems().add(item(words(new Outgoing.Selected()), new Outgoing.Selected()));
        }
        button.getItems().addAll(item(words(new Outgoing.Shown()), new Outgoing.Shown()), item(words(new Outgoing.All()), new Outgoing.All()));
        Menu exchanges = new Menu(messages.text("quotes.export.one-exchange"));
        book.exchanges().reversed().stream().limit(MOST).forEach(exchange -> exchanges.getItems().add(item(exchange.title(), new Outgoing.OfExchange(exchange.id()))));
        Menu tags = new Menu(messages.text("quotes.export.one-tag"));
        book.tags().stream().limit(MOST).forEach(tag -> tags.getItems().add(item(tag.path().toString(), new Outgoing.OfTag(tag.path()))));
        for (Menu menu : List.of(exchanges, tags)) {
            if (!menu.getItems().isEmpty()) {
                Optional.of(button.getItems()).filter(items -> items.stream().noneMatch(SeparatorMenuItem.class::isInstance))
                        .ifPresent(items -> items.add(new SeparatorMenuItem()));
                button.getItems().add(menu);
            }
        }
    }

    private MenuItem item(String text, Outgoing outgoing) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.outgoingProperty().set(outgoing));
        return item;
    }
}
