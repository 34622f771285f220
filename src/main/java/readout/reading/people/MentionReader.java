package readout.reading.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Certainty;
import readout.model.Span;

/// Tells whom the places of a text that name somebody mean.
final class MentionReader {

    private final NameChooser names;
    private final Newcomers newcomers;

    MentionReader(NameChooser names, Newcomers newcomers) {
        this.names = names;
        this.newcomers = newcomers;
    }

    /// The mentions, in order and without overlaps, the longer of two that overlap; what stays open is left out.
    List<NameMention> read(List<Sighting> sightings) {
        List<NameMention> mentions = new ArrayList<>();
        Map<Naming, Choice> chosen = new HashMap<>();
        List<Sighting> byPlace = new ArrayList<>(sightings);
        byPlace.sort(Comparator.comparingInt(Sighting::start).thenComparing(Sighting::end, Comparator.reverseOrder()));
        int end = 0;
        for (Sighting sighting : byPlace) {
            if (sighting.start() < end) {
                continue;
            }
            Choice choice = chosen.get(sighting.naming());
            if (choice == null) {
                choice = names.choose(sighting.naming(), sighting.start());
                if (!isByPlace(choice)) {
                    chosen.put(sighting.naming(), choice);
                }
            }
            if (choice instanceof Choice.One(Object person, Certainty certainty, _, _) && isWorthNaming(person)) {
                String id = person instanceof Known known ? known.id() : newcomers.id((Newcomer) person);
                mentions.add(new NameMention(new Span(sighting.start(), sighting.end()), id, certainty));
                end = sighting.end();
            }
        }
        return mentions;
    }

    /// Whether another place may lead to another choice.
    private static boolean isByPlace(Choice choice) {
        return choice instanceof Choice.One(_, _, _, boolean byPlace) && byPlace || choice instanceof Choice.Open;
    }

    private static boolean isWorthNaming(Object person) {
        return person instanceof Known || person instanceof Newcomer newcomer && (newcomer.hasId() || newcomer.role().isPresent());
    }
}
