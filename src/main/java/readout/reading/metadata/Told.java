package readout.reading.metadata;

import java.util.List;
import java.util.Optional;
import readout.model.Span;
import readout.model.When;
import readout.reading.metadata.Publishers.Publisher;

/// What a line of a page's head or foot tells by itself, before its neighbours are looked at.
sealed interface Told {

    /// What a date stands for.
    enum Use { PUBLISHED, RELEASED, AIRED, UPDATED, PLAIN }

    /// Menus, tools, rules, rights.
    record Dressing() implements Told {
    }

    /// An editors' note, without its brackets.
    record Note(String words) implements Told {
    }

    /// A release number.
    record Release(String number, Span span) implements Told {
    }

    /// A date, perhaps with a place, a name or a publisher beside it.
    record Dated(When when, Use use, Span span, Optional<Spot> spot, List<String> names, Optional<Publisher> publisher) implements Told {
        public Dated {
            names = List.copyOf(names);
        }
    }

    /// A web address.
    record Address(String url, Span span) implements Told {
    }

    /// A publisher's name, or an office of it.
    record Published(Publisher publisher) implements Told {
    }

    /// An office a person holds, or a bureau.
    record Office(String words) implements Told {
    }

    /// A name alone, with the office or courtesy before it.
    record Named(PersonalNames.Styled name, String office) implements Told {
    }

    /// Who wrote it.
    record Byline(String names, Optional<Publisher> publisher) implements Told {
    }

    /// A place.
    record Placed(Spot spot) implements Told {
    }

    /// A time of day, or another line of a record's head that tells nothing here.
    record Minor() implements Told {
    }

    /// A named field: `SUBJECT: …`, `PARTICIPANTS:`.
    ///
    /// @param field its name, folded, without the colon
    /// @param value what follows, may be empty
    record Field(String field, String value) implements Told {
    }

    /// An entry of a list: a participant, a subject, a line of contents.
    record Item(String words) implements Told {
    }

    /// Running text.
    record Prose() implements Told {
    }

    /// Anything else: perhaps a title, a subtitle or a venue.
    record Plain() implements Told {
    }

    /// Whether such a line belongs to a document's head rather than to its text or its page.
    default boolean isHeader() {
        return switch (this) {
            case Note _, Release _, Dated _, Address _, Published _, Office _, Named _, Byline _, Placed _, Minor _, Field _ -> true;
            case Dressing _, Item _, Prose _, Plain _ -> false;
        };
    }
}
