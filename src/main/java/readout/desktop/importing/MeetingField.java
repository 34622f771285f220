package readout.desktop.importing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Suggestions;
import readout.model.Meeting;

/// A field in which one finds a meeting by words of its title, place or date; the nearest to a day come first.
final class MeetingField extends TextField {

    private static final int MOST = 40;

    private final Messages messages;
    private final List<Meeting> meetings;
    private final Suggestions<Meeting> suggestions;

    /// @param meetings all there are
    /// @param near     the day whose nearest come first, if one is known
    /// @param chosen   gets the meeting that is chosen
    MeetingField(List<MeetingEntry> meetings, Optional<LocalDate> near, Messages messages, Consumer<Meeting> chosen) {
        this.messages = messages;
        Comparator<Meeting> order = near.<Comparator<Meeting>>map(day -> Comparator.comparingLong(meeting -> Math.abs(ChronoUnit.DAYS.between(day, meeting.when().first()))))
                .orElse(Comparator.comparing((Meeting meeting) -> meeting.when().first()).reversed());
        this.meetings = meetings.stream().map(MeetingEntry::meeting).sorted(order).toList();
        setPromptText(messages.text("importing.meeting.prompt"));
        setAccessibleText(messages.text("importing.meeting.prompt"));
        suggestions = new Suggestions<>(this, meeting -> Suggestions.Line.of(meeting.title(), messages.dates().span(meeting.when())), chosen);
        textProperty().subscribe((was, is) -> suggest());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                suggest();
            }
        });
    }

    private void suggest() {
        List<String> words = List.of(getText().strip().toLowerCase(messages.locale()).split("\\s+"));
        suggestions.show(meetings.stream().filter(meeting -> holds(meeting, words, messages.locale())).limit(MOST).toList(), true);
    }

    private boolean holds(Meeting meeting, List<String> words, Locale locale) {
        String told = (meeting.title() + " " + meeting.place().city() + " " + meeting.place().country() + " "
                + messages.dates().span(meeting.when()) + " " + meeting.when().iso()).toLowerCase(locale);
        return words.stream().allMatch(told::contains);
    }
}
