package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.archive.quotes.DeletedQuote;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.History;
import readout.desktop.workspace.QuoteChange;
import readout.model.Span;
import readout.desktop.workspace.QuoteChange.Also;

/// What can be done with quotes; each verb is one step that can be undone, however many quotes it is about.
final class QuoteActs {

    private final History history;
    private final Messages messages;

    QuoteActs(History history, Messages messages) {
        this.history = history;
        this.messages = messages;
    }

    /// Keeps quotes.
    void keep(List<NewQuote> quotes) {
        if (!quotes.isEmpty()) {
            history.perform(new KeepStep(messages.count("quotes.edit.keep", quotes.size()), quotes));
        }
    }

    /// Deletes quotes.
    void delete(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            List<Long> all = List.copyOf(ids);
            history.perform(new QuoteStep<List<DeletedQuote>>(messages.count("quotes.edit.delete", all.size()),
                    archive -> archive.quotes().delete(all), (archive, deleted) -> archive.quotes().restore(deleted),
                    deleted -> QuoteChange.of(all, Also.EXCHANGES, Also.LINKS)));
        }
    }

    /// Writes a quote's note.
    void note(Card card, String note) {
        if (!card.note().equals(note)) {
            history.perform(new QuoteStep<Map<Long, String>>(messages.text("quotes.edit.note"),
                    archive -> archive.quotes().setNotes(Map.of(card.id(), note)),
                    (archive, before) -> archive.quotes().setNotes(before), before -> QuoteChange.of(List.of(card.id()))));
        }
    }

    /// Gives quotes a tag, which is made if there is none.
    void tag(Collection<Long> ids, TagPath path) {
        if (!ids.isEmpty()) {
            List<Long> all = List.copyOf(ids);
            history.perform(new TagStep(messages.count("quotes.edit.tag", all.size(), path), all, path));
        }
    }

    /// Takes a tag off quotes.
    void untag(Collection<Long> ids, TagPath path) {
        if (!ids.isEmpty()) {
            List<Long> all = List.copyOf(ids);
            history.perform(new QuoteStep<List<Long>>(messages.count("quotes.edit.untag", all.size(), path),
                    archive -> archive.quotes().untag(all, path), (archive, untagged) -> archive.quotes().tag(untagged, path),
                    untagged -> QuoteChange.of(all)));
        }
    }

    /// Gives all the quotes a tag, or takes it off if all of them have it.
    void turnTag(List<Card> cards, TagPath path) {
        List<Long> without = cards.stream().filter(card -> card.tags().stream().noneMatch(tag -> tag.key().equals(path.key()))).map(Card::id).toList();
        if (without.isEmpty()) {
            untag(cards.stream().map(Card::id).toList(), path);
        } else {
            tag(without, path);
        }
    }

    /// Says of all the quotes what is to be known of their words, or no longer if it is said of all of them.
    void turn(List<Card> cards, Reliability question) {
        boolean off = cards.stream().allMatch(card -> card.reliability().contains(question));
        Map<Long, Set<Reliability>> wanted = new LinkedHashMap<>();
        for (Card card : cards) {
            Set<Reliability> all = EnumSet.noneOf(Reliability.class);
            all.addAll(card.reliability());
            if (off) {
                all.remove(question);
            } else {
                all.add(question);
            }
            wanted.put(card.id(), all);
        }
        if (!wanted.isEmpty()) {
            history.perform(new QuoteStep<Map<Long, Set<Reliability>>>(messages.text("quotes.edit.reliability", messages.word(question)),
                    archive -> archive.quotes().setReliability(wanted), (archive, before) -> archive.quotes().setReliability(before),
                    before -> QuoteChange.of(wanted.keySet())));
        }
    }

    /// Links a quote with another, or takes such a link away.
    void turnLink(long from, long to, LinkKind kind, List<QuoteLink> known) {
        List<QuoteLink> there = known.stream().filter(link -> link.from() == from && link.to() == to && link.kind() == kind).toList();
        QuoteLink link = there.isEmpty() ? new QuoteLink(from, to, kind, "") : there.getFirst();
        history.perform(new QuoteStep<Boolean>(messages.text(there.isEmpty() ? "quotes.edit.link" : "quotes.edit.unlink"),
                archive -> there.isEmpty() ? archive.links().add(link) : archive.links().remove(link),
                (archive, changed) -> {
                    if (changed && there.isEmpty()) {
                        archive.links().remove(link);
                    } else if (changed) {
                        archive.links().add(link);
                    }
                }, changed -> QuoteChange.of(List.of(from, to), Also.LINKS)));
    }

    /// Those of the wanted quotes that are not kept yet, word for word at the same place.
    static List<NewQuote> fresh(List<NewQuote> wanted, List<Card> kept) {
        Set<Span> there = new HashSet<>();
        kept.forEach(card -> there.add(card.span()));
        List<NewQuote> fresh = new ArrayList<>();
        for (NewQuote quote : wanted) {
            if (there.add(quote.span())) {
                fresh.add(quote);
            }
        }
        return fresh;
    }
}
