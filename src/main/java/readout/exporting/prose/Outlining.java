package readout.exporting.prose;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import readout.exporting.BookIndex;
import readout.exporting.CitedExchange;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Grouping;
import readout.exporting.citation.Citations;
import readout.exporting.citation.DateWords;
import readout.model.Meeting;

/// Puts a book in the order in which it is read.
final class Outlining {

    private final ExportBook book;
    private final BookIndex index;
    private final EntryMaking entries;
    private final Grouping grouping;
    private final Wording wording;

    /// @param event whether the event is told of each quote whose citation does not
    Outlining(ExportBook book, ExportOptions options, boolean event) {
        this.book = book;
        this.index = new BookIndex(book);
        this.wording = new Wording(options.language());
        this.entries = new EntryMaking(index, new Citations(book, index, options.citation(), options.language()), options.context(), event, wording);
        this.grouping = options.grouping();
    }

    Outline outline() {
        List<Section> sections = switch (grouping) {
            case EXCHANGE -> byExchange();
            case SPEAKER -> grouped(Outlining::speakers, wording.noSpeaker(), offices());
            case TAG -> byTag();
            case MEETING -> grouped(quote -> index.meeting(quote).map(Meeting::id).stream().toList(), wording.noMeeting(), this::meeting);
            case NONE -> List.of(section(new Heading("", "", List.of()), book.quotes()));
        };
        if (sections.size() == 1 && sections.getFirst().heading().equals(Paragraphs.joined(book.title()))) {
            Section only = sections.getFirst();
            sections = List.of(new Section("", only.detail(), only.note(), only.entries()));
        }
        return new Outline(Paragraphs.joined(book.title()), LocalDate.ofInstant(book.made(), ZoneOffset.UTC), book.quotes().size(), sections,
                wording);
    }

    private record Heading(String text, String detail, List<String> note) {
    }

    private List<Section> byExchange() {
        List<Section> sections = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (CitedExchange exchange : book.exchanges()) {
            List<CitedQuote> members = exchange.quotes().stream().flatMap(uid -> index.quote(uid).stream()).toList();
            members.forEach(quote -> shown.add(quote.uid()));
            sections.add(section(new Heading(Paragraphs.joined(exchange.title()), exchange.whole() ? "" : wording.notWhole(),
                    Paragraphs.ofNote(exchange.note())), members));
        }
        rest(sections, book.quotes().stream().filter(quote -> !shown.contains(quote.uid())).toList(), wording.otherQuotes());
        return sections;
    }

    private List<Section> byTag() {
        Map<String, List<CitedQuote>> byPath = new TreeMap<>();
        List<CitedQuote> untagged = new ArrayList<>();
        for (CitedQuote quote : book.quotes()) {
            quote.tags().forEach(path -> byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(quote));
            if (quote.tags().isEmpty()) {
                untagged.add(quote);
            }
        }
        List<Section> sections = new ArrayList<>();
        byPath.forEach((path, quotes) -> sections.add(section(new Heading(path, "",
                Paragraphs.ofNote(index.tag(path).map(CitedTag::description).orElse(""))), quotes)));
        rest(sections, untagged, wording.untagged());
        return sections;
    }

    private List<Section> grouped(Function<CitedQuote, List<String>> keys, String none, Function<String, Heading> heading) {
        Map<String, List<CitedQuote>> groups = new LinkedHashMap<>();
        List<CitedQuote> without = new ArrayList<>();
        for (CitedQuote quote : book.quotes()) {
            List<String> of = keys.apply(quote);
            of.forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(quote));
            if (of.isEmpty()) {
                without.add(quote);
            }
        }
        List<Section> sections = new ArrayList<>();
        groups.forEach((key, quotes) -> sections.add(section(heading.apply(key), quotes)));
        rest(sections, without, none);
        return sections;
    }

    /// Quotes that belong under no heading come last; where there is no heading at all, they need none.
    private void rest(List<Section> sections, List<CitedQuote> quotes, String heading) {
        if (!quotes.isEmpty()) {
            sections.add(section(new Heading(sections.isEmpty() ? "" : heading, "", List.of()), quotes));
        }
    }

    private Section section(Heading heading, List<CitedQuote> quotes) {
        return new Section(heading.text(), heading.detail(), heading.note(),
                quotes.stream().map(entries::entry).map(entry -> underSpeaker(entry, heading)).toList());
    }

    /// A quote under the heading of its one speaker need not name the speaker again.
    private static Entry underSpeaker(Entry entry, Heading heading) {
        Speech first = entry.speeches().getFirst();
        boolean told = entry.speeches().size() == 1 && first.name().equals(heading.text())
                && first.aside().equals(Wording.aside(heading.detail(), "", List.of()));
        return told ? new Entry(List.of(new Speech("", "", first.side(), first.lines())), entry.citation(), entry.note(), entry.tags(),
                entry.remarks()) : entry;
    }

    private static List<String> speakers(CitedQuote quote) {
        return quote.parts().stream().map(CitedPart::name).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /// Headings of speakers, each with the office that is one and the same in all quotes.
    private Function<String, Heading> offices() {
        Map<String, Set<String>> offices = new HashMap<>();
        for (CitedQuote quote : book.quotes()) {
            quote.parts().forEach(part -> offices.computeIfAbsent(part.name(), _ -> new HashSet<>()).add(part.office().orElse("")));
        }
        return name -> new Heading(name, offices.get(name).size() == 1 ? offices.get(name).iterator().next() : "", List.of());
    }

    private Heading meeting(String id) {
        Meeting meeting = book.meetings().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
        String place = meeting.place().line(true);
        return new Heading(meeting.title(), (place.isEmpty() ? "" : place + ", ") + DateWords.of(meeting.when(), wording.language()), List.of());
    }
}
