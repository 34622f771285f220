package readout.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.quotes.Anchor;
import readout.desktop.kit.Command;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.quotes.Card;
import readout.desktop.quotes.QuotesModel;
import readout.desktop.transcript.KeptMark;
import readout.desktop.transcript.PagePlace;
import readout.desktop.transcript.ReaderPane;
import readout.desktop.transcript.TranscriptModel;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Span;

/// What binds the reader and what is kept: marks in the text, and the ways to keep words while reading.
final class QuoteHooks {

    private final TranscriptModel transcript;
    private final QuotesModel quotes;
    private final Messages messages;

    QuoteHooks(TranscriptModel transcript, QuotesModel quotes, Messages messages) {
        this.transcript = transcript;
        this.quotes = quotes;
        this.messages = messages;
        transcript.documentProperty().subscribe(document -> mark());
        quotes.bookProperty().subscribe(book -> mark());
        transcript.setOnKept(this::show);
    }

    /// Adds the keys, the menu and the small bar to the reader.
    ///
    /// @param keep keeps the selected words
    /// @param keys what else keys do while reading
    void install(ReaderPane reader, Command keep, List<Command> keys) {
        reader.addKeys(keep);
        reader.addKeys(keys.toArray(Command[]::new));
        reader.menu().addGroup(this::items);
        Button button = new Button(messages.text("quotes.keep"), Icons.of(Feather.BOOKMARK));
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setFocusTraversable(false);
        button.setId("keep-button");
        button.setOnAction(event -> keep());
        Label key = Styles.with(new Label(keep.keyText()), Styles.KEY);
        reader.setSelectionTools(Styles.with(new HBox(button, key), "keep-bar"));
    }

    /// Keeps the selected words or, where none are selected, the quotation the caret is in.
    void keep() {
        transcript.selectedWords().or(() -> quotationAt(transcript.selectionProperty().get().start()).map(Quotation::span)).ifPresent(words -> {
            quotes.onKeep(words);
            // What is kept is marked; being selected too would hide the mark, and offer to keep it again.
            transcript.goTo(words, false);
        });
    }

    /// Sets the tag of a key: on the selected words, which are kept with it, or else on the selected quotes.
    void pin(int key) {
        transcript.selectedWords().ifPresentOrElse(words -> quotes.onKeepPinned(words, key), () -> quotes.onPin(key));
    }

    private void mark() {
        transcript.keptProperty().set(quotes.ofDocument().stream().filter(card -> card.anchor() == Anchor.EXACT)
                .map(card -> new KeptMark(String.valueOf(card.id()), card.span(), quotes.hues().of(card).ordinal(), !card.note().isBlank())).toList());
    }

    /// A click in the text is about the innermost quote there, one on a count in the margin about all it counts.
    private void show(List<String> names) {
        int caret = transcript.selectionProperty().get().start();
        List<Long> ids = names.stream().map(Long::valueOf).toList();
        boolean inText = quotes.ofDocument().stream().filter(card -> ids.contains(card.id())).allMatch(card -> card.span().contains(caret));
        quotes.onReveal(inText ? ids.subList(0, 1) : ids);
    }

    private List<MenuItem> items(PagePlace place) {
        List<MenuItem> items = new ArrayList<>();
        Optional<Quotation> quotation = quotationAt(place.offset()).filter(found -> !isKept(found.span()));
        place.selection().ifPresent(words -> items.add(item(messages.text("quotes.keep"), () -> quotes.onKeep(words))));
        if (place.selection().isEmpty()) {
            quotation.ifPresent(found -> items.add(item(messages.text("quotes.keep-quotation"), () -> quotes.onKeep(found.span()))));
            place.spoken().ifPresent(turn -> items.add(item(messages.text("quotes.keep-turn"), () -> quotes.onKeep(turn.speech()))));
        }
        place.spoken().map(turn -> turn.speaker()).or(() -> quotationAt(place.offset()).map(Quotation::speaker))
                .flatMap(speaker -> place.document().person(speaker)).ifPresent(person -> items.add(keepAll(person)));
        return items;
    }

    private MenuItem keepAll(Person person) {
        return item(messages.text("quotes.keep-all-by", person.fullName()), () -> quotes.onKeepAllBy(person.id()));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private boolean isKept(Span words) {
        return quotes.ofDocument().stream().map(Card::span).anyMatch(words::equals);
    }

    private Optional<Quotation> quotationAt(int offset) {
        return transcript.documentProperty().get().flatMap(document ->
                document.quotations().stream().filter(found -> found.span().contains(offset)).findFirst());
    }
}
