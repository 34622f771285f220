package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// A quote as a card: its words, who said them where and when, its tags, what to know about it, its links and its note.
final class CardView extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final QuotesModel model;
    private final Messages messages;
    private final CardLook look;
    private final CardTools tools;
    private final VBox words = Styles.with(new VBox(), "quote-words");
    private final FlowPane about = Styles.with(new FlowPane(), "quote-about");
    private final Label document = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
    private final VBox links = new VBox();
    private final VBox noteBox = Styles.with(new VBox(), "quote-note");
    private final NoteEditor editor;
    private Card card;
    private boolean whole;
    private Hues shownHues;
    private List<QuoteLink> shownLinks = List.of();

    CardView(QuotesModel model, Messages messages, CardTools tools) {
        this.model = model;
        this.messages = messages;
        this.tools = tools;
        look = new CardLook(messages);
        editor = new NoteEditor(messages, model.writing()::onLeaveNote);
        document.setMinWidth(0);
        HBox buttons = Styles.with(new HBox(
                button(Feather.EDIT_3, "quotes.note.write", () -> model.writing().onNote(card)),
                button(Feather.TAG, "quotes.tag.choose", () -> tools.chooseTags(card, about)),
                button(Feather.MORE_HORIZONTAL, "quotes.more", () -> tools.showMenu(card, about))), "quote-tools");
        HBox.setHgrow(document, Priority.ALWAYS);
        document.setMaxWidth(Double.MAX_VALUE);
        HBox foot = Styles.with(new HBox(document, buttons), "quote-foot");
        getChildren().addAll(words, about, links, noteBox, foot);
        Styles.with(this, Styles.CARD, "quote-card");
    }

    /// Shows a quote.
    ///
    /// @param of   the quote
    /// @param full whether all its words are shown, however many
    void show(Card of, boolean full) {
        boolean sameWords = of == card && full == whole;
        boolean sameAround = of == card && shownHues == model.hues() && shownLinks == model.bookProperty().get().links();
        card = of;
        whole = full;
        shownHues = model.hues();
        shownLinks = model.bookProperty().get().links();
        setId("quote-" + of.id());
        if (!sameWords) {
            words.getChildren().setAll(words());
            document.setText(look.document(card));
            setAccessibleText(look.speakers(card) + ": " + card.flowing());
        }
        if (!sameAround) {
            about.getChildren().setAll(about());
            links.getChildren().setAll(model.bookProperty().get().linksOf(card.id()).stream().map(this::link).toList());
            show(links, !links.getChildren().isEmpty());
        }
        showNote();
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void showNote() {
        Optional<Writing.Draft> draft = model.writing().draftProperty().get().filter(writing -> writing.card().id() == card.id());
        if (draft.isPresent()) {
            editor.write(draft.get().text());
            noteBox.getChildren().setAll(Styles.with(new Region(), Styles.RULE), editor.node());
        } else if (!card.note().isEmpty()) {
            Label note = Styles.with(new Label(card.note()), Styles.SOFT, "quote-note-text");
            note.setWrapText(true);
            note.setMinHeight(Region.USE_PREF_SIZE);
            noteBox.getChildren().setAll(Styles.with(new Region(), Styles.RULE), note);
        } else {
            noteBox.getChildren().clear();
        }
        show(noteBox, !noteBox.getChildren().isEmpty());
    }

    /// The words in one piece, or one stretch a speaker where several speak.
    private List<Node> words() {
        if (card.speakers().size() < 2) {
            return List.of(wordsLabel(card.flowing()));
        }
        return card.voices().stream().<Node>map(voice -> {
            Label name = Styles.with(new Label(voice.name()), Styles.SMALL, Styles.MEDIUM, Styles.side(voice.side()));
            return new VBox(name, wordsLabel(card.flowing(voice)));
        }).toList();
    }

    private Label wordsLabel(String flowing) {
        Label label = Styles.with(new Label(look.words(flowing, whole)), Styles.READING, "rd-card-quote");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private List<Node> about() {
        List<Node> parts = new ArrayList<>();
        List<Voice> speakers = card.speakers();
        HBox who = Styles.with(new HBox(), "quote-who");
        speakers.stream().map(Voice::side).distinct().forEach(side -> {
            Region dot = Styles.with(new Region(), Styles.DOT, Styles.side(side));
            dot.setAccessibleText(messages.word(side));
            who.getChildren().add(dot);
        });
        Label name = Styles.with(new Label(look.speakers(card)), Styles.SMALL, Styles.MEDIUM);
        speakers.stream().findFirst().filter(voice -> speakers.size() == 1).ifPresent(voice -> Styles.with(name, Styles.side(voice.side())));
        name.setMinWidth(0);
        who.maxWidthProperty().bind(about.widthProperty());
        // Where several speak, each is named above what they say.
        if (speakers.size() < 2) {
            who.getChildren().add(name);
        }
        parts.add(who);
        String where = look.placeAndDate(card, model.bookProperty().get().meetingOf(card));
        if (!where.isEmpty()) {
            parts.add(Styles.with(new Label(where), Styles.SOFT, Styles.SMALL));
        }
        card.tags().forEach(tag -> parts.add(pill(tag)));
        card.reliability().forEach(question -> {
            Label mark = Styles.with(new Label(messages.word(question), Icons.of(Feather.ALERT_TRIANGLE)), Styles.TAG, "quote-question");
            parts.add(mark);
        });
        if (card.anchor() != Anchor.EXACT) {
            parts.add(Styles.with(new Label(messages.word(card.anchor())), Styles.TAG, Styles.WARN));
        }
        return parts;
    }

    private Node pill(TagPath tag) {
        Label pill = Styles.with(new Label(CardLook.tagName(tag)), Styles.PILL, model.hues().of(tag).style());
        Tooltip.install(pill, new Tooltip(tag.toString()));
        return pill;
    }

    private Node link(QuoteLink link) {
        boolean out = link.from() == card.id();
        Optional<Card> other = model.bookProperty().get().card(out ? link.to() : link.from());
        String told = other.map(its -> look.speakers(its) + ": " + look.words(its.flowing(), true)).orElse("");
        Button line = Styles.with(new Button(messages.text(out ? switch (link.kind()) {
            case ANSWERS -> "quotes.link.answers";
            case CONTRADICTS -> "quotes.link.contradicts";
            case REPEATS -> "quotes.link.repeats";
            case CORRECTS -> "quotes.link.corrects";
        } : switch (link.kind()) {
            case ANSWERS -> "quotes.link.answered";
            case CONTRADICTS -> "quotes.link.contradicted";
            case REPEATS -> "quotes.link.repeated";
            case CORRECTS -> "quotes.link.corrected";
        }, told), Icons.of(out ? Feather.CORNER_UP_LEFT : Feather.CORNER_DOWN_RIGHT)), Styles.LINK, Styles.SMALL, "quote-link");
        line.setMinWidth(0);
        line.setOnAction(event -> other.ifPresent(its -> {
            model.onReveal(List.of(its.id()));
            model.onOpen(its);
        }));
        return line;
    }

    private Button button(Feather icon, String key, Runnable action) {
        return Styles.with(Icons.button(icon, messages.text(key), action), Styles.LOW);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
