package readout.desktop.speakers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Heading;
import readout.desktop.kit.HoverPause;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PersonPeek;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;
import readout.model.Person;
import readout.model.Side;

/// The speakers by side, the press, the kinds and the topics, each a filter.
public final class SpeakersPane {

    private static final int FIRST = 5;
    private static final List<Side> SIDES = List.of(Side.UNITED_STATES, Side.RUSSIA, Side.OTHER);

    private final Workspace workspace;
    private final SpeakersModel model;
    private final PersonPeek cards;
    private final Messages messages;
    private final PersonMenus menus;
    private final PersonWords words;
    private final Map<String, CountedRow> rows = new HashMap<>();
    private final Set<Side> opened = EnumSet.noneOf(Side.class);
    private final TextField field = new TextField();
    private final Hyperlink clear;
    private final ToggleButton any;
    private final ToggleButton all;
    private final HBox together;
    private final PressRows press;
    private final VBox persons = new VBox();
    private final FacetBox facets;
    private final VBox pane;

    /// A pane over a workspace; it follows the workspace while it stands in a scene.
    ///
    /// @param cards  shows who a row stands for
    /// @param people what can be done with them
    public SpeakersPane(Workspace workspace, SpeakersModel model, PersonPeek cards, PeopleModel people, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.cards = cards;
        this.messages = messages;
        menus = new PersonMenus(model, people, messages);
        words = new PersonWords(messages);
        clear = new Hyperlink(messages.text("speakers.clear"));
        clear.setOnAction(event -> model.onClear());
        field.setPromptText(messages.text("speakers.find"));
        field.setAccessibleText(messages.text("speakers.find"));
        any = toggle("speakers.any", false);
        all = toggle("speakers.all", true);
        together = Styles.with(new HBox(any, all), Styles.SEGMENTS, "speakers-together");
        together.managedProperty().bind(together.visibleProperty());
        press = new PressRows(model, messages, this::show);
        facets = new FacetBox(model, messages);
        VBox lines = Styles.with(new VBox(persons, facets.node()), "speakers-lines");
        ScrollPane scroll = Styles.with(new ScrollPane(lines), "speakers-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        pane = Styles.with(new VBox(new Heading(messages.text("speakers.title"), messages.locale(), clear), field, together, scroll),
                Styles.PANEL, "speakers");
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    public Node node() {
        return pane;
    }

    private Subscription attach() {
        field.textProperty().bindBidirectional(model.findProperty());
        return new Attachments()
                .add(() -> field.textProperty().unbindBidirectional(model.findProperty()))
                .on(model.boardProperty(), board -> show())
                .on(model.findProperty(), typed -> show())
                .on(workspace.filterProperty(), filter -> show());
    }

    private ToggleButton toggle(String key, boolean whether) {
        ToggleButton toggle = new ToggleButton(messages.text(key));
        toggle.setOnAction(event -> {
            model.onTogether(whether);
            showTogether();
        });
        return toggle;
    }

    private void show() {
        Filter filter = workspace.filterProperty().get();
        Board board = model.boardProperty().get();
        clear.setVisible(filter.hasSpeakers() || !filter.kinds().isEmpty() || !filter.topics().isEmpty());
        showTogether();
        int most = Math.max(board.press().count(), board.people().isEmpty() ? 0 : board.people().getFirst().count());
        List<Node> lines = new ArrayList<>();
        SIDES.forEach(side -> addSide(lines, side, most, filter));
        boolean finding = !model.findProperty().get().isBlank();
        if (board.press().count() > 0 || filter.press() != Filter.Press.ANY || !filter.askers().isEmpty()) {
            List<Node> ofPress = press.lines(board.press(), most, filter, finding);
            if (!ofPress.isEmpty()) {
                lines.add(title(messages.text("speakers.press-side")));
                lines.addAll(ofPress);
            }
        }
        if (lines.isEmpty()) {
            lines.add(Styles.with(new Label(messages.text(finding ? "speakers.not-found" : workspace.filterProperty().get().isEmpty() ? "speakers.nobody-yet" : "speakers.none")),
                    Styles.FAINT, "speakers-none"));
        }
        if (!persons.getChildren().equals(lines)) {
            persons.getChildren().setAll(lines);
        }
        facets.show(board, filter);
    }

    private void showTogether() {
        Filter filter = workspace.filterProperty().get();
        together.setVisible(filter.speakers().size() > 1);
        any.setSelected(!filter.together());
        all.setSelected(filter.together());
    }

    private void addSide(List<Node> lines, Side side, int most, Filter filter) {
        List<Board.Row> shown = model.shown(side);
        if (shown.isEmpty()) {
            return;
        }
        lines.add(title(messages.word(side)));
        boolean whole = opened.contains(side) || !model.findProperty().get().isBlank() || shown.size() <= FIRST + 1;
        for (int i = 0; i < shown.size(); i++) {
            String code = shown.get(i).person().id();
            if (whole || i < FIRST || filter.speakers().contains(code) || filter.without().contains(code)) {
                lines.add(personRow(shown.get(i), most, filter));
            }
        }
        if (!whole) {
            Hyperlink more = Styles.with(new Hyperlink(messages.count("speakers.more", shown.size() - FIRST)), Styles.SMALL, "speakers-more");
            more.setOnAction(event -> {
                opened.add(side);
                show();
            });
            lines.add(more);
        }
    }

    private static Label title(String text) {
        return Styles.with(new Label(text), Styles.FAINT, Styles.TINY, "speakers-side");
    }

    private CountedRow personRow(Board.Row row, int most, Filter filter) {
        Person person = row.person();
        CountedRow line = rows.computeIfAbsent(person.id() + "/" + person.side().word(), key -> newRow(person));
        line.show(person.fullName(), words.office(person), words.spellings(person), row.count(), most == 0 ? 0 : (double) row.count() / most);
        line.show(filter.speakers().contains(person.id()) ? CountedRow.Asked.ASKED
                : filter.without().contains(person.id()) ? CountedRow.Asked.LEFT_OUT : CountedRow.Asked.NEITHER);
        return line;
    }

    private CountedRow newRow(Person person) {
        CountedRow line = new CountedRow(person.side(), messages, () -> model.onSpeaker(person.id()), () -> model.onOnlySpeaker(person.id()));
        new HoverPause(line, () -> cards.show(line, line.localToScreen(line.getLayoutBounds()), person.id()), cards::hide);
        menus.attachTo(line, () -> model.find(person.id()));
        line.setId("speaker-" + person.id());
        return line;
    }
}
