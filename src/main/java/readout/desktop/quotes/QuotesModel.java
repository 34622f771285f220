package readout.desktop.quotes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import readout.archive.Archive;
import readout.archive.documents.StoredDocument;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.Selection;
import readout.desktop.workspace.Workspace;
import readout.model.Span;

/// What is kept, how it is laid out, what is selected of it, and the verbs of keeping. Used on the FX thread only.
public final class QuotesModel {

    private static final int TITLE = 48;

    /// What the pane shows.
    public enum Tab { CARDS, TAGS, EXPORT, REVIEW }

    /// A wish to bring quotes into view and select them; each is another object.
    static final class Reveal {
        private final List<Long> ids;

        Reveal(List<Long> ids) {
            this.ids = List.copyOf(ids);
        }

        List<Long> ids() {
            return ids;
        }
    }

    private final Workspace workspace;
    private final QuoteActs acts;
    private final ExchangeActs exchanges;
    private final TagActs tags;
    private final Writing writing;
    private final LatestOnly<Optional<Seen>> loader;
    private final ReadOnlyObjectWrapper<QuoteBook> book = new ReadOnlyObjectWrapper<>(this, "book", QuoteBook.EMPTY);
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(this, "shelf", Shelf.EMPTY);
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(this, "arrangement", Arrangement.FIRST);
    private final ObjectProperty<List<Long>> selected = new SimpleObjectProperty<>(this, "selected", List.of());
    private final ReadOnlyObjectWrapper<Optional<Reveal>> reveal = new ReadOnlyObjectWrapper<>(this, "reveal", Optional.empty());
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.CARDS);
    private QuoteChange due = QuoteChange.NONE;
    private boolean stale = true;
    private Hues hues = new Hues(List.of());

    /// The quotes of the workspace's archive; they follow the archive, what is read, and the filter.
    public QuotesModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        acts = new QuoteActs(workspace.history(), messages);
        exchanges = new ExchangeActs(workspace.history(), messages);
        tags = new TagActs(workspace.history(), messages);
        writing = new Writing(acts, exchanges, book::get);
        loader = workspace.tasks().latestOnly();
        workspace.revisionProperty().subscribe(revision -> {
            stale = true;
            load();
        });
        workspace.quoteRevisionProperty().subscribe((before, now) -> {
            due = due.plus(workspace.quoteChange());
            load();
        });
        workspace.archiveProperty().subscribe((before, now) -> selected.set(List.of()));
        workspace.addBeforeClosing(writing::onLeave);
        arrangement.subscribe((before, now) -> load());
        workspace.documentProperty().subscribe((before, now) -> follow(QuoteScope.DOCUMENT, QuoteScope.MEETING));
        workspace.selection().meetingProperty().subscribe((before, now) -> follow(QuoteScope.MEETING));
        workspace.filterProperty().subscribe((before, now) -> follow(QuoteScope.FILTER));
    }

    /// Everything kept.
    public ReadOnlyObjectProperty<QuoteBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// What is shown of it.
    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /// What the pane shows.
    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// How it is laid out.
    public ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /// The numbers of the selected quotes, in the order shown.
    public ObjectProperty<List<Long>> selectedProperty() {
        return selected;
    }

    /// What was to be brought into view last.
    ReadOnlyObjectProperty<Optional<Reveal>> revealProperty() {
        return reveal.getReadOnlyProperty();
    }

    /// The colours of tags, as of the book.
    public Hues hues() {
        return hues;
    }

    /// What can be done with quotes.
    QuoteActs acts() {
        return acts;
    }

    /// What can be done with exchanges.
    ExchangeActs exchanges() {
        return exchanges;
    }

    /// What can be done with tags.
    TagActs tags() {
        return tags;
    }

    /// The note, or the head of an exchange, being written.
    Writing writing() {
        return writing;
    }

    /// The quotes of these numbers, as far as they exist.
    List<Card> cards(Collection<Long> ids) {
        return ids.stream().map(book.get()::card).flatMap(Optional::stream).toList();
    }

    /// The selected quotes.
    public List<Card> selectedCards() {
        return cards(selected.get());
    }

    /// The quotes of the document in the reader, in the order of the text.
    public List<Card> ofDocument() {
        return shownDocument().map(shown -> book.get().ofDocument(shown.id())).orElse(List.of());
    }

    /// Lays the quotes out otherwise.
    void onArrange(UnaryOperator<Arrangement> change) {
        arrangement.set(change.apply(arrangement.get()));
    }

    /// Shows all quotes with a tag, by tag.
    void onShowTag(TagPath path) {
        onArrange(how -> new Arrangement(QuoteScope.ALL, how.sort(), QuoteGrouping.TAG, path.toString()));
        tab.set(Tab.CARDS);
    }

    /// Keeps words of the document in the reader. Words that are kept already show their card.
    public void onKeep(Span words) {
        keep(words, List.of());
    }

    /// Keeps words with the tag of a key from 1 to 9, in one step; turns the tag of words that are kept already.
    public void onKeepPinned(Span words, int key) {
        pinned(key).ifPresent(tag -> keep(words, List.of(tag)));
    }

    private void keep(Span words, List<TagPath> with) {
        shownDocument().ifPresent(shown -> {
            Span span = words.trimmed(shown.document().text());
            Optional<Card> there = ofDocument().stream().filter(card -> card.span().equals(span)).findFirst();
            if (there.isPresent()) {
                onReveal(List.of(there.get().id()));
                with.forEach(tag -> acts.turnTag(List.of(there.get()), tag));
            } else if (!span.isEmpty()) {
                acts.keep(List.of(NewQuote.of(shown.id(), span).withTags(with.toArray(TagPath[]::new))));
            }
        });
    }

    /// Keeps all that a person says in the document in the reader: each turn, or each quotation in an article.
    public void onKeepAllBy(String person) {
        shownDocument().ifPresent(shown -> {
            Stream<Span> turns = shown.document().turns().stream().filter(turn -> turn.speaker().person().filter(person::equals).isPresent())
                    .map(turn -> turn.speech());
            Stream<Span> quotations = shown.document().quotations().stream().filter(each -> each.speaker().person().filter(person::equals).isPresent())
                    .map(each -> each.span());
            List<NewQuote> wanted = Stream.concat(turns, quotations).map(span -> span.trimmed(shown.document().text()))
                    .filter(span -> !span.isEmpty()).map(span -> NewQuote.of(shown.id(), span)).toList();
            acts.keep(QuoteActs.fresh(wanted, ofDocument()));
        });
    }

    /// Goes to a quote's words in its text, where they flash.
    public void onOpen(Card card) {
        onShow(card.document().id(), card.span());
    }

    /// Goes to words in a text, where they flash; also again to where one is.
    void onShow(String document, Span words) {
        Selection selection = workspace.selection();
        if (selection.placeProperty().get().equals(Optional.of(new Selection.Place(document, Optional.of(words))))) {
            selection.onDocument(document);
        }
        selection.onWords(document, words);
    }

    /// Shows the cards of quotes.
    public void onReveal(List<Long> ids) {
        tab.set(Tab.CARDS);
        reveal.set(Optional.of(new Reveal(ids)));
    }

    /// Sets the tag of a key from 1 to 9 on the selected quotes, or takes it off if all have it.
    public void onPin(int key) {
        pinned(key).ifPresent(path -> acts.turnTag(selectedCards(), path));
    }

    /// The tag that a key from 1 to 9 sets.
    Optional<TagPath> pinned(int key) {
        return book.get().tags().stream().filter(tag -> tag.pin().filter(pin -> pin == key).isPresent()).map(tag -> tag.path()).findFirst();
    }

    /// Gathers the selected quotes into an exchange, whose title is written next.
    public void onGather() {
        List<Card> cards = selectedCards();
        if (!cards.isEmpty()) {
            exchanges.gather(firstWords(cards.getFirst()), cards.stream().map(Card::id).toList(), writing::onTitle);
            onArrange(how -> how.withGrouping(QuoteGrouping.EXCHANGE));
        }
    }

    /// Deletes the selected quotes.
    public void onDelete() {
        acts.delete(selected.get());
    }

    private static String firstWords(Card card) {
        String words = card.flowing();
        if (words.length() <= TITLE) {
            return words;
        }
        int blank = words.lastIndexOf(' ', TITLE);
        return words.substring(0, blank > 0 ? blank : TITLE) + "…";
    }

    private Optional<StoredDocument> shownDocument() {
        return workspace.documentProperty().get();
    }

    /// Lays out anew if one of the scopes is shown.
    private void follow(QuoteScope... scopes) {
        if (Set.of(scopes).contains(arrangement.get().scope())) {
            load();
        }
    }

    private void load() {
        Optional<Archive> open = workspace.archiveProperty().get();
        if (open.isEmpty()) {
            loader.cancel();
            show(new Seen(QuoteBook.EMPTY, Shelf.EMPTY));
            return;
        }
        Seen.Wish wish = new Seen.Wish(book.get(), stale, due, arrangement.get(), shownDocument(),
                workspace.selection().meetingProperty().get(), workspace.filterProperty().get());
        loader.run(progress -> Seen.of(open.get(), wish, progress::isCancelled), seen -> seen.ifPresent(this::show), workspace.tasks()::report);
    }

    private void show(Seen seen) {
        QuoteBook before = book.get();
        List<Long> fresh = due.quotes().stream().sorted()
                .filter(id -> before.card(id).isEmpty() && seen.book().card(id).isPresent()).toList();
        due = QuoteChange.NONE;
        stale = false;
        if (!seen.book().tags().equals(before.tags())) {
            hues = new Hues(seen.book().tags());
        }
        book.set(seen.book());
        shelf.set(seen.shelf());
        selected.set(selected.get().stream().filter(id -> seen.book().card(id).isPresent()).toList());
        if (!fresh.isEmpty()) {
            onReveal(fresh);
        }
    }
}
