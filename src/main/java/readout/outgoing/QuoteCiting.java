package readout.outgoing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.TagPath;
import readout.exporting.CitedDocument;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CodePoints;
import readout.exporting.Sources;
import readout.model.Office;
import readout.model.Person;

/// Makes quotes of an archive ready to be cited: offsets in code points, names and offices of speakers.
final class QuoteCiting {

    private final Map<String, CitedDocument> documents;
    private final Map<String, Person> people;
    private final Sources sources;

    QuoteCiting(Map<String, CitedDocument> documents, Map<String, Person> people, Sources sources) {
        this.documents = documents;
        this.people = people;
        this.sources = sources;
    }

    /// The quotes, in their order. Each document's text is fetched once and let go.
    List<CitedQuote> all(List<Quote> quotes) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            places.computeIfAbsent(quotes.get(i).document(), _ -> new ArrayList<>()).add(i);
        }
        CitedQuote[] cited = new CitedQuote[quotes.size()];
        places.forEach((document, indexes) -> {
            CodePoints points = new CodePoints(sources.text(document));
            for (int index : indexes) {
                cited[index] = quote(quotes.get(index), points);
            }
        });
        return List.of(cited);
    }

    private CitedQuote quote(Quote quote, CodePoints points) {
        return new CitedQuote(quote.uid(), quote.document(), quote.span(), points.of(quote.span()), quote.exact(), quote.before(),
                quote.after(), quote.textSha256(), quote.anchor().word(), quote.note(),
                quote.reliability().stream().map(Reliability::word).collect(Collectors.toSet()),
                quote.parts().stream().map(part -> part(part, quote, points)).toList(),
                quote.tags().stream().map(TagPath::toString).toList(), quote.position(), quote.created(), quote.changed());
    }

    private CitedPart part(QuotePart part, Quote quote, CodePoints points) {
        Optional<Person> person = part.person().map(people::get);
        Optional<String> office = person.flatMap(known -> documents.get(quote.document()).day().flatMap(known::officeOn)).map(Office::title);
        return new CitedPart(part.span(), points.of(part.span()), part.turn(), part.label(), part.person(),
                person.map(Person::fullName).orElse(part.label()), office, part.side(), part.byHand());
    }
}
