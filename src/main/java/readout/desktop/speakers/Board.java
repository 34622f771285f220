package readout.desktop.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import readout.archive.Archive;
import readout.archive.people.PersonSummary;
import readout.archive.search.Counts;
import readout.archive.search.FoundDocument;
import readout.archive.search.Hit;
import readout.archive.sql.Page;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.FilterQuery;
import readout.model.DocumentKind;
import readout.model.Meeting;
import readout.model.Person;
import readout.model.Side;

/// What the archive holds of each speaker, kind and topic under the other filters.
///
/// @param people everyone who speaks or is quoted in the archive, whoever says most first
/// @param press  the press as one
/// @param kinds  documents by kind
/// @param topics documents by topic, the most first
public record Board(List<Row> people, Press press, Map<DocumentKind, Integer> kinds, List<Topic> topics) {

    static final Board EMPTY = new Board(List.of(), new Press(0, List.of()), Map.of(), List.of());

    /// A person.
    ///
    /// @param person who
    /// @param count  turns and quotations that are left
    public record Row(Person person, int count) {
    }

    /// The press.
    ///
    /// @param count   questions and other turns of the press that are left
    /// @param outlets the papers and stations, the most first; last those who ask for an outlet that is not told
    public record Press(int count, List<Outlet> outlets) {
        public Press {
            outlets = List.copyOf(outlets);
        }

        /// How many papers and stations are told.
        int told() {
            return (int) outlets.stream().filter(outlet -> !outlet.name().isEmpty()).count();
        }

        /// How many names they ask under.
        int reporters() {
            return outlets.stream().mapToInt(outlet -> outlet.reporters().size()).sum();
        }
    }

    /// A paper or a station.
    ///
    /// @param name      its name, empty if it is not told
    /// @param count     turns that are left
    /// @param reporters who asks for it, the most first
    public record Outlet(String name, int count, List<Reporter> reporters) {
        public Outlet {
            reporters = List.copyOf(reporters);
        }
    }

    /// Somebody who asks.
    public record Reporter(String name, int count) {
    }

    /// A topic.
    ///
    /// @param name      the topic
    /// @param documents documents of meetings about it that are left
    public record Topic(String name, int documents) {
    }

    public Board {
        people = List.copyOf(people);
        kinds = Map.copyOf(kinds);
        topics = List.copyOf(topics);
    }

    /// Counts, off the FX thread.
    ///
    /// @return empty if superseded
    static Optional<Board> load(Archive archive, Filter filter, BooleanSupplier superseded) {
        // Who else could be asked for is counted among all documents, not only among those of the speakers asked for.
        Optional<List<Counts.SpeakerCount>> speakers = archive.search().speakers(FilterQuery.of(filter.withTogether(false)), superseded);
        Optional<List<FoundDocument>> byKind = documents(archive, filter.withoutKinds(), superseded);
        Optional<List<FoundDocument>> byTopic = filter.kinds().isEmpty() && filter.topics().isEmpty()
                ? byKind : documents(archive, filter.withoutTopics(), superseded);
        if (speakers.isEmpty() || byKind.isEmpty() || byTopic.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Board(people(archive, speakers.get()), press(speakers.get()), kinds(byKind.get()), topics(archive, byTopic.get())));
    }

    private static Optional<List<FoundDocument>> documents(Archive archive, Filter filter, BooleanSupplier superseded) {
        return archive.search().foundDocuments(FilterQuery.of(filter), superseded);
    }

    private static List<Row> people(Archive archive, List<Counts.SpeakerCount> counts) {
        Map<String, Integer> byCode = new HashMap<>();
        counts.forEach(each -> each.speaker().person().ifPresent(code -> byCode.merge(code, each.count(), Integer::sum)));
        return archive.people().list(Page.all()).stream()
                .filter(each -> each.turns() + each.quotations() > 0)
                .map(PersonSummary::person)
                .filter(person -> person.side() != Side.PRESS)
                .map(person -> new Row(person, byCode.getOrDefault(person.id(), 0)))
                .sorted(Comparator.comparingInt(Row::count).reversed().thenComparing(row -> row.person().fullName()))
                .toList();
    }

    private static Press press(List<Counts.SpeakerCount> counts) {
        int count = 0;
        Map<String, Integer> outlets = new HashMap<>();
        Map<String, List<Reporter>> reporters = new HashMap<>();
        for (Counts.SpeakerCount each : counts) {
            Hit.Speaker speaker = each.speaker();
            if (speaker.side().filter(Side.PRESS::equals).isPresent()) {
                count += each.count();
                String outlet = speaker.outlet().orElse("");
                // Questions whose reporter is not told stand under their outlet's name or their label.
                boolean named = speaker.person().isPresent() || !outlet.isEmpty() && !outlet.equals(speaker.name());
                if (named || !outlet.isEmpty()) {
                    outlets.merge(outlet, each.count(), Integer::sum);
                }
                if (named) {
                    reporters.computeIfAbsent(outlet, none -> new ArrayList<>()).add(new Reporter(speaker.name(), each.count()));
                }
            }
        }
        return new Press(count, outlets.entrySet().stream()
                .map(outlet -> new Outlet(outlet.getKey(), outlet.getValue(), reporters.getOrDefault(outlet.getKey(), List.of())))
                .sorted(Comparator.comparing((Outlet outlet) -> outlet.name().isEmpty())
                        .thenComparing(Comparator.comparingInt(Outlet::count).reversed()).thenComparing(Outlet::name)).toList());
    }

    private static Map<DocumentKind, Integer> kinds(List<FoundDocument> documents) {
        Map<DocumentKind, Integer> kinds = new EnumMap<>(DocumentKind.class);
        documents.forEach(found -> kinds.merge(found.kind(), 1, Integer::sum));
        return kinds;
    }

    private static List<Topic> topics(Archive archive, List<FoundDocument> documents) {
        Map<String, List<String>> ofMeeting = archive.meetings().all().stream().collect(Collectors.toMap(Meeting::id, Meeting::topics));
        Map<String, Integer> counts = new TreeMap<>();
        for (FoundDocument found : documents) {
            found.meeting().map(ofMeeting::get).ifPresent(topics -> topics.forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        }
        List<Topic> topics = new ArrayList<>();
        counts.forEach((name, count) -> topics.add(new Topic(name, count)));
        topics.sort(Comparator.comparingInt(Topic::documents).reversed());
        return topics;
    }
}
