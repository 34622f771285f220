package readout.desktop.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import readout.model.Span;

/// What the analyst looks at.
public final class Selection {

    /// A place in a document.
    ///
    /// @param document the document's code
    /// @param span     the words, empty for the document's beginning
    public record Place(String document, Optional<Span> span) {
    }

    private final ObjectProperty<Set<String>> meetings = new SimpleObjectProperty<>(this, "meetings", Set.of());
    private final ObjectProperty<Optional<String>> meeting = new SimpleObjectProperty<>(this, "meeting", Optional.empty());
    private final ObjectProperty<Optional<Place>> place = new SimpleObjectProperty<>(this, "place", Optional.empty());

    /// The meetings selected on the timeline, by code.
    public ObjectProperty<Set<String>> meetingsProperty() {
        return meetings;
    }

    /// The meeting shown in the reader, by code.
    public ObjectProperty<Optional<String>> meetingProperty() {
        return meeting;
    }

    /// The document shown in the reader and the place in it.
    public ObjectProperty<Optional<Place>> placeProperty() {
        return place;
    }

    /// Shows one meeting.
    public void onMeeting(String code) {
        meetings.set(Set.of(code));
        meeting.set(Optional.of(code));
    }

    /// Selects these meetings; the last is shown in the reader.
    public void onMeetings(List<String> codes) {
        meetings.set(Set.copyOf(codes));
        if (!codes.isEmpty()) {
            meeting.set(Optional.of(codes.getLast()));
        }
    }

    /// Shows a document, at its beginning.
    public void onDocument(String code) {
        place.set(Optional.of(new Place(code, Optional.empty())));
    }

    /// Shows words in a document.
    public void onWords(String code, Span span) {
        place.set(Optional.of(new Place(code, Optional.of(span))));
    }

    void clear() {
        meetings.set(Set.of());
        meeting.set(Optional.empty());
        place.set(Optional.empty());
    }
}
