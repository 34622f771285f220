package readout.desktop.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.Messages;
import readout.model.Meeting;
import readout.model.Place;

/// The words a card is told with.
final class CardLook {

    private static final int MOST = 420;

    private final Messages messages;

    CardLook(Messages messages) {
        this.messages = messages;
    }

    /// Who speaks, each once: `Hillary Clinton, Sergey Lavrov`.
    String speakers(Card card) {
        List<String> names = card.speakers().stream().map(Voice::name).filter(name -> !name.isEmpty()).toList();
        return names.isEmpty() ? messages.text("quotes.nobody") : String.join(", ", names);
    }

    /// Where and when: `Geneva, 6 Mar 2009`, as far as it is known.
    String placeAndDate(Card card, Optional<Meeting> meeting) {
        Optional<String> place = card.document().place().or(() -> meeting.map(Meeting::place)).map(CardLook::nearest).filter(name -> !name.isEmpty());
        Optional<String> when = card.document().eventDate().or(() -> meeting.map(Meeting::when)).or(card.document()::published).map(messages.dates()::span);
        return Stream.of(place, when).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /// The document's title, or its file.
    String document(Card card) {
        return card.document().title().orElse(card.document().file());
    }

    /// The words in quotation marks, cut at a word where they are long.
    String words(String flowing, boolean whole) {
        if (whole || flowing.length() <= MOST) {
            return quoted(flowing);
        }
        int blank = flowing.lastIndexOf(' ', MOST);
        return quoted(flowing.substring(0, blank > 0 ? blank : MOST) + " …");
    }

    /// The tag's innermost name; the path stands in its tooltip.
    static String tagName(TagPath path) {
        return path.names().getLast();
    }

    /// Words that stand in quotation marks in the text need no second ones.
    private String quoted(String words) {
        boolean marked = !words.isEmpty() && "“«„\"".indexOf(words.charAt(0)) >= 0;
        return marked ? words : messages.text("quotes.words", words);
    }

    private static String nearest(Place place) {
        return place.city().isEmpty() ? place.country() : place.city();
    }
}
