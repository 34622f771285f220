package readout.desktop.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import readout.model.Office;
import readout.model.Person;

/// What is known of a person, on a card: name and side, offices with their dates, spellings, and how much of them the archive holds.
public final class PersonCard extends VBox {

    private static final double WIDTH = 22;

    /// A person as the archive has them.
    ///
    /// @param person     who
    /// @param documents  documents in which the person speaks or is quoted
    /// @param turns      turns in transcripts
    /// @param quotations quotations in prose
    /// @param first      the earliest day of a document with the person
    /// @param last       the latest such day
    public record Facts(Person person, int documents, int turns, int quotations, Optional<LocalDate> first, Optional<LocalDate> last) {
    }

    private final Messages messages;

    /// @param facts what stands on it
    /// @param unit  the size of plain text in pixels, of which its width is a part
    public PersonCard(Facts facts, Messages messages, double unit) {
        this.messages = messages;
        Person person = facts.person();
        Label name = Styles.with(new Label(person.fullName()), Styles.STRONG);
        Label side = Styles.with(new Label(messages.word(person.side())), Styles.TINY, Styles.side(person.side()));
        side.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("person-card");
        getChildren().add(Styles.with(new HBox(Styles.with(new Region(), Styles.DOT, Styles.side(person.side())), name, gap, side), "person-card-head"));
        person.offices().forEach(office -> getChildren().add(officeLine(office)));
        if (!person.spellings().isEmpty()) {
            getChildren().add(section(messages.text("kit.person.spellings"), wrapped(String.join(" · ", person.spellings()))));
        }
        getChildren().add(held(facts, messages));
        setPrefWidth(WIDTH * unit);
        setMaxWidth(WIDTH * unit);
        setAccessibleText(spoken(facts));
    }

    private Node officeLine(Office office) {
        Label title = Styles.with(new Label(office.title()), Styles.SMALL);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label years = Styles.with(new Label(messages.dates().years(office.from(), office.to())), Styles.FAINT, Styles.SMALL);
        years.setMinWidth(Region.USE_PREF_SIZE);
        return Styles.with(new HBox(title, years), "person-card-office");
    }

    private static Node section(String title, Node... content) {
        VBox box = Styles.with(new VBox(Styles.with(new Label(title), Styles.FAINT, Styles.TINY)), "person-card-part");
        box.getChildren().addAll(content);
        return box;
    }

    private static Node wrapped(String words) {
        Label label = Styles.with(new Label(words), Styles.SMALL);
        label.setWrapText(true);
        return label;
    }

    /// How much of a person the archive holds, as it stands on the card.
    public static Node held(Facts facts, Messages messages) {
        List<Node> lines = new ArrayList<>();
        lines.add(wrapped(counted(facts, messages)));
        if (facts.first().isPresent() && facts.last().isPresent()) {
            lines.add(wrapped(facts.first().equals(facts.last()) ? messages.dates().day(facts.first().get())
                    : messages.text("kit.person.from-to", messages.dates().day(facts.first().get()), messages.dates().day(facts.last().get()))));
        }
        return section(messages.text("kit.person.in-archive"), lines.toArray(Node[]::new));
    }

    private static String counted(Facts facts, Messages messages) {
        if (facts.documents() == 0) {
            return messages.text("kit.person.nothing");
        }
        List<String> parts = new ArrayList<>();
        if (facts.turns() > 0) {
            parts.add(messages.count("kit.person.turns", facts.turns()));
        }
        if (facts.quotations() > 0) {
            parts.add(messages.count("kit.person.quotations", facts.quotations()));
        }
        parts.add(messages.count("kit.person.documents", facts.documents()));
        return String.join(" · ", parts);
    }

    private String spoken(Facts facts) {
        String offices = facts.person().offices().stream().map(office -> office.title() + " " + messages.dates().years(office.from(), office.to()))
                .map(String::strip).collect(Collectors.joining(", "));
        return String.join(". ", facts.person().fullName(), messages.word(facts.person().side()), offices, counted(facts, messages));
    }
}
