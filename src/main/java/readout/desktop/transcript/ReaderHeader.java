package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import readout.archive.documents.Field;
import readout.archive.documents.StoredDocument;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;
import readout.model.Meeting;
import readout.model.Metadata;
import readout.model.Participant;
import readout.model.Place;
import readout.model.When;

/// What stands above the page: the meeting or the document, one line that tells of it, a tab for each of the meeting's documents, and a
/// line about the one shown.
final class ReaderHeader {

    private static final double TITLE = 1.538;
    private static final double ABOVE = 1.23;
    /// A pane lower than so many lines of text is low.
    private static final double LOW = 36;
    private static final double LINE = 2;
    private static final double SEEN = 1.5;
    private static final double LEFT = 1.6;
    private static final double RIGHT = 2.15;

    private final Messages messages;
    private final ReaderFilters filters;
    private final FactFlyouts flyouts;
    private final DocumentTabs tabs;
    private final Label title = Styles.with(new Label(), Styles.TITLE, "reader-title");
    private final HBox titleLine = Styles.with(new HBox(title), "fact");
    private final FactLine about = new FactLine("reader-about");
    private final FactLine told = new FactLine("reader-about", "reader-told");
    private final VBox header;
    private Optional<StoredDocument> document = Optional.empty();
    private double paneWidth;
    private double paneHeight;
    private boolean low;

    /// @param openDocument shows the document of that code
    ReaderHeader(Messages messages, ReaderFilters filters, FactFlyouts flyouts, Consumer<String> openDocument) {
        this.messages = messages;
        this.filters = filters;
        this.flyouts = flyouts;
        tabs = new DocumentTabs(messages, flyouts, openDocument);
        title.setWrapText(true);
        header = Styles.with(new VBox(titleLine, about, tabs.node(), told), "reader-header");
        // Its size is known only when it has been styled, and changes with the size of text.
        title.fontProperty().subscribe(font -> place());
    }

    Node node() {
        return header;
    }

    /// Stands where the page's column stands in a pane of that width; in a low pane it leaves the room to the page and tells less.
    void place(double width, double height) {
        paneWidth = width;
        paneHeight = height;
        place();
    }

    private void place() {
        double em = title.getFont().getSize() / TITLE;
        low = paneHeight > 0 && paneHeight < LOW * em;
        double line = low ? LINE * em : Region.USE_COMPUTED_SIZE;
        about.setMinHeight(line);
        about.setPrefHeight(line);
        about.setMaxHeight(line);
        about.setClip(low ? new Rectangle(paneWidth, SEEN * em) : null);
        showTold();
        header.setPadding(new Insets(ABOVE * em, RIGHT * em, 0, Math.max(LEFT * em, PageColumn.of(paneWidth, em).before())));
    }

    /// Shows a meeting and marks the tab of its shown document.
    void show(Workspace.ShownMeeting meeting, Optional<StoredDocument> shown) {
        document = shown;
        title.setText(meeting.entry().meeting().title());
        titleLine.getChildren().setAll(title);
        fill(about, aboutMeeting(meeting.entry().meeting()));
        tabs.show(meeting.documents(), shown);
        fill(told, shown.map(this::aboutPart).orElse(List.of()));
    }

    /// Shows a document that belongs to no meeting.
    void show(StoredDocument shown) {
        document = Optional.of(shown);
        title.setText(shown.summary().title().orElse(shown.summary().file()));
        titleLine.getChildren().setAll(title, Fact.pencil(correction(Field.TITLE)));
        List<Fact> facts = new ArrayList<>();
        facts.add(kind(shown));
        facts.addAll(aboutPart(shown));
        fill(about, facts);
        tabs.show(List.of(), Optional.empty());
        fill(told, List.of());
    }

    /// Opens the correction of a field of the shown document.
    void correct(Field field) {
        document.ifPresent(shown -> flyouts.show(field == Field.TITLE ? title : line(), shown, field));
    }

    /// Opens the correction of the kind of the shown document.
    void correctKind() {
        document.ifPresent(shown -> flyouts.showKinds(line()));
    }

    /// Opens the correction of the meeting of the shown document.
    void correctMeeting() {
        document.ifPresent(shown -> flyouts.showMeetings(line(), shown));
    }

    private void showTold() {
        boolean shown = !told.getChildren().isEmpty() && !low;
        told.setVisible(shown);
        told.setManaged(shown);
    }

    private Node line() {
        return told.isManaged() ? told : about;
    }

    private List<Fact> aboutMeeting(Meeting meeting) {
        List<Fact> facts = new ArrayList<>();
        When day = meeting.when();
        facts.add(date(day, day.isDay() ? messages.dates().longDay(day.first()) : messages.dates().span(day)));
        facts.add(Fact.plain(messages.word(meeting.level())));
        if (!meeting.place().line(true).isEmpty()) {
            facts.add(place(meeting.place()));
        }
        meeting.participants().forEach(participant -> facts.add(participant(participant)));
        meeting.topics().forEach(topic -> facts.add(Fact.plain(topic).filtering(messages.text("transcript.filter-topic", topic), () -> filters.onTopic(topic))));
        return facts;
    }

    /// What is told of the document alone: its own date and place, who published it and when, and why it is in this meeting.
    private List<Fact> aboutPart(StoredDocument shown) {
        Metadata metadata = shown.document().metadata();
        List<Fact> facts = new ArrayList<>();
        facts.add(metadata.eventDate().found().map(when -> date(when, messages.dates().span(when))).orElseGet(() -> Fact.plain(messages.text("transcript.no-date")))
                .knownBy(metadata.eventDate()).correctable(correction(Field.EVENT_DATE).name(), correction(Field.EVENT_DATE).action()));
        facts.add(metadata.place().found().map(this::place).orElseGet(() -> Fact.plain(messages.text("transcript.no-place")))
                .knownBy(metadata.place()).correctable(correction(Field.PLACE).name(), correction(Field.PLACE).action()));
        facts.add(words(metadata.publisher().found().orElse(messages.text("transcript.no-publisher")), Field.PUBLISHER, shown));
        metadata.published().found().ifPresent(when -> facts.add(words(messages.text("transcript.published", messages.dates().span(when)), Field.PUBLISHED, shown)));
        metadata.address().found().ifPresent(address -> facts.add(words(shortened(address), Field.ADDRESS, shown)));
        facts.add(membership(shown));
        return facts;
    }

    private Fact membership(StoredDocument shown) {
        String words = shown.summary().meeting().isPresent() ? messages.text("transcript.in-meeting", shown.document().meeting().reason())
                : messages.text("transcript.no-meeting");
        return Fact.plain(words).correctable(messages.text("transcript.correct.meeting"), node -> flyouts.showMeetings(node, shown));
    }

    private Fact kind(StoredDocument shown) {
        return Fact.plain(messages.word(shown.document().kind())).correctable(messages.text("transcript.correct.kind"), flyouts::showKinds);
    }

    private Fact words(String text, Field field, StoredDocument shown) {
        return Fact.plain(text).knownBy(field.of(shown.document().metadata())).correctable(correction(field).name(), correction(field).action());
    }

    private Fact.Act<Consumer<Node>> correction(Field field) {
        return new Fact.Act<>(messages.text("transcript.correct", FieldWords.of(field, messages)), node -> document.ifPresent(shown -> flyouts.show(node, shown, field)));
    }

    private Fact date(When when, String words) {
        return Fact.plain(words).filtering(messages.text("transcript.filter-days", messages.dates().span(when)), () -> filters.onDays(when));
    }

    private Fact place(Place place) {
        return Fact.plain(place.line(true)).filtering(messages.text("transcript.filter-place", place.city().isEmpty() ? place.country() : place.city()),
                () -> filters.onPlace(place));
    }

    private Fact participant(Participant participant) {
        Fact plain = Fact.plain(participant.name());
        return participant.person().map(person -> plain.filtering(messages.text("transcript.filter-person", participant.name()), () -> filters.onPerson(person)))
                .orElse(plain);
    }

    /// The address as it is known by: without its beginning, and cut where it is long.
    private static String shortened(String address) {
        String bare = address.replaceFirst("^https?://(www\\.)?", "");
        return bare.length() > 48 ? bare.substring(0, 46) + "…" : bare;
    }

    private void fill(FactLine line, List<Fact> facts) {
        line.getChildren().setAll(facts.stream().map(fact -> fact.node(messages)).toList());
        showTold();
    }
}
