package readout.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.Quote;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.TagSummary;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedTag;

/// What some quotes stand in: their exchanges, their tags, the links between them.
final class Surroundings {

    private final Archive archive;
    private final List<Quote> quotes;
    private final Map<Long, String> uids = new HashMap<>();

    Surroundings(Archive archive, List<Quote> quotes) {
        this.archive = archive;
        this.quotes = quotes;
        quotes.forEach(quote -> uids.put(quote.id(), quote.uid()));
    }

    List<CitedExchange> exchanges() {
        List<CitedExchange> cited = new ArrayList<>();
        for (Exchange exchange : archive.exchanges().list()) {
            List<String> members = exchange.quotes().stream().map(uids::get).filter(Objects::nonNull).toList();
            if (!members.isEmpty()) {
                cited.add(new CitedExchange(exchange.uid(), exchange.title(), exchange.note(), members,
                        members.size() == exchange.quotes().size(), exchange.position(), exchange.created(), exchange.changed()));
            }
        }
        return cited;
    }

    /// @param all whether tags without quotes are wanted too
    List<CitedTag> tags(boolean all) {
        Set<String> wanted = new HashSet<>();
        quotes.stream().flatMap(quote -> quote.tags().stream()).distinct().forEach(path -> {
            for (Optional<TagPath> at = Optional.of(path); at.isPresent(); at = at.get().parent()) {
                wanted.add(at.get().key());
            }
        });
        return archive.tags().list().stream().map(TagSummary::tag)
                .filter(tag -> all || wanted.contains(tag.path().key())).map(Surroundings::cited).toList();
    }

    List<CitedLink> links() {
        return archive.links().list().stream().filter(link -> uids.containsKey(link.from()) && uids.containsKey(link.to()))
                .map(link -> new CitedLink(uids.get(link.from()), uids.get(link.to()), link.kind().word(), link.note())).toList();
    }

    private static CitedTag cited(Tag tag) {
        return new CitedTag(tag.uid(), tag.path().toString(), tag.colour(), tag.description(), tag.pin(), tag.created());
    }
}
