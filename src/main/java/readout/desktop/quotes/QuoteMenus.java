package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.Reliability;
import readout.desktop.kit.Messages;

/// The menus of cards and of exchanges.
final class QuoteMenus {

    private static final int MOST_EXCHANGES = 20;
    /// Of a quote that is linked, so many characters are told.
    private static final int MOST_LINKED = 26;

    /// What the pane around does.
    ///
    /// @param chooseTags lets the analyst choose tags for the selected quotes
    /// @param copy       copies quotes
    /// @param export     opens the export
    /// @param note       writes an exchange's note
    record Around(Consumer<Node> chooseTags, Consumer<List<Long>> copy, Consumer<Outgoing> export, Consumer<Exchange> note) {
    }

    private final QuotesModel model;
    private final Messages messages;
    private final Around around;
    private final ContextMenu menu = new ContextMenu();

    QuoteMenus(QuotesModel model, Messages messages, Around around) {
        this.model = model;
        this.messages = messages;
        this.around = around;
    }

    /// Shows what can be done with the selected quotes.
    ///
    /// @param group the group in which they were pointed at
    void showFor(Node owner, Optional<Group> group, double screenX, double screenY) {
        menu.hide();
        menu.getItems().setAll(items(owner, group));
        if (!menu.getItems().isEmpty()) {
            menu.show(owner, screenX, screenY);
        }
    }

    /// Shows what can be done with an exchange.
    void showFor(Exchange exchange, Node owner) {
        menu.hide();
        menu.getItems().setAll(
                item("quotes.exchange.rename", () -> model.writing().onTitle(exchange.id())),
                item("quotes.exchange.write-note", () -> around.note().accept(exchange)),
                item("quotes.exchange.copy", () -> around.copy().accept(exchange.quotes())),
                item("quotes.exchange.export", () -> around.export().accept(new Outgoing.OfExchange(exchange.id()))),
                new SeparatorMenuItem(),
                item("quotes.exchange.scatter", () -> model.exchanges().remove(exchange)));
        menu.show(owner, Side.BOTTOM, owner.getLayoutBounds().getWidth() - 220, 0);
    }

    List<MenuItem> items(Node owner, Optional<Group> group) {
        List<Card> cards = model.selectedCards();
        if (cards.isEmpty()) {
            return List.of();
        }
        List<Long> ids = cards.stream().map(Card::id).toList();
        List<MenuItem> items = new ArrayList<>();
        if (cards.size() == 1) {
            items.add(item("quotes.open", () -> model.onOpen(cards.getFirst())));
            items.add(item("quotes.note.write", () -> model.writing().onNote(cards.getFirst())));
        }
        items.add(item("quotes.tag.choose", () -> around.chooseTags().accept(owner)));
        items.add(reliability(cards));
        items.add(new SeparatorMenuItem());
        items.add(item("quotes.gather", model::onGather));
        addTo(ids).ifPresent(items::add);
        group.flatMap(Group::asExchange).ifPresent(exchange ->
                items.add(item("quotes.take-out", () -> model.exchanges().takeOut(exchange, ids))));
        if (cards.size() == 2) {
            items.add(links(cards.getFirst(), cards.getLast()));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("quotes.copy", () -> around.copy().accept(ids)));
        items.add(item("quotes.export-selected", () -> around.export().accept(new Outgoing.Selected())));
        items.add(new SeparatorMenuItem());
        MenuItem delete = new MenuItem(messages.count("quotes.delete", ids.size()));
        delete.setOnAction(event -> model.onDelete());
        items.add(delete);
        return items;
    }

    private Menu reliability(List<Card> cards) {
        Menu questions = new Menu(messages.text("quotes.reliability"));
        for (Reliability question : Reliability.values()) {
            CheckMenuItem item = new CheckMenuItem(messages.word(question));
            item.setSelected(cards.stream().allMatch(card -> card.reliability().contains(question)));
            item.setOnAction(event -> model.acts().turn(cards, question));
            questions.getItems().add(item);
        }
        return questions;
    }

    /// The exchanges made last first; not those that hold all of the quotes already.
    private Optional<Menu> addTo(List<Long> ids) {
        List<Exchange> others = model.bookProperty().get().exchanges().reversed().stream()
                .filter(exchange -> !exchange.quotes().containsAll(ids)).limit(MOST_EXCHANGES).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Menu menu = new Menu(messages.text("quotes.add-to"));
        others.forEach(exchange -> {
            MenuItem item = new MenuItem(exchange.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.exchanges().add(exchange, ids));
            menu.getItems().add(item);
        });
        return Optional.of(menu);
    }

    private Menu links(Card first, Card second) {
        Menu menu = new Menu(messages.text("quotes.link"));
        CardLook look = new CardLook(messages);
        for (List<Card> pair : List.of(List.of(second, first), List.of(first, second))) {
            for (LinkKind kind : LinkKind.values()) {
                CheckMenuItem item = new CheckMenuItem(messages.text(switch (kind) {
                    case ANSWERS -> "quotes.link.kind.answers";
                    case CONTRADICTS -> "quotes.link.kind.contradicts";
                    case REPEATS -> "quotes.link.kind.repeats";
                    case CORRECTS -> "quotes.link.kind.corrects";
                }, shortened(look, pair.getFirst()), shortened(look, pair.getLast())));
                item.setMnemonicParsing(false);
                var links = model.bookProperty().get().links();
                item.setSelected(links.stream().anyMatch(link -> link.from() == pair.getFirst().id() && link.to() == pair.getLast().id() && link.kind() == kind));
                item.setOnAction(event -> model.acts().turnLink(pair.getFirst().id(), pair.getLast().id(), kind, links));
                menu.getItems().add(item);
            }
            if (menu.getItems().size() == LinkKind.values().length) {
                menu.getItems().add(new SeparatorMenuItem());
            }
        }
        return menu;
    }

    private static String shortened(CardLook look, Card card) {
        String words = card.flowing();
        return look.words(words.length() <= MOST_LINKED ? words : words.substring(0, MOST_LINKED - 1).stripTrailing() + "…", true);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
