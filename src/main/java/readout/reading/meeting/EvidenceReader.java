package readout.reading.meeting;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Attribution;
import readout.model.DocumentKind;
import readout.model.Metadata;
import readout.model.Quotation;
import readout.model.Span;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.reading.people.DocumentPeople;
import readout.reading.people.NameMention;

/// Gathers what a document tells of the event it belongs to. Immutable; serves several threads.
public final class EvidenceReader {

    /// The first lines are this many units of the body.
    private static final int LEAD = 1000;
    private static final int OFTEN = 3;

    private final TopicFinder topics;

    /// Evidence with the topics that `topics` finds.
    public EvidenceReader(TopicFinder topics) {
        this.topics = topics;
    }

    /// What a document tells.
    ///
    /// @param body       its own words, without head and furniture
    /// @param turns      its turns, told apart by speaker; empty if it is no transcript
    /// @param quotations its quotations, told apart by speaker
    /// @param people     who is who in it
    public MeetingEvidence read(DocumentKind kind, Metadata metadata, String text, Span body, List<Turn> turns, List<Quotation> quotations,
            DocumentPeople people) {
        Map<String, Set<Part>> parts = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        turns.stream().filter(turn -> turn.kind() == TurnKind.SPEECH).forEach(turn -> take(parts, turn.speaker(), Part.SPEAKS));
        quotations.forEach(quotation -> take(parts, quotation.speaker(), Part.QUOTED));
        if (kind != DocumentKind.ARTICLE) {
            // `Remarks by the President`: the author is told by the office.
            people.principal().or(() -> metadata.author().found().map(people::attribute)).ifPresent(principal -> take(parts, principal, Part.PRINCIPAL));
        }
        Optional<String> title = kind == DocumentKind.MEMORANDUM ? Optional.of(metadata.title().found().orElse("") + "\n" + metadata.subtitle().found().orElse("")) : metadata.title().found();
        title.ifPresent(words -> people.mentions(words).forEach(mention -> take(parts, mention.personId(), Part.IN_TITLE)));
        Span lead = new Span(body.start(), Math.min(body.end(), body.start() + LEAD));
        for (NameMention mention : people.mentions()) {
            if (body.overlaps(mention.span())) {
                counts.merge(mention.personId(), 1, Integer::sum);
                take(parts, mention.personId(), lead.overlaps(mention.span()) && kind != DocumentKind.TRANSCRIPT ? Part.IN_LEAD : Part.MENTIONED);
            }
        }
        counts.forEach((id, count) -> {
            if (count >= OFTEN) {
                take(parts, id, Part.OFTEN);
            }
        });
        List<Involved> involved = parts.entrySet().stream().filter(entry -> people.person(entry.getKey()).isPresent())
                .map(entry -> new Involved(people.person(entry.getKey()).orElseThrow(), entry.getValue(), counts.getOrDefault(entry.getKey(), 0)))
                .toList();
        return new MeetingEvidence(kind, metadata.eventDate(), metadata.published(), metadata.place(), title.orElse(""), lead.of(text), involved,
                turns.stream().filter(turn -> turn.kind() == TurnKind.SPEECH).map(Turn::side).collect(Collectors.toSet()), topics.topics(body.of(text)));
    }

    private static void take(Map<String, Set<Part>> parts, Attribution attribution, Part part) {
        attribution.person().ifPresent(id -> take(parts, id, part));
    }

    private static void take(Map<String, Set<Part>> parts, String id, Part part) {
        parts.computeIfAbsent(id, _ -> EnumSet.noneOf(Part.class)).add(part);
    }
}
