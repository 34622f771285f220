package readout.desktop.transcript;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;
import readout.model.Place;
import readout.model.When;

/// What the archive is narrowed to by clicking on what is told in the header; a second click takes it back.
final class ReaderFilters {

    private static final int WIDENED = 4;

    private final Workspace workspace;

    ReaderFilters(Workspace workspace) {
        this.workspace = workspace;
    }

    void onDays(When when) {
        Filter now = now();
        set(now.withDays(now.days().filter(days -> isAbout(days, when)).isPresent() ? Optional.empty() : Optional.of(when)));
    }

    /// The timeline widens a single day a little so that it can be seen.
    private static boolean isAbout(When days, When when) {
        return days.covers(when.first()) && days.covers(when.last())
                && ChronoUnit.DAYS.between(days.first(), days.last()) <= ChronoUnit.DAYS.between(when.first(), when.last()) + WIDENED;
    }

    /// The place is asked for in the search field, where it can be seen and changed.
    void onPlace(Place place) {
        String name = place.city().isEmpty() ? place.country() : place.city();
        String token = "place:" + (name.chars().allMatch(Character::isLetterOrDigit) ? name : '"' + name + '"');
        String words = now().words();
        set(now().withWords(words.contains(token) ? words.replace(token, "").strip() : (words + " " + token).strip()));
    }

    void onPerson(String person) {
        Filter now = now();
        set(now.speakers().contains(person) ? now.forgettingSpeaker(person) : now.forgettingSpeaker(person).turningSpeaker(person));
    }

    void onTopic(String topic) {
        set(now().turningTopic(topic));
    }

    private Filter now() {
        return workspace.filterProperty().get();
    }

    private void set(Filter filter) {
        workspace.filterProperty().set(filter);
    }
}
