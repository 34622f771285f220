package readout.archive.search.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import readout.model.DocumentKind;
import readout.model.Side;

/// What a passage or its document is asked to be, apart from its words. Texts are as typed, to be compared folded.
public sealed interface Filter {

    /// Said by someone of this name: a person's in any spelling, a reporter's, an outlet's or a label.
    record Speaker(String name) implements Filter {
        public Speaker {
            Objects.requireNonNull(name);
        }
    }

    /// Said for a side.
    record OfSide(Side side) implements Filter {
        public OfSide {
            Objects.requireNonNull(side);
        }
    }

    /// In a document of a kind.
    record OfKind(DocumentKind kind) implements Filter {
        public OfKind {
            Objects.requireNonNull(kind);
        }
    }

    /// In a document of an event at a place of this name: a venue's, a city's or a country's.
    record Place(String name) implements Filter {
        public Place {
            Objects.requireNonNull(name);
        }
    }

    /// In a document of a meeting about a topic.
    record Topic(String words) implements Filter {
        public Topic {
            Objects.requireNonNull(words);
        }
    }

    /// With a kept quote that has a tag, or a tag below it.
    record Tag(String path) implements Filter {
        public Tag {
            Objects.requireNonNull(path);
        }
    }

    /// In a document of a meeting with this id, or these words in its title.
    record Meeting(String words) implements Filter {
        public Meeting {
            Objects.requireNonNull(words);
        }
    }

    /// In a document whose title matches.
    record Title(Pattern pattern) implements Filter {
        public Title {
            Objects.requireNonNull(pattern);
        }
    }

    /// In a document that may be of a day from `from` to `to`, both included; without either, the time is open there.
    record Dated(Optional<LocalDate> from, Optional<LocalDate> to) implements Filter {
        public Dated {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /// Said by a person, by the person's id. Not of the language, but of the panes.
    record Person(String id) implements Filter {
        public Person {
            Objects.requireNonNull(id);
        }
    }

    /// In a document in which a person speaks or is quoted, by the person's id. Not of the language, but of the panes.
    record With(String id) implements Filter {
        public With {
            Objects.requireNonNull(id);
        }
    }

    /// In a document in which someone of this name speaks or is quoted.
    record WithSpeaker(String name) implements Filter {
        public WithSpeaker {
            Objects.requireNonNull(name);
        }
    }

    /// In a document, by its id. Not of the language, but of the panes.
    record In(String id) implements Filter {
        public In {
            Objects.requireNonNull(id);
        }
    }

    /// Whether it asks who speaks.
    default boolean isOfVoice() {
        return this instanceof Speaker || this instanceof Person || this instanceof OfSide;
    }

    /// Whether a passage can satisfy only one filter of this sort, so that several are alternatives.
    default boolean isOfOneValue() {
        return switch (this) {
            case Speaker _, Person _, OfSide _, OfKind _, Place _, Meeting _, In _ -> true;
            case Topic _, Tag _, Title _, Dated _, With _, WithSpeaker _ -> false;
        };
    }
}
