package readout.desktop.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import readout.archive.documents.Field;
import readout.archive.documents.StoredDocument;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.TypedDate;
import readout.desktop.workspace.Workspace;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.Place;
import readout.model.When;

/// Asks for what the header tells of the shown document, one thing at a time, where one clicks on its pencil.
final class FactFlyouts {

    private final Workspace workspace;
    private final Corrections corrections;
    private final FlyoutLayer layer;
    private final Messages messages;

    /// @param layer where they open
    FactFlyouts(Workspace workspace, Corrections corrections, FlyoutLayer layer, Messages messages) {
        this.layer = layer;
        this.workspace = workspace;
        this.corrections = corrections;
        this.messages = messages;
    }

    /// Asks for a field of the document, in words, as a date or as a place, below a node.
    void show(Node owner, StoredDocument document, Field field) {
        Finding<?> finding = field.of(document.document().metadata());
        TextFlyout.Question question = new TextFlyout.Question(messages.text("transcript.correct", FieldWords.of(field, messages)), value(finding), why(finding), prompt(field));
        layer.show(new TextFlyout(question, messages, typed -> take(field, typed)), owner);
    }

    /// Asks for the document's kind.
    void showKinds(Node owner) {
        PickFlyout<DocumentKind> flyout = new PickFlyout<DocumentKind>(messages.text("transcript.correct.kind"), "",
                typed -> List.of(DocumentKind.values()), kind -> Styles.with(new Label(messages.word(kind)), "reader-flyout-line"), corrections::onKind).with();
        layer.show(flyout, owner);
    }

    /// Asks for the document's meeting: those near its day first.
    void showMeetings(Node owner, StoredDocument document) {
        PickFlyout<Optional<Meeting>> flyout = new PickFlyout<Optional<Meeting>>(messages.text("transcript.correct.meeting"),
                messages.text("transcript.meeting.prompt"), typed -> meetings(typed, document), this::row,
                chosen -> corrections.onMeeting(chosen.map(Meeting::id)))
                .with(Flyout.reason(document.document().meeting().reason()));
        layer.show(flyout, owner);
    }

    private Optional<String> take(Field field, Optional<String> typed) {
        switch (field) {
            case EVENT_DATE, PUBLISHED -> {
                return takeDay(field, typed);
            }
            case PLACE -> corrections.onPlace(typed.map(FactFlyouts::place));
            default -> corrections.onWords(field, typed);
        }
        return Optional.empty();
    }

    private Optional<String> takeDay(Field field, Optional<String> typed) {
        return switch (TypedDate.of(typed.orElse(""))) {
            case TypedDate.Blank() -> {
                corrections.onDay(field, Optional.empty());
                yield Optional.empty();
            }
            case TypedDate.Read(When when) -> {
                corrections.onDay(field, Optional.of(when));
                yield Optional.empty();
            }
            case TypedDate.Unreadable() -> Optional.of(messages.text("transcript.correct.no-date"));
        };
    }

    /// `Moscow`, `Moscow, Russia` or `Kremlin, Moscow, Russia`.
    static Place place(String typed) {
        List<String> parts = new ArrayList<>(Arrays.stream(typed.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList());
        String country = parts.size() > 1 ? parts.removeLast() : "";
        String city = parts.isEmpty() ? "" : parts.removeLast();
        return new Place(city, country, String.join(", ", parts));
    }

    private String value(Finding<?> finding) {
        return finding.found().map(value -> switch (value) {
            case When when -> messages.dates().span(when);
            case Place place -> place.line(true);
            default -> value.toString();
        }).orElse("");
    }

    private String why(Finding<?> finding) {
        return switch (finding) {
            case Finding.Found<?>(_, Certainty certainty, String how, _) -> messages.text("transcript.unsure", messages.word(certainty), how);
            case Finding.NotFound<?>(String reason) -> messages.text("transcript.unsure", messages.text("transcript.not-found"), reason);
        };
    }

    private String prompt(Field field) {
        return switch (field) {
            case EVENT_DATE, PUBLISHED -> messages.text("transcript.correct.date-prompt");
            case PLACE -> messages.text("transcript.correct.place-prompt");
            default -> FieldWords.of(field, messages);
        };
    }

    private List<Optional<Meeting>> meetings(String typed, StoredDocument document) {
        String[] wanted = typed.toLowerCase(messages.locale()).split("\\s+");
        long day = document.summary().day().map(LocalDate::toEpochDay).orElse(0L);
        List<Optional<Meeting>> found = new ArrayList<>();
        workspace.meetingsProperty().get().stream().map(MeetingEntry::meeting)
                .filter(meeting -> Arrays.stream(wanted).allMatch(text(meeting)::contains))
                .sorted(Comparator.comparingLong(meeting -> Math.abs(meeting.when().first().toEpochDay() - day)))
                .limit(SpeakerChoice.MOST).forEach(meeting -> found.add(Optional.of(meeting)));
        found.add(Optional.empty());
        return found;
    }

    private String text(Meeting meeting) {
        return String.join(" ", meeting.title(), messages.dates().span(meeting.when()), meeting.when().iso(), meeting.place().line(true))
                .toLowerCase(Locale.ROOT);
    }

    private Node row(Optional<Meeting> meeting) {
        VBox words = Styles.with(new VBox(Styles.with(new Label(meeting.map(Meeting::title).orElse(messages.text("transcript.meeting.none"))), Styles.MEDIUM)),
                "reader-flyout-line");
        meeting.ifPresent(known -> words.getChildren().add(Styles.with(new Label(messages.dates().span(known.when())), Styles.FAINT, Styles.SMALL)));
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }
}
